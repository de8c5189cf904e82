import type { BlockContent, List, PhrasingContent, Root, TableRow } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Finding } from '#lib/findings/finding'
import { nameOf } from '#lib/git/base'
import { type Fact, factAreas, type PageChange } from './changes'
import { countMistakes, countPages, describeWords, kindWords } from './describe'
import { countCommitments } from './describe-commitment'
import type { Preview } from './preview'
import { describeCommitment } from './to-markdown-commitments'
import { codeOf, link, text, wordsOf } from './to-markdown-phrases'

/** As many characters as a comment may have (GitHub's measure). */
const MAX_LENGTH = 65_536

/** How many entries of each list are shown, if there is room for them, and if there isn't. */
const LIMITS = [100, 50, 25, 10, 3, 0]

/**
 * What a preview changes, as Markdown for a comment or a job's summary. What branches and pages are called is quoted.
 * It is no longer than a comment may be: of more changes than there is room for, the number is said.
 *
 * @param origin that of the preview; without it nothing of it is linked
 */
export function toSummary(preview: Preview, origin: string | undefined): string {
  const summaries = LIMITS.map((limit) => () => toText(toBlocks(preview, { origin, limit })))
  let shortest = ''
  for (const summary of summaries) {
    shortest = summary()
    if (shortest.length <= MAX_LENGTH) break
  }
  return shortest
}

interface Layout {
  origin: string | undefined
  /** How many entries a list may have. */
  limit: number
}

function toBlocks(preview: Preview, layout: Layout): BlockContent[] {
  const { branch, commit, compared, findings, url } = preview
  const { origin, limit } = layout
  const source = [branch && ` of ${branch}`, commit && ` at ${commit.slice(0, 7)}`].filter(Boolean).join('')
  if ('reason' in compared) {
    const mistakes = countMistakes(findings) ?? 'No errors or warnings'
    return [heading(`Preview${source}`), sentence(compared.reason), paragraph(`${mistakes}.`)]
  }
  const { base, changes, isChanged } = compared
  const ofBranch = findings.filter((finding) => finding.severity !== 'note' && isChanged(finding))
  const { commitments, pages } = changes
  const counts = [countCommitments(commitments), countPages(pages), countMistakes(findings)].filter(Boolean).join(', ')
  return [
    heading(`Preview${source}, compared with ${nameOf(base)}`),
    origin ? { type: 'paragraph', children: [link(counts, origin + url)] } : paragraph(counts),
    ...(commitments.length > 0
      ? [paragraph('Commitments:'), toList(commitments, (one) => describeCommitment(one, origin), limit)]
      : []),
    ...changes.problems.map(sentence),
    ...toTable(preview, pages, layout),
    ...factAreas.flatMap((area) => {
      const facts = changes.facts.filter((fact) => fact.area === area)
      return facts.length > 0 ? [paragraph(`${area}:`), toList(facts, describeFact, limit)] : []
    }),
    ...(ofBranch.length > 0
      ? [paragraph('Findings in what has changed:'), toList(ofBranch, describeFinding, limit)]
      : []),
  ]
}

function toTable(preview: Preview, pages: readonly PageChange[], { origin, limit }: Layout): BlockContent[] {
  const shown = pages.slice(0, limit)
  const rest = pages.length - shown.length
  const names = row([[text('Page')], [text('Change')], [text('Words')], [text('Look at')]])
  const rows = shown.map((page) => toRow(page, preview, origin))
  return [
    ...(rows.length > 0 ? [{ type: 'table' as const, children: [names, ...rows] }] : []),
    ...(rest > 0
      ? [paragraph(rows.length > 0 ? `and ${count(rest)} more page${rest === 1 ? '' : 's'}` : `${count(rest)} pages`)]
      : []),
  ]
}

function toRow(page: PageChange, { published }: Preview, origin: string | undefined): TableRow {
  const { kind, title, url, formerUrl, comparisonUrl, problem } = page
  const compared = origin ? [link('Comparison', origin + comparisonUrl)] : []
  const before = kind === 'added' ? [] : [link('As published', published + (formerUrl ?? url))]
  return row([
    [origin && kind !== 'removed' ? link(title, origin + url) : text(title)],
    [text(formerUrl ? `${kindWords[kind]} from ${formerUrl}` : kindWords[kind])],
    [text(describeWords(page)), ...(problem === undefined ? [] : [text(': '), ...wordsOf(problem)])],
    [...compared, ...(compared.length > 0 && before.length > 0 ? [text(' · ')] : []), ...before],
  ])
}

function describeFact({ page, name, before, after }: Fact): PhrasingContent[] {
  const subject = [page, name].filter(Boolean).join(', ')
  return [text(`${subject}: `), toValue(before), text(' → '), toValue(after)]
}

function toValue(value: string | undefined): PhrasingContent {
  return value === undefined ? text('none') : codeOf(value)
}

function describeFinding({ file, line, severity, message }: Finding): PhrasingContent[] {
  return [codeOf(`${file}:${line}`), text(` ${severity}: `), ...wordsOf(message)]
}

function toList<T>(items: readonly T[], describe: (item: T) => PhrasingContent[], limit: number): List {
  const shown = items.slice(0, limit).map(describe)
  const rest = items.length - shown.length
  const all = rest > 0 ? [...shown, [text(shown.length > 0 ? `and ${count(rest)} more` : count(rest))]] : shown
  return {
    type: 'list',
    spread: false,
    children: all.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })),
  }
}

function count(number: number): string {
  return number.toLocaleString('en')
}

function heading(value: string): BlockContent {
  return { type: 'heading', depth: 3, children: [text(value)] }
}

function paragraph(value: string): BlockContent {
  return { type: 'paragraph', children: [text(value)] }
}

/** A sentence, in which what stands between backticks is code. */
function sentence(value: string): BlockContent {
  return { type: 'paragraph', children: wordsOf(value) }
}

function row(cells: PhrasingContent[][]): TableRow {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) }
}

function toText(children: Root['children']): string {
  return toMarkdown({ type: 'root', children }, { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-' })
}

import type { BlockContent, List, PhrasingContent, Root, Table, TableRow } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Finding } from '#lib/findings/finding'
import { nameOf } from '#lib/git/base'
import { type Fact, factAreas, type PageChange } from './changes'
import { countMistakes, countPages, countWords, kindWords } from './describe'
import type { Preview } from './preview'

/** What a summary leads to. */
export interface SummaryLinks {
  /** The preview's origin; without it nothing of it is linked. */
  preview: string | undefined
  /** The published site's origin. */
  published: string
}

/** As many rows as a comment has room for: GitHub takes 65,536 characters. */
const MAX_ROWS = 100

/** What a preview changes, as Markdown for a comment or a job's summary. What branches and pages are called is quoted. */
export function toSummary({ branch, commit, compared, findings, url }: Preview, links: SummaryLinks): string {
  const source = [branch && ` of ${branch}`, commit && ` at ${commit.slice(0, 7)}`].filter(Boolean).join('')
  if ('reason' in compared) {
    const mistakes = countMistakes(findings) ?? 'No errors or warnings'
    return toText([heading(`Preview${source}`), paragraph(compared.reason), paragraph(`${mistakes}.`)])
  }
  const { base, changes, isChanged } = compared
  const ofBranch = findings.filter((finding) => finding.severity !== 'note' && isChanged(finding))
  const counts = [countPages(changes.pages), countMistakes(findings)].filter(Boolean).join(', ')
  return toText([
    heading(`Preview${source}, compared with ${nameOf(base)}`),
    links.preview ? { type: 'paragraph', children: [link(counts, links.preview + url)] } : paragraph(counts),
    ...(changes.pages.length > 0 ? [toTable(changes.pages, links)] : []),
    ...factAreas.flatMap((area) => {
      const facts = changes.facts.filter((fact) => fact.area === area)
      return facts.length > 0 ? [paragraph(`${area}:`), toList(facts.map(describeFact))] : []
    }),
    ...(ofBranch.length > 0 ? [paragraph('Findings in what has changed:'), toList(ofBranch.map(describeFinding))] : []),
  ])
}

function toTable(pages: readonly PageChange[], links: SummaryLinks): Table {
  const names = row([[text('Page')], [text('Change')], [text('Words')], [text('Look at')]])
  return { type: 'table', children: [names, ...pages.slice(0, MAX_ROWS).map((page) => toRow(page, links))] }
}

function toRow(
  { kind, title, url, formerUrl, comparison, comparisonUrl }: PageChange,
  { preview, published }: SummaryLinks,
): TableRow {
  const compared = preview ? [link('Comparison', preview + comparisonUrl)] : []
  const before = kind === 'added' ? [] : [link('As published', published + (formerUrl ?? url))]
  return row([
    [preview && kind !== 'removed' ? link(title, preview + url) : text(title)],
    [text(formerUrl ? `${kindWords[kind]} from ${formerUrl}` : kindWords[kind])],
    [text(countWords(comparison.words))],
    [...compared, ...(compared.length > 0 && before.length > 0 ? [text(' · ')] : []), ...before],
  ])
}

function describeFact({ page, name, before, after }: Fact): PhrasingContent[] {
  const subject = [page, name].filter(Boolean).join(', ')
  return [text(`${subject}: `), ...codeOf(before), text(' → '), ...codeOf(after)]
}

function codeOf(value: string | undefined): PhrasingContent[] {
  return value === undefined ? [text('none')] : [{ type: 'inlineCode', value: shorten(value) }]
}

function describeFinding({ file, line, severity, message }: Finding): PhrasingContent[] {
  return [{ type: 'inlineCode', value: `${file}:${line}` }, text(` ${severity}: ${message}`)]
}

function toList(items: readonly PhrasingContent[][]): List {
  const shown = items.slice(0, MAX_ROWS)
  const rest = items.length - shown.length
  const all = rest > 0 ? [...shown, [text(`and ${rest} more`)]] : shown
  return {
    type: 'list',
    spread: false,
    children: all.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })),
  }
}

function shorten(value: string): string {
  return value.length > 200 ? `${value.slice(0, 199)}…` : value
}

function heading(value: string): BlockContent {
  return { type: 'heading', depth: 3, children: [text(value)] }
}

function paragraph(value: string): BlockContent {
  return { type: 'paragraph', children: [text(value)] }
}

function row(cells: PhrasingContent[][]): TableRow {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) }
}

function link(words: string, url: string): PhrasingContent {
  return { type: 'link', url, children: [text(words)] }
}

/** Nobody is called by a name in a title: a word joiner follows each `@`. And no issue by its number. */
function text(value: string): PhrasingContent {
  return { type: 'text', value: value.replaceAll(/[@#](?=\w)/g, '$&\u2060') }
}

function toText(children: Root['children']): string {
  return toMarkdown({ type: 'root', children }, { extensions: [gfmToMarkdown()], bullet: '-' })
}

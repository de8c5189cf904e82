import type { List, Paragraph, Root, RootContent, Table } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { stretchOf } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import type { Report } from '#lib/findings/finding'
import { visit } from '#lib/tree/visit'
import type { PageCheck } from './check'

/** Reports blocks that look like something they aren't, or lack what readers need. */
export const checkBlocks: PageCheck = ({ texts }, report) => {
  for (const { markdown, source } of texts) {
    checkBoldHeadings(markdown, source, report)
    checkRestarts(markdown, source, report)
    visit(markdown, 'table', (table) => checkTable(table, source, report))
  }
}

/** A line in bold that nothing but its looks makes a heading. */
function checkBoldHeadings({ children }: Root, source: SourceText, report: Report): void {
  for (const [index, node] of children.entries()) {
    const next = children[index + 1]
    if (node.type !== 'paragraph' || !next || next.type === 'heading' || !isBoldLine(node)) continue
    const message = `“${toText(node)}” looks like a heading and is none.`
    const hint = 'Begin it with `##` or `###` in place of `**`: then it can be linked to, and jumped to by ear.'
    report('heading-bold', stretchOf(source, node.position), message, hint)
  }
}

function isBoldLine({ children: [only, ...others] }: Paragraph): boolean {
  if (only?.type !== 'strong' || others.length > 0) return false
  const words = toText(only)
  return words.length <= 60 && /\p{L}/u.test(words) && !/[.!?:;,…]["”’)]?$/.test(words) && !words.includes('\n')
}

/** Steps that begin again at 1, because what explains one of them isn't indented. */
function checkRestarts({ children }: Root, source: SourceText, report: Report): void {
  for (const [index, list] of children.entries()) {
    const before = children[index - 2]
    if (!isNumbered(list) || list.start !== 1 || !isNumbered(before) || !interrupts(children[index - 1])) continue
    const message = 'The numbers of this list begin again at 1.'
    const hint =
      'To go on with the list above, indent what stands between them below its item; or write the next number.'
    report('list-restarted', stretchOf(source, list.position), message, hint)
  }
}

function isNumbered(node: RootContent | undefined): node is List {
  return node?.type === 'list' && node.ordered === true
}

/** Words that end in a colon begin another list. */
function interrupts(node: RootContent | undefined): boolean {
  return node?.type === 'code' || (node?.type === 'paragraph' && !/:\s*$/.test(toText(node)))
}

function checkTable({ children: [head], position }: Table, source: SourceText, report: Report): void {
  if (!head || toText(head).trim() !== '' || head.children.some(({ children }) => children.length > 0)) return
  const hint = 'Say in the first line what is in each column: readers who hear the table are told with each cell.'
  report('table-header', stretchOf(source, position), 'The columns of this table have no names.', hint)
}

import type { Nodes, Parents, Root } from 'mdast'
import { SKIP, visit } from '#lib/tree/visit'
import type { Dialect, ReportProblem } from '../dialect'
import { blockSlips } from './block-slips'
import { findCodeSlips } from './code-slips'
import { linkSlips } from './link-slips'
import { BLANK, type Slip } from './slip'

interface Reading {
  dialect: Dialect
  report: ReportProblem
  /** Whether a directive never ends, which is reported. */
  hasOpenDirective: boolean
}

const slips: readonly Slip[] = [...linkSlips, ...blockSlips]

/** What holds words, and no other such. */
const wordBlocks = new Set(['paragraph', 'heading', 'tableCell', 'defListTerm', 'mystArgument'])

/** What is read as it was meant: of these, the whole; of others, the signs at both ends. */
const whole = new Set(
  'break footnoteReference html image imageReference inlineCode inlineMath linkReference'.split(' '),
)
const marks: Readonly<Record<string, number>> = { strong: 2, emphasis: 1, delete: 2 }

/**
 * Reports what was likely meant as something that it isn't, and is shown as words: `[words] (address)`,
 * `#Heading`, a reference without a definition, code that never ends. Engines say nothing about these.
 */
export function findSlips(tree: Root, text: string, reading: Reading): void {
  visit(tree, (node) => {
    if (node.type === 'code') findCodeSlips(node, text, reading)
    if (!wordBlocks.has(node.type) || !('children' in node)) return undefined
    findWordSlips(node, text, reading)
    return SKIP
  })
}

function findWordSlips(node: Parents, text: string, { dialect, report }: Reading): void {
  const start = node.position?.start.offset ?? 0
  const words = blankOut(node, text.slice(start, node.position?.end.offset ?? start), start)
  for (const { pattern, applies, message, hint, replacement, ...slip } of slips) {
    if (slip.dialect !== undefined && slip.dialect !== dialect) continue
    for (const { index, 0: match, 1: name = '' } of words.matchAll(pattern)) {
      if (applies && !applies(name)) continue
      report('markdown-slip', start + index, message(name), hint(name), { length: match.length, replacement })
    }
  }
}

/** The source of a block without what was read as it was meant. */
function blankOut(block: Parents, source: string, start: number): string {
  const characters = source.split('')
  const blank = (from: number, to: number) => characters.fill(BLANK, Math.max(0, from - start), Math.max(0, to - start))
  visit(block, (node: Nodes) => {
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    if (node === block || from === undefined || to === undefined) return
    const mark = Object.hasOwn(marks, node.type) ? marks[node.type] : undefined
    if (whole.has(node.type) || isWritten(node, source[from - start])) blank(from, to)
    else if (mark !== undefined) {
      blank(from, from + mark)
      blank(to - mark, to)
    }
  })
  return characters.join('')
}

/** A link with brackets, a role or a formula; not an address that is a link by itself. */
function isWritten({ type }: Nodes, first: string | undefined): boolean {
  return type.startsWith('myst') || (type === 'link' && (first === '[' || first === '<'))
}

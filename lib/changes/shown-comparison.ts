import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import type { Comparison } from '#lib/compare/comparison'
import { visit } from '#lib/tree/visit'
import { describeChange } from './describe-change'

/** Kinds of changes that marked words don't tell by themselves. */
const explained = new Set(['moved', 'link', 'picture', 'picture-text', 'anchor', 'formatting'])

/** A comparison's tree as it is shown: what is unchanged folded up, what isn't words said in words. */
export function toShownComparison({ tree, changes }: Comparison): Root {
  const shown = structuredClone(tree)
  const notes = new Map(
    changes.flatMap((change) => (explained.has(change.kind) ? [[change.id, describeChange(change)]] : [])),
  )
  visit(shown, 'element', (node, index, parent) => {
    if ('dataUnchanged' in node.properties) fold(node)
    const id = node.properties['id']
    const note = typeof id === 'string' ? notes.get(id) : undefined
    if (note === undefined || index === undefined || !parent) return
    parent.children.splice(index + 1, 0, h('small', { className: ['change-note'] }, note))
  })
  return shown
}

function fold(run: Element): void {
  const { dataBlocks, dataWords } = run.properties
  const summary = h('summary', `${countParts(Number(dataBlocks))}, ${count(Number(dataWords), 'word')}`)
  run.tagName = 'details'
  run.properties = { className: ['unchanged'] }
  run.children.unshift(summary)
}

/** `3 parts unchanged`. */
export function countParts(number: number): string {
  return `${count(number, 'part')} unchanged`
}

function count(number: number, what: string): string {
  return `${number.toLocaleString('en')} ${what}${number === 1 ? '' : 's'}`
}

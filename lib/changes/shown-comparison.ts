import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import type { Comparison } from '#lib/compare/comparison'
import { visit } from '#lib/tree/visit'
import { type NotesOf, toNotes } from './change-notes'
import { placeNotes } from './place-notes'

/** A comparison's tree as it is shown: what is unchanged folded up, what isn't words said in words. */
export function toShownComparison({ tree, changes }: Comparison): Root {
  const shown = structuredClone(tree)
  visit(shown, 'element', (node, index, parent) => {
    if ('dataUnchanged' in node.properties) fold(node)
    const next = index === undefined ? undefined : parent?.children[index + 1]
    if (index === undefined || !isReplacedSpace(node) || next?.type !== 'element' || !isSameChange(node, next))
      return undefined
    next.properties['id'] = node.properties['id']
    parent?.children.splice(index, 1)
    return index
  })
  placeNotes(shown, toNotes(changes, shown))
  return shown
}

/** What stands on one side of two pages side by side, with its notes. */
export function toShownSide(nodes: readonly ElementContent[], notesOf: NotesOf): Root {
  const shown: Root = { type: 'root', children: structuredClone([...nodes]) }
  placeNotes(shown, notesOf)
  return shown
}

/** A mark around nothing but a space looks like a slip: what took its place is enough. */
function isReplacedSpace({ tagName, children }: Element): boolean {
  return tagName === 'del' && children.every((child) => child.type === 'text' && child.value.trim() === '')
}

function isSameChange(removed: Element, { tagName, properties }: Element): boolean {
  return tagName === 'ins' && properties['dataChangeId'] === removed.properties['dataChangeId']
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

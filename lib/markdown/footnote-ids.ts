import type { Element, Root } from 'hast'
import { visit } from '#lib/tree/visit'

/**
 * Gives footnotes and the references to them the ids that Hugo gives them, by their numbers:
 *
 *     #fn-note, #fnref-note, #fnref-note-2   →   #fn:1, #fnref:1, #fnref1:1
 *
 * @param prefix of the ids, which remark-rehype was given too
 */
export function numberFootnotes(tree: Root, prefix: string): void {
  const notes = findNotes(tree)
  const numbers = new Map(notes.map(({ properties }, index) => [properties['id'], index + 1]))
  const references = new Map<number, number>()
  visit(tree, 'element', (node) => {
    if (node.properties['dataFootnoteRef'] === undefined) return
    const number = numbers.get(decodeURIComponent(String(node.properties['href']).slice(1)))
    if (number === undefined) return
    const repeat = references.get(number) ?? 0
    references.set(number, repeat + 1)
    node.properties['href'] = `#${prefix}fn:${number}`
    node.properties['id'] = referenceId(prefix, number, repeat)
  })
  for (const [index, note] of notes.entries()) numberNote(note, prefix, index + 1)
}

function referenceId(prefix: string, number: number, repeat: number): string {
  return `${prefix}fnref${repeat || ''}:${number}`
}

/** The items of the list that remark-rehype puts at the end. */
function findNotes(tree: Root): Element[] {
  const section = tree.children.findLast(isElement)
  if (section?.properties['dataFootnotes'] === undefined) return []
  const list = section.children.filter(isElement).find(({ tagName }) => tagName === 'ol')
  return list?.children.filter(isElement) ?? []
}

function isElement(node: { type: string }): node is Element {
  return node.type === 'element'
}

function numberNote(note: Element, prefix: string, number: number): void {
  let repeat = 0
  note.properties['id'] = `${prefix}fn:${number}`
  visit(note, 'element', ({ properties }) => {
    if (properties['dataFootnoteBackref'] !== undefined)
      properties['href'] = `#${referenceId(prefix, number, repeat++)}`
  })
}

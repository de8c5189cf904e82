import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import type { Change, ChangeKind } from '#lib/compare/comparison'
import { shorten } from '#lib/compare/marks'
import { afterText } from '#lib/compare/text'
import { visit } from '#lib/tree/visit'
import { describeChange } from './describe-change'

/** Kinds of changes that marked words don't tell by themselves, besides those of place. */
const explained: ReadonlySet<ChangeKind> = new Set(['link', 'picture', 'picture-text', 'anchor', 'formatting'])

/** What is said about a mark, before or after the block that it stands in. */
export interface ChangeNote {
  element: Element
  at: 'before' | 'after'
}

/** The notes of an element; of what is in a link, this is given as well. */
export type NotesOf = (element: Element, link: Element | undefined) => ChangeNote[]

/**
 * What there is to say about the marks of a comparison, of each change once: where words lead, which picture is gone,
 * between which places something moved. Of these, those that are in the tree that is shown are links.
 */
export function toNotes(changes: readonly Change[], shown?: Root): NotesOf {
  const byId = new Map(changes.map((change) => [change.id, change]))
  const places = shown ? idsOf(shown) : new Set<string>()
  const told = new Set<string>()
  return (element, link) => {
    const change = byId.get(String(element.properties['dataChangeId']))
    if (!change) return []
    const { kind, id } = change
    if (kind === 'deleted' || kind === 'changed') return element.tagName === 'del' ? picturesIn(element) : []
    const key = `${id} ${kind === 'moved' ? element.tagName : ''}`
    if (told.has(key)) return []
    told.add(key)
    if (kind === 'moved') return [movedNote(change, element.tagName === 'ins', places)]
    return explained.has(kind)
      ? [noteOf('after', describeChange(change, wordsOf(change.kind === 'link' && link ? link : element)))]
      : []
  }
}

/** What an element says now. */
function wordsOf(element: Element): string {
  return shorten(afterText({ type: 'root', children: [element] }))
}

function movedNote({ id, fromId }: Change, isHere: boolean, places: ReadonlySet<string>): ChangeNote {
  const other = isHere ? fromId : id
  const what = isHere ? 'Moved here' : 'Moved away'
  if (other === undefined || !places.has(other)) return noteOf('before', what)
  return noteOf('before', `${what}: `, h('a', { href: `#${other}` }, isHere ? 'where it was' : 'where it is now'))
}

/** The pictures that are gone: their files may be so, too. */
function picturesIn(removed: Element): ChangeNote[] {
  const notes: ChangeNote[] = []
  visit(removed, 'element', ({ tagName, properties: { src, alt } }) => {
    if (tagName !== 'img') return
    notes.push(noteOf('after', `Picture removed: ${alt ? `“${String(alt)}”, ` : ''}${String(src ?? '')}`))
  })
  return notes
}

function noteOf(at: ChangeNote['at'], ...words: (string | Element)[]): ChangeNote {
  return { element: h('small', { className: ['change-note'] }, ...words), at }
}

function idsOf(tree: Root): Set<string> {
  const ids = new Set<string>()
  visit(tree, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') ids.add(id)
  })
  return ids
}

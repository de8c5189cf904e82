import { nearest } from '#lib/findings/suggest'
import type { OpenTag, Parameter, Tag, TagError } from './tags'
import { readTags } from './tags'

/** A shortcode as it is written: standing alone, or with a closing tag around an inner text. */
export interface Shortcode {
  name: string
  parameters: Parameter[]
  start: number
  end: number
  /** Where the inner text stands, if there is a closing tag. */
  inner: { start: number; end: number } | undefined
}

/** A shortcode, or the text that an escaped one stands for. */
export type Insertion = Shortcode | { text: string; start: number; end: number }

/**
 * The outermost shortcodes of a text, in order, and what is wrong with its tags.
 * As in Hugo, a closing tag belongs to the last open one of its name.
 */
export function readShortcodes(text: string): { insertions: Insertion[]; errors: TagError[] } {
  const { tags, errors } = readTags(text)
  const insertions: Insertion[] = []
  const open: { tag: OpenTag; depth: number }[] = []
  // How many of each name are open, so that a tag which closes none need not look through all of them.
  const openNames = new Map<string, number>()
  const count = (name: string) => openNames.get(name) ?? 0
  for (const tag of tags) {
    if (tag.kind === 'escaped') {
      insertions.push(tag)
    } else if (tag.kind === 'open') {
      const { name, parameters, start, end } = tag
      if (!tag.selfClosing) {
        open.push({ tag, depth: insertions.length })
        openNames.set(name, count(name) + 1)
      }
      insertions.push({ name, parameters, start, end, inner: undefined })
    } else if (count(tag.name) === 0) {
      const message = `The shortcode \`${tag.name}\` is closed but was never opened.`
      const extent = { length: tag.end - tag.start }
      errors.push({ offset: tag.start, extent, message, hint: hintToOpen(tag.name, openNames) })
    } else {
      for (let match = open.pop(); match; match = open.pop()) {
        openNames.set(match.tag.name, count(match.tag.name) - 1)
        if (match.tag.name !== tag.name) continue
        insertions.length = match.depth
        insertions.push(toPaired(match.tag, tag))
        break
      }
    }
  }
  return { insertions, errors }
}

/** With how many names that are open one that closes nothing is compared. */
const MAX_COMPARED = 8

/** What is open under a name that is nearly the same is likely what was to be closed. */
function hintToOpen(name: string, openNames: ReadonlyMap<string, number>): string {
  const open = [...openNames].filter(([, count]) => count > 0).map(([known]) => known)
  const meant = open.length > MAX_COMPARED ? undefined : nearest(name, open)
  return meant
    ? `What is open is called \`${meant}\`: write both the same way.`
    : `Remove it, or add \`{{< ${name} >}}\` before it.`
}

function toPaired(open: OpenTag, close: Tag): Shortcode {
  const inner = { start: open.end, end: close.start }
  return { name: open.name, parameters: open.parameters, start: open.start, end: close.end, inner }
}

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
  const open: { tag: OpenTag; depth: number }[] = []
  let insertions: Insertion[] = []
  for (const tag of tags) {
    if (tag.kind === 'escaped') {
      insertions.push(tag)
    } else if (tag.kind === 'open') {
      if (!tag.selfClosing) open.push({ tag, depth: insertions.length })
      insertions.push({ name: tag.name, parameters: tag.parameters, start: tag.start, end: tag.end, inner: undefined })
    } else {
      const index = open.findLastIndex((candidate) => candidate.tag.name === tag.name)
      const match = open[index]
      if (match) {
        open.length = index
        insertions = [...insertions.slice(0, match.depth), toPaired(match.tag, tag)]
      } else {
        const hint = `Remove it, or add \`{{< ${tag.name} >}}\` before it.`
        errors.push({
          offset: tag.start,
          message: `The shortcode \`${tag.name}\` is closed but was never opened.`,
          hint,
        })
      }
    }
  }
  return { insertions, errors }
}

function toPaired(open: OpenTag, close: Tag): Shortcode {
  const inner = { start: open.end, end: close.start }
  return { name: open.name, parameters: open.parameters, start: open.start, end: close.end, inner }
}

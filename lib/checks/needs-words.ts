import type { Element } from 'hast'
import type { RichText } from '#lib/markdown/rich-text'

/**
 * Whether the words of a picture are for its author to write. `<img alt="">` says that it is decoration; the
 * pictures that other shortcodes make have words beside them.
 */
export function needsWords({ source, tree, markdown }: RichText, picture: Element): boolean {
  const offset = picture.position?.start.offset
  // A picture that a field names; a logo stands beside its name.
  if (markdown.children.length === 0) return tree.children.includes(picture)
  if (offset === undefined) return false
  const written = source.value.slice(offset)
  const tag = /^<img\b[^>]*>/i.exec(written)?.[0]
  if (tag) return !/\salt(?:\s*=\s*(?:""|''))?(?=[\s/>])/i.test(tag)
  return written.startsWith('![') || isFigure(source.value, offset)
}

/** Whether the place is in the shortcode `figure`, or in a directive that shows a picture. */
function isFigure(source: string, offset: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? ''
  if (/^[\s>*-]*[:`~]{3,}\s*\{(?:figure|image)\}/.test(line)) return true
  const start = Math.max(source.lastIndexOf('{{<', offset), source.lastIndexOf('{{%', offset))
  return start >= 0 && /^\{\{[<%]\s*figure\s/.test(source.slice(start, start + 200))
}

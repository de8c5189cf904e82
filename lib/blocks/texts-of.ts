import type { RichText } from '#lib/markdown/rich-text'
import type { Clause } from './block'

/** Every text of a clause, its links and its picture among them, in reading order. */
export function textsOf({ title, subtitle, text, picture, links = [] }: Clause): RichText[] {
  return [title, subtitle, text, ...links, picture].filter((rich) => rich !== undefined)
}

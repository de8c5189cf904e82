import type { Page } from '#lib/content/page'
import { restOfLineAt, stretchOfText } from '#lib/content/source-stretch'
import { placeOfFile } from '#lib/content/source-text'
import type { Stretch } from '#lib/findings/finding'

/** Where a page's title is written: in the front matter, in its first section, or as its `#` heading. */
export function placeOfTitle(page: Page): Stretch {
  if (Object.hasOwn(page.params, 'title')) return page.placeOf(['title'])
  const title = page.sections[0]?.title
  if (title) return stretchOfText(title)
  const offset = page.body.value.search(/\S/)
  return offset < 0 ? placeOfFile(page.path) : restOfLineAt(page.body, offset)
}

import { type Contents, toContents } from '#lib/search/contents'
import { headingsOf } from '#lib/search/headings-of'
import { getHistory } from './history'
import { getPage, getSite } from './site'

/** Everything that the site has, by section. */
export function getContents(): Contents[] {
  return toContents(getSite().index, getHistory(), (url) => {
    const loaded = getPage(url)
    return loaded ? headingsOf(loaded) : []
  })
}

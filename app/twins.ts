import { toPageTwin } from '#components/twin/page-twin'
import { listedPagesOf } from '#lib/links/relatives'
import type { Twin } from '#lib/twins/twin'
import { historyOf } from './routes'
import { getPage, getSite } from './site'

/** The page at a URL as Markdown, or undefined if there is none. */
export async function getTwin(url: string): Promise<Twin | undefined> {
  const loaded = getPage(url)
  return loaded && (await toPageTwin(loaded, historyOf(loaded), getSite().index))
}

/** The pages as Markdown that search engines are told of, in order. */
export async function getTwins(): Promise<Twin[]> {
  const twins: Twin[] = []
  // One after the other: the trees of all pages at once would take much memory.
  for (const { url } of listedPagesOf(getSite().index)) {
    const twin = await getTwin(url)
    if (twin) twins.push(twin)
  }
  return twins
}

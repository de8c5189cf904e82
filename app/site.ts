import { cache } from 'react'
import { readSite, type Site } from '#lib/content/read-site'
import { showsErrors, siteFolders } from '#lib/environment'
import { type Finding, hasErrors } from '#lib/findings/finding'
import { formatFindings } from '#lib/findings/format'
import { type ShownFinding, toPageFindings } from '#lib/findings/page-findings'
import { homeUrlOf } from '#lib/links/home-url'
import { checkSite, type LoadedPage, loadPage, settleSite } from '#lib/pipeline'

let built: Site | undefined

/** The site: read once in a build, and anew for each request in development. */
export const getSite: () => Site =
  process.env.NODE_ENV === 'development'
    ? cache(() => readSite(siteFolders()))
    : () => {
        built ??= readSite(siteFolders())
        return built
      }

let found: readonly Finding[] | undefined

/** Everything that is wrong with the site: found once in a build, and anew for each request in development. */
export const getFindings: () => readonly Finding[] =
  process.env.NODE_ENV === 'development'
    ? cache(() => checkSite(getSite()))
    : () => {
        found ??= checkSite(getSite())
        return found
      }

/** What is wrong with a page, to be shown in it; nothing of that is on the published site. */
export function getPageFindings(loaded: LoadedPage): ShownFinding[] {
  const { index } = getSite()
  return index.showsMarks ? toPageFindings(loaded, getFindings(), index) : []
}

/**
 * The page at a URL of the site, or undefined if there is none.
 *
 * @throws in a build, if the page has an error and the site is no preview that shows it: `npm run build`
 * prints all of them before it gets here.
 */
export const getPage = cache((url: string): LoadedPage | undefined => {
  const { index } = getSite()
  const page = index.pageByUrl.get(url === '/' ? homeUrlOf(getSite().index) : url)
  if (!page) return undefined
  const loaded = loadPage(page, index)
  if (process.env.NODE_ENV === 'production' && !showsErrors()) {
    const findings = settleSite(loaded.findings, getSite())
    if (hasErrors(findings))
      throw new Error(`The page ${page.path} has errors:\n\n${formatFindings(findings, 'text')}\n`)
  }
  return loaded
})

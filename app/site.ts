import { cache } from 'react'
import { readSite, type Site } from '#lib/content/read-site'
import { siteFolders } from '#lib/environment'
import { hasErrors } from '#lib/findings/finding'
import { formatFindings } from '#lib/findings/format'
import { type LoadedPage, loadPage, settleSite } from '#lib/pipeline'

let built: Site | undefined

/** The site: read once in a build, and anew for each request in development. */
export const getSite: () => Site =
  process.env.NODE_ENV === 'development'
    ? cache(() => readSite(siteFolders()))
    : () => {
        built ??= readSite(siteFolders())
        return built
      }

/**
 * The page at a URL of the site, or undefined if there is none.
 *
 * @throws in a build, if the page has an error: `npm run build` prints all of them before it gets here.
 */
export const getPage = cache((url: string): LoadedPage | undefined => {
  const { index } = getSite()
  const page = index.pageByUrl.get(url === '/' ? homeUrl() : url)
  if (!page) return undefined
  const loaded = loadPage(page, index)
  if (process.env.NODE_ENV === 'production') {
    const findings = settleSite(loaded.findings, getSite())
    if (hasErrors(findings))
      throw new Error(`The page ${page.path} has errors:\n\n${formatFindings(findings, 'text')}\n`)
  }
  return loaded
})

/** The URL of the page that stands at `/`: the one `site.yaml` names, else the tree's own, else the first. */
function homeUrl(): string {
  const { config, pages, pageByUrl } = getSite().index
  const named = config.home
  if (named && pageByUrl.has(named)) return named
  return pageByUrl.has('/') ? '/' : (pages[0]?.url ?? '/')
}

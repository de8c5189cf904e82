import { cache } from 'react'
import { type GitBase, readBase } from '#lib/base'
import { readSite, type Site } from '#lib/content/read-site'
import { cacheFolder, deploymentOf, showsErrors, siteFolders } from '#lib/environment'
import { type Finding, hasErrors } from '#lib/findings/finding'
import { formatFindings } from '#lib/findings/format'
import { type ShownFinding, toPageFindings } from '#lib/findings/page-findings'
import { findBase, type NoBase } from '#lib/git/base'
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

let compared: GitBase | NoBase | undefined

/** What a preview is compared with, or why there is nothing; read once in a build, and anew for each request in development. */
export const getBase: () => GitBase | NoBase =
  process.env.NODE_ENV === 'development'
    ? cache(() => readSiteBase(false))
    : () => {
        compared ??= readSiteBase(true)
        return compared
      }

function readSiteBase(mayFetch: boolean): GitBase | NoBase {
  const { kind, repository } = deploymentOf()
  if (kind === 'production') return { reason: 'This is the published site.', isExpected: true }
  const folders = siteFolders()
  const { productionBranch } = getSite().index.config
  return readBase(findBase(folders, productionBranch, { mayFetch, repository }), folders, cacheFolder())
}

let found: readonly Finding[] | undefined

/** Everything that is wrong with the site: found once in a build, and anew for each request in development. */
export const getFindings: () => readonly Finding[] =
  process.env.NODE_ENV === 'development'
    ? cache(() => findAll())
    : () => {
        found ??= findAll()
        return found
      }

function findAll(): readonly Finding[] {
  const base = getBase()
  return checkSite(getSite(), 'reason' in base ? undefined : base)
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

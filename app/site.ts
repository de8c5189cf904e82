import { cache } from 'react'
import { type GitBase, readBase } from '#lib/base'
import { stampOfFiles } from '#lib/content/disk'
import { readSite, type Site } from '#lib/content/read-site'
import { cacheFolder, deploymentOf, showsErrors, siteFolders } from '#lib/environment'
import { type Finding, hasErrors } from '#lib/findings/finding'
import { formatFindings } from '#lib/findings/format'
import { type ShownFinding, toPageFindings } from '#lib/findings/page-findings'
import { type BaseCommit, findBase, type NoBase } from '#lib/git/base'
import { homeUrlOf } from '#lib/links/home-url'
import { checkSite, type LoadedPage, loadPage, settleSite } from '#lib/pipeline'
import { remember, rememberBy } from './remember'

/** Changes when a file of the site does, and when the environment or the day says otherwise what it is. */
export const getFilesKey = remember(() => {
  const folders = siteFolders()
  return JSON.stringify([folders, stampOfFiles(folders.content), stampOfFiles(folders.public)])
})

/** The site. */
export const getSite: () => Site = rememberBy(getFilesKey, () => readSite(siteFolders()))

/** The commit that a preview is compared with, or why there is none. */
const findPreviewBase = remember((): BaseCommit | NoBase => {
  const { kind, repository } = deploymentOf()
  if (kind === 'production') return { reason: 'This is the published site.', isExpected: true }
  const { productionBranch } = getSite().index.config
  return findBase(siteFolders(), productionBranch, { mayFetch: kind !== 'development', repository })
})

/** Changes when the site or what it is compared with does. */
export const getBaseKey = remember(() => JSON.stringify([getFilesKey(), findPreviewBase()]))

/** What a preview is compared with, or why there is nothing. */
export const getBase: () => GitBase | NoBase = rememberBy(getBaseKey, () => readBaseAt(findPreviewBase()))

/** The site as it was at a commit. */
export function readBaseAt(found: BaseCommit | NoBase): GitBase | NoBase {
  return readBase(found, siteFolders(), cacheFolder())
}

/** Everything that is wrong with the site. */
export const getFindings: () => readonly Finding[] = rememberBy(getBaseKey, () => {
  const base = getBase()
  return checkSite(getSite(), 'reason' in base ? undefined : base)
})

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

import { type GitBase, readBase } from '#lib/base'
import type { Site, SiteFolders } from '#lib/content/read-site'
import type { SiteConfig } from '#lib/content/site-config'
import { cacheFolder, deploymentOf } from '#lib/environment'
import { type BaseCommit, findBase, type NoBase } from '#lib/git/base'

/** Where the content has left the production branch; what is missing of the history is fetched. */
export function findSiteBase(folders: SiteFolders, config: SiteConfig): BaseCommit | NoBase {
  const { repository } = deploymentOf()
  return findBase(folders, config.productionBranch, { mayFetch: true, repository })
}

/** What a site is compared with, or undefined if there is nothing; why is said, where one would expect it. */
export function readSiteBase(site: Site, folders: SiteFolders): GitBase | undefined {
  return orSay(readBase(findSiteBase(folders, site.index.config), folders, cacheFolder()))
}

/** Goes on without a base, with a line that says why if one would expect it. */
export function orSay(base: GitBase | NoBase): GitBase | undefined {
  if (!('reason' in base)) return base
  if (!base.isExpected) console.error(`What has changed isn't checked: ${base.reason}`)
  return undefined
}

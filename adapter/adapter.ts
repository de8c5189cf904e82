import { writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { NextAdapter } from 'next'
import { readSite } from '#lib/content/read-site'
import { cacheFolder, siteFolders } from '#lib/environment'
import { cardCache } from './cards/card-cache'
import { lazyDrawer, publishCards } from './cards/card-files'
import { refuseClientComponents } from './client-components'
import { hostRules } from './config'
import { errorPage } from './error-page'
import { guardRequests } from './guard-requests'
import { publishIcons } from './icon-files'
import { PageError, sayAt } from './page-error'
import { publishPages } from './publish-pages'
import { publishResources } from './resource-files'
import { errorPagesOf, markdownIn, type Outputs, pagesOf, SITE_FILES, toSiteFiles } from './site-files'

/**
 * What Next's build calls when it is done: it takes the runtime out of every prerendered page, where
 * `next start` and the standalone server find it, puts the files beside pages there, sharing pictures, icons and what search asks for, too,
 * and leaves a list of the site's files.
 */
export const adapter: NextAdapter = {
  name: 'static-pages',
  modifyConfig(config, { phase }) {
    if (phase === 'phase-production-server') guardRequests(markdownIn(config.distDir))
    return {
      ...config,
      redirects: hostRules.redirects,
      rewrites: hostRules.rewrites(phase),
      // Development has headers of its own, and no policy to break.
      ...(phase === 'phase-development-server' ? {} : { headers: hostRules.headers }),
    }
  },
  async onBuildComplete({ outputs, distDir }) {
    const folders = siteFolders()
    const site = readSite(folders).index
    // What makes files of pictures and of words is loaded where pages are built, and not where they are served.
    const { sitePictures } = await import('./pictures/site-pictures')
    const { publishSearch } = await import('./search/publish-search')
    const pictures = sitePictures(site, { ...folders, distDir })
    const pages = pagesOf(outputs, distDir)
    const errors = [...checkRoutes(outputs), ...(await publishPages(pages, pictures))]
    if (errors.length > 0) throw new PageError(`\n\n${errors.join('\n')}\n`)
    for (const path of errorPagesOf(outputs)) writeFileSync(path, errorPage)
    const pathnames = pages.map(({ pathname }) => pathname)
    const cards = { draw: lazyDrawer(), cache: cardCache(join(cacheFolder(), 'cards')) }
    const files = [
      ...toSiteFiles(outputs, distDir),
      ...publishResources(site.resources.values(), folders.content, distDir),
      ...pictures.close(),
      ...(await publishCards(pathnames, { site, distDir }, cards)),
      ...(await publishIcons(distDir, site.files)),
      ...(await publishSearch(pages, { site, distDir })),
    ]
    writeFileSync(join(distDir, SITE_FILES), JSON.stringify(files, null, 1))
  },
}

/** Routes that would need a server, or script, at the time of a request. */
function checkRoutes({ appPages, prerenders }: Outputs): string[] {
  const manifests = new Set(
    appPages.map(({ filePath }) => join(dirname(filePath), 'page_client-reference-manifest.js')),
  )
  return [
    ...[...manifests].flatMap((path) =>
      attempt(relative(process.cwd(), dirname(path)), () => refuseClientComponents(path)),
    ),
    ...prerenders
      .filter(
        ({ routeType, compute, fallback }) =>
          routeType === 'page' && (compute !== 'static' || fallback?.initialRevalidate !== false),
      )
      .map(({ pathname }) => `${pathname}: The page isn't fully static, so a server would put the runtime back.`),
  ]
}

function attempt(place: string, action: () => void): string[] {
  try {
    action()
    return []
  } catch (error) {
    return [sayAt(place, error)]
  }
}

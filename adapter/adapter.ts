import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { NextAdapter } from 'next'
import { readSite } from '#lib/content/read-site'
import { siteFolders } from '#lib/environment'
import { refuseClientComponents } from './client-components'
import { hostRules } from './config'
import { errorPage } from './error-page'
import { guardRequests } from './guard-requests'
import { PageError } from './page-error'
import { publishPage } from './publish-page'
import { publishResources } from './resource-files'
import { errorPagesOf, markdownIn, type Outputs, pagesOf, SITE_FILES, toSiteFiles } from './site-files'

/**
 * What Next's build calls when it is done: it takes the runtime out of every prerendered page, where
 * `next start` and the standalone server find it, puts the files beside pages there, and leaves a list of
 * the site's files.
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
  onBuildComplete({ outputs, distDir }) {
    const errors = [...checkRoutes(outputs), ...publishPages(outputs, distDir)]
    if (errors.length > 0) throw new PageError(`\n\n${errors.join('\n')}\n`)
    for (const path of errorPagesOf(outputs)) writeFileSync(path, errorPage)
    const folders = siteFolders()
    const resources = publishResources(readSite(folders).index.resources.values(), folders.content, distDir)
    const files = [...toSiteFiles(outputs, distDir), ...resources]
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

function publishPages(outputs: Outputs, distDir: string): string[] {
  return pagesOf(outputs, distDir).flatMap(({ pathname, path }) =>
    attempt(pathname, () => writeFileSync(path, publishPage(readFileSync(path, 'utf8')))),
  )
}

function attempt(place: string, action: () => void): string[] {
  try {
    action()
    return []
  } catch (error) {
    if (error instanceof PageError) return [`${place}: ${error.message}`]
    throw error
  }
}

import { folderKey, foldersOf } from '#lib/content/content-path'
import type { Site } from '#lib/content/read-site'
import type { Path } from '#lib/content/source-document'
import { placeOfFile } from '#lib/content/source-text'
import type { Report, Stretch } from '#lib/findings/finding'
import { suggest } from '#lib/findings/suggest'
import { isReserved } from './reserved'
import type { SiteIndex } from './site-index'
import { unpublishedHint } from './unpublished'

/** Reports what `site.yaml` names and the site doesn't have: home, navigation, footer, pages with sources, folders. */
export function checkConfig(site: Site, report: Report): void {
  checkHome(site, report)
  checkNavigation(site, report)
  checkSources(site, report)
  checkFolders('permalinks', site, report)
  checkFolders('dialects', site, report)
}

function checkHome({ index, configDocument }: Site, report: Report): void {
  const { home } = index.config
  if (home === undefined || index.pageByUrl.has(home)) return
  report('link-missing', placeIn(configDocument, ['home']), `There is no page ${home}.`, hintFor(home, index))
}

function checkNavigation({ index, configDocument }: Site, report: Report): void {
  const { navigation, footer } = index.config
  const links = [
    ...navigation.map(({ url }, number) => ({ url, at: ['navigation', number, 'url'] })),
    ...footer.links.map(({ url }, number) => ({ url, at: ['footer', 'links', number, 'url'] })),
    ...(footer.licence ? [{ url: footer.licence.url, at: ['footer', 'licence', 'url'] }] : []),
  ]
  for (const { url, at } of links) {
    const path = url.replace(/[?#].*$/, '')
    if (!url.startsWith('/') || isThere(path, index)) continue
    report('link-missing', placeIn(configDocument, at), `There is no page ${path}.`, hintFor(path, index))
  }
}

function isThere(path: string, { pageByUrl, files }: SiteIndex): boolean {
  return path === '/' || pageByUrl.has(path) || files.has(path) || isReserved(path)
}

function hintFor(url: string, index: SiteIndex): string {
  return unpublishedHint(url, index) ?? suggest(url, [...index.pageByUrl.keys()])
}

function checkSources({ index, configDocument }: Site, report: Report): void {
  const paths = index.pages.map(({ path }) => path)
  const known = new Set([...paths, ...index.unpublished.keys()])
  for (const path of Object.keys(index.config.sources)) {
    if (known.has(path)) continue
    const place = placeIn(configDocument, ['sources', path], 'key')
    report('site-schema', place, `There is no page file \`${path}\`.`, suggest(path, paths))
  }
}

/** Reports folders that have no pages, and so no URLs and no dialect. */
function checkFolders(field: 'permalinks' | 'dialects', { index, configDocument }: Site, report: Report): void {
  const files = [...index.pages, ...index.unpublished.values()].map(({ path }) => path)
  const folders = [...new Set(files.flatMap(foldersOf))].filter((name) => field === 'dialects' || !name.includes('/'))
  const known = new Set(['', ...folders.map(folderKey)])
  for (const folder of Object.keys(index.config[field])) {
    if (known.has(folderKey(folder))) continue
    const place = placeIn(configDocument, [field, folder], 'key')
    report('site-schema', place, `There are no pages in a folder \`${folder}\`.`, suggest(folderKey(folder), folders))
  }
}

function placeIn(document: Site['configDocument'], path: Path, part?: 'key'): Stretch {
  return document?.placeOf(path, part) ?? placeOfFile('site.yaml')
}

/** Reports earlier versions of pages that don't exist. */
export function checkVersions({ index: { pages, pageByUrl } }: Site, report: Report): void {
  for (const { path, version } of pages) {
    if (!version || pageByUrl.has(version.of)) continue
    const hint = 'Move it into the folder `versions` beside the page that it is a version of.'
    report(
      'version-orphan',
      placeOfFile(path),
      `This is an earlier version of ${version.of}, which doesn't exist.`,
      hint,
    )
  }
}

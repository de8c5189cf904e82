import type { Site } from '#lib/content/read-site'
import { placeOfFile } from '#lib/content/source-text'
import type { Report } from '#lib/findings/finding'
import { suggest } from '#lib/findings/suggest'
import { isReserved } from './reserved'
import { unpublishedHint } from './unpublished'

/** Reports what `site.yaml` names and the site doesn't have: home, navigation, footer, pages with sources. */
export function checkConfig({ index, configDocument }: Site, report: Report): void {
  const { config, pageByUrl, pages, files } = index
  const placeOf = (...path: (string | number)[]) => configDocument?.placeOf(path) ?? placeOfFile('site.yaml')
  const urls = [...pageByUrl.keys()]
  const hintOf = (url: string) => unpublishedHint(url, index) ?? suggest(url, urls)
  if (config.home !== undefined && !pageByUrl.has(config.home)) {
    report('link-missing', placeOf('home'), `There is no page ${config.home}.`, hintOf(config.home))
  }
  const links = [
    ...config.navigation.map(({ url }, index) => ({ url, at: ['navigation', index, 'url'] })),
    ...config.footer.links.map(({ url }, index) => ({ url, at: ['footer', 'links', index, 'url'] })),
    ...(config.footer.licence ? [{ url: config.footer.licence.url, at: ['footer', 'licence', 'url'] }] : []),
  ]
  for (const { url, at } of links) {
    const path = url.replace(/[?#].*$/, '')
    if (!url.startsWith('/') || path === '/' || pageByUrl.has(path) || files.has(path) || isReserved(path)) continue
    report('link-missing', placeOf(...at), `There is no page ${path}.`, hintOf(path))
  }
  const paths = pages.map(({ path }) => path)
  const known = new Set([...paths, ...index.unpublished.keys()])
  for (const path of Object.keys(config.sources)) {
    if (known.has(path)) continue
    const place = configDocument?.placeOf(['sources', path], 'key') ?? placeOfFile('site.yaml')
    report('site-schema', place, `There is no page file \`${path}\`.`, suggest(path, paths))
  }
  checkPermalinks({ index, configDocument }, report)
  checkDialects({ index, configDocument }, report)
}

/** Reports `permalinks` of folders that have no pages. */
function checkPermalinks({ index, configDocument }: Pick<Site, 'index' | 'configDocument'>, report: Report): void {
  const files = [...index.pages, ...index.unpublished.values()].map(({ path }) => path)
  const folders = [...new Set(files.flatMap((path) => path.split('/').slice(0, -1)[0] ?? []))]
  const known = new Set(folders.map((name) => name.toLowerCase()))
  for (const section of Object.keys(index.config.permalinks)) {
    if (known.has(section.toLowerCase())) continue
    const place = configDocument?.placeOf(['permalinks', section], 'key') ?? placeOfFile('site.yaml')
    report('site-schema', place, `There are no pages in a folder \`${section}\`.`, suggest(section, folders))
  }
}

/** Reports `dialects` of folders that have no pages. */
function checkDialects({ index, configDocument }: Pick<Site, 'index' | 'configDocument'>, report: Report): void {
  const files = [...index.pages, ...index.unpublished.values()].map(({ path }) => path)
  const folders = new Set(
    files.flatMap((path) =>
      path
        .split('/')
        .slice(0, -1)
        .map((_, depth, names) => names.slice(0, depth + 1).join('/')),
    ),
  )
  for (const folder of Object.keys(index.config.dialects)) {
    const name = folder.replaceAll(/^\/+|\/+$/g, '')
    if (name === '' || folders.has(name)) continue
    const place = configDocument?.placeOf(['dialects', folder], 'key') ?? placeOfFile('site.yaml')
    report('site-schema', place, `There are no pages in a folder \`${folder}\`.`, suggest(name, [...folders]))
  }
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

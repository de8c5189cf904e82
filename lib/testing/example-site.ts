import { type Page, parsePage } from '#lib/content/page'
import { toResources } from '#lib/content/resources'
import { siteSchema } from '#lib/content/site-config'
import { urlsSchema } from '#lib/content/urls-config'
import { collectFindings } from '#lib/findings/finding'
import { type SiteIndex, toSiteIndex } from '#lib/links/site-index'

/** What an example site has, apart from what every site needs. */
interface ExampleSite {
  /** Paths of page files; each page is its title. */
  pages?: readonly string[]
  /** Paths of files in `public/`; each is a picture of 640 × 480. */
  files?: readonly string[]
  /** Paths of files beside pages; each picture is one of 640 × 480. */
  resources?: readonly string[]
  /** Copies of pictures, by the address that content names them with. */
  pictures?: Readonly<Record<string, { file: string; alt: string }>>
  /** Texts that pages may include, by their paths. */
  texts?: Readonly<Record<string, string>>
  /** Fields of `site.yaml`. */
  config?: Record<string, unknown>
  /** Fields of `urls.yaml`. */
  urls?: Record<string, unknown>
}

/** A site for tests that read no disk. */
export function exampleSite(site: ExampleSite): SiteIndex {
  const { pages = [], files = [], pictures = {}, config = {}, urls = {}, texts = {} } = site
  const parsed = pages.map((path) => examplePage(path))
  const pageByPath = new Map(parsed.map((page) => [page.path, page]))
  const publicFiles = new Set(files)
  const around = { markdown: new Set(pages), pageByPath, files: publicFiles }
  const { resources, unserved } = toResources(site.resources ?? [], around, () => {})
  return toSiteIndex({
    showsMarks: true,
    config: siteSchema.parse({ title: 'Example', description: 'A site.', origin: 'https://example.org', ...config }),
    urls: urlsSchema.parse(urls),
    pages: parsed,
    unpublished: new Map(),
    publicFiles,
    resources,
    unserved,
    tocs: [],
    pictureLock: mapValues(pictures, ({ file }) => ({ ...unlocked, file })),
    pictureTexts: mapValues(pictures, ({ alt }) => ({ alt })),
    ownWords: [],
    pictureSize: () => ({ width: 640, height: 480 }),
    readText: (path) => (Object.hasOwn(texts, path) ? texts[path] : undefined),
  })
}

const unlocked = {
  sha256: '0'.repeat(64),
  bytes: 1,
  source: 'https://example.org',
  licence: 'CC0-1.0',
  date: '2026-01-01',
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}

/** A page from its file; a mistake in it ends the test. */
export function examplePage(path: string, source = `# ${path}\n`): Page {
  const { findings, report } = collectFindings()
  const page = parsePage({ path, source }, report)
  if (!page || findings.length > 0) throw new Error(`${path}: ${JSON.stringify(findings)}`)
  return page
}

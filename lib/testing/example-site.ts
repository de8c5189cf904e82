import { type Page, parsePage } from '#lib/content/page'
import { siteSchema } from '#lib/content/site-config'
import { urlsSchema } from '#lib/content/urls-config'
import { collectFindings } from '#lib/findings/finding'
import type { SiteIndex } from '#lib/links/site-index'

/** What an example site has, apart from what every site needs. */
interface ExampleSite {
  /** Paths of page files; each page is its title. */
  pages?: readonly string[]
  /** Paths of files in `public/`; each is a picture of 640 × 480. */
  files?: readonly string[]
  /** Copies of pictures, by the address that content names them with. */
  pictures?: Readonly<Record<string, { file: string; alt: string }>>
  /** Fields of `site.yaml`. */
  config?: Record<string, unknown>
  /** Fields of `urls.yaml`. */
  urls?: Record<string, unknown>
}

/** A site for tests that read no disk. */
export function exampleSite({ pages = [], files = [], pictures = {}, config = {}, urls = {} }: ExampleSite): SiteIndex {
  const parsed = pages.map((path) => examplePage(path))
  return {
    config: siteSchema.parse({ title: 'Example', description: 'A site.', origin: 'https://example.org', ...config }),
    urls: urlsSchema.parse(urls),
    pages: parsed,
    pageByUrl: new Map(parsed.map((page) => [page.url, page])),
    files: new Set(files),
    pictureLock: mapValues(pictures, ({ file }) => ({ ...unlocked, file })),
    pictureTexts: mapValues(pictures, ({ alt }) => ({ alt })),
    pictureSize: () => ({ width: 640, height: 480 }),
  }
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

import { type BrowserContext, test as base, type Page } from 'playwright/test'
import { readSitemap } from './sitemap'
import { type Visit, visit } from './visit'

/** A deploy as a reader can walk through it. */
export interface Crawl {
  /** Of the deploy itself. */
  origin: string
  /** What the sitemap lists. */
  sitemap: URL[]
  /** The home page, each page of the sitemap, and each earlier version that one of them links to. */
  visits: Visit[]
}

/** Tests that share one walk through the deploy (one a worker). */
export const test = base.extend<object, { crawl: Crawl }>({
  crawl: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '' } = project.use
      const context = await browser.newContext({ baseURL })
      await use(await walk(context, new URL(baseURL).origin))
      await context.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

async function walk(context: BrowserContext, origin: string): Promise<Crawl> {
  const sitemap = await inPage(context, readSitemap)
  const paths = new Set(['/', ...sitemap.map(({ pathname }) => pathname)])
  const visits: Visit[] = []
  for (const path of paths) {
    const visited = await inPage(context, (page) => visit(page, path))
    visits.push(visited)
    for (const version of earlierVersions(visited, origin)) paths.add(version)
  }
  return { origin, sitemap, visits }
}

async function inPage<T>(context: BrowserContext, action: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage()
  try {
    return await action(page)
  } finally {
    await page.close()
  }
}

function earlierVersions({ links }: Visit, origin: string): string[] {
  const urls = links.map((link) => new URL(link)).filter((url) => url.origin === origin)
  return urls.map(({ pathname }) => pathname).filter((path) => /\/versions\/\d{4}-\d\d-\d\d\/$/.test(path))
}

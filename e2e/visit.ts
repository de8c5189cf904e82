import type { Page } from 'playwright/test'

/** What a browser meets at a path of the deploy. */
export interface Visit {
  path: string
  status: number
  title: string
  siteName: string
  description: string
  canonical: string
  headings: string[]
  ids: string[]
  /** The absolute URL of each link. */
  links: string[]
  /** The pictures that did not load. */
  brokenPictures: string[]
  consoleErrors: string[]
  /** Requests that went to another host. */
  foreignRequests: string[]
}

/** Opens a path in a fresh page, pictures below the fold included. */
export async function visit(page: Page, path: string): Promise<Visit> {
  const consoleErrors: string[] = []
  const requests: URL[] = []
  page.on('console', (message) => message.type() === 'error' && consoleErrors.push(message.text()))
  page.on('pageerror', (error) => consoleErrors.push(error.message))
  page.on('request', (request) => requests.push(new URL(request.url())))
  const response = await page.goto(path)
  const { host } = new URL(page.url())
  const facts = await page.evaluate(readPage)
  const foreignRequests = requests
    .filter((url) => url.protocol.startsWith('http') && url.host !== host)
    .map(({ href }) => href)
  return { path, status: response?.status() ?? 0, ...facts, consoleErrors, foreignRequests }
}

/** Runs in the browser. */
async function readPage() {
  for (const image of document.images) image.loading = 'eager'
  await Promise.allSettled(Array.from(document.images, (image) => image.decode()))
  const contentOf = (selector: string) => document.querySelector<HTMLMetaElement>(selector)?.content ?? ''
  return {
    title: document.title,
    siteName: contentOf('meta[property="og:site_name"]'),
    description: contentOf('meta[name="description"]'),
    canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '',
    headings: Array.from(document.querySelectorAll('h1'), ({ textContent }) => textContent?.trim() ?? ''),
    ids: Array.from(document.querySelectorAll('[id]'), ({ id }) => id),
    // A preview's banner leads to the published site on purpose.
    links: Array.from(
      document.querySelectorAll<HTMLAnchorElement>('a[href]:not(.preview-banner *)'),
      ({ href }) => href,
    ),
    brokenPictures: Array.from(document.images)
      .filter(({ naturalWidth }) => naturalWidth === 0)
      .map(({ src }) => src),
  }
}

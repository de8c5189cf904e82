import type { Page } from 'playwright/test'

/**
 * The URLs that a deploy's sitemap lists. They carry the canonical origin wherever the deploy is.
 *
 * @param origin the deploy's own; that of the tests, if not given.
 * @throws if the file isn't there or isn't well-formed XML.
 */
export async function readSitemap(page: Page, origin = ''): Promise<URL[]> {
  const response = await page.request.get(`${origin}/sitemap.xml`)
  if (!response.ok()) throw new Error(`/sitemap.xml answers ${response.status()}`)
  const locations = await page.evaluate(
    (xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml')
      const fault = document.querySelector('parsererror')
      if (fault) throw new Error(`/sitemap.xml is not well-formed: ${fault.textContent}`)
      return Array.from(document.querySelectorAll('urlset > url > loc'), ({ textContent }) => textContent ?? '')
    },
    await response.text(),
  )
  return locations.map((location) => new URL(location))
}

import type { Page } from 'playwright/test'

/** Where a preview shows the examples of the editors' guide. */
export const guide = '/preview/guide/'

/** The paths of its pages on a server, itself first. */
export async function guidePages(page: Page, server: string): Promise<string[]> {
  await page.goto(server + guide)
  const links = page.getByRole('main').getByRole('link')
  const urls = await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
  return [guide, ...new Set(urls)]
}

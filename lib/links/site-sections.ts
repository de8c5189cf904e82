import type { Page } from '#lib/content/page'

/** Pages that belong together. */
export interface SiteSection {
  title: string
  pages: Page[]
}

/** Pages below another one at the top of the site are a section with its title, that page first; the others come before. */
export function toSections(pages: readonly Page[]): SiteSection[] {
  const heads = new Map(pages.map((page) => [page.url, page]))
  const loose: SiteSection = { title: 'Pages', pages: [] }
  const sections = new Map<string, SiteSection>()
  const folders = new Set(pages.filter(({ url }) => url !== folderOf(url)).map(({ url }) => folderOf(url)))
  for (const page of pages) {
    const folder = folderOf(page.url)
    const head = folders.has(folder) ? heads.get(folder) : undefined
    if (!head) loose.pages.push(page)
    else {
      const section = sections.get(folder) ?? { title: head.title, pages: [head] }
      if (page !== head) section.pages.push(page)
      sections.set(folder, section)
    }
  }
  return [loose, ...sections.values()].filter((section) => section.pages.length > 0)
}

/** `/handbook/work/hours/` → `/handbook/` */
function folderOf(url: string): string {
  return /^\/[^/]+\//.exec(url)?.[0] ?? url
}

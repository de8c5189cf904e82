import type { Page } from '#lib/content/page'
import { toFolder } from '#lib/content/page-url'
import type { Rule } from '#lib/findings/rules'
import type { SiteIndex } from './site-index'

const states = {
  draft: 'is a draft',
  future: 'is not published yet',
  expired: 'is no longer published',
} as const

/** The page that is left out of the site and that a path means, by its file or a URL. */
function unpublishedPage(path: string, { unpublished }: SiteIndex): Page | undefined {
  return unpublished.get(path.slice(1)) ?? unpublished.get(toFolder(path))
}

/** What to say where something leads to a page that is left out; undefined if it is none. */
export function unpublishedHint(path: string, site: SiteIndex): string | undefined {
  const page = unpublishedPage(path, site)
  return page && `\`${page.path}\` ${stateOf(page)}. Publish it, or name another page.`
}

/** On a preview, which shows all pages: that a link will lead nowhere on the published site. */
export function previewFinding(page: Page): { rule: Rule; message: string; hint: string } {
  const message = `\`${page.path}\` ${stateOf(page)}: on the published site this link is an error.`
  return { rule: 'link-unpublished', message, hint: 'Publish that page first, or leave the link out.' }
}

function stateOf({ unpublished }: Page): string {
  return states[unpublished ?? 'draft']
}

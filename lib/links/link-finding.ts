import { toFolder } from '#lib/content/page-url'
import type { Rule } from '#lib/findings/rules'
import { findFile } from './find-file'
import { findPage } from './find-page'
import { goalOf } from './redirects'
import type { SiteIndex } from './site-index'

/** What is to be said about a link. */
export interface LinkFinding {
  rule: Rule
  message: string
  hint: string
  /** What to write instead of the address, where that is certain. */
  replacement?: string
}

/** That what is written is an old address of where the link leads. */
export function movedFinding(href: string, to: string): LinkFinding {
  return {
    rule: 'link-moved',
    message: `\`${href}\` has moved to \`${to}\`.`,
    hint: `Write \`${to}\`.`,
    replacement: to,
  }
}

/** That a link names an old path, from which a redirect leads on. */
export function movedTarget(
  { href, path, to }: { href: string; path: string; to: string },
  site: SiteIndex,
): { finding: LinkFinding } | undefined {
  const isThere = findPage(path, site) !== undefined || findFile(path, site) !== undefined
  const goal = goalOf(path, site.redirects) ?? goalOf(toFolder(path), site.redirects)
  return isThere || goal === undefined ? undefined : { finding: movedFinding(href, to) }
}

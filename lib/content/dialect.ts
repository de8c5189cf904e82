import type { Dialect } from '#lib/markdown/dialect'
import type { Page } from './page'
import type { SiteConfig } from './site-config'

/** Whose Markdown a page is written in: as `site.yaml` says of the nearest folder, else as its text looks. */
export function dialectOf({ path, body }: Page, { dialects }: SiteConfig): Dialect {
  const folders = Object.keys(dialects).filter((folder) => path.startsWith(`${folder.replace(/\/+$/, '')}/`))
  const nearest = folders.sort((a, b) => b.length - a.length)[0]
  return (nearest === undefined ? undefined : dialects[nearest]) ?? detectDialect(body.value)
}

// What only MyST has: a directive's fence, a role, a target.
const fence = /^[ \t>]*(?:`{3,}|~{3,}|:{3,})\{[a-z][\w:+-]*\}/im
const role = /(?<!\\)\{[a-z][\w:+-]{0,60}\}`/i
const target = /^\([^\s()][^()\n]{0,200}\)=[ \t]*$/m

/** The dialect that a text looks like: MyST if it holds anything that only MyST has. */
export function detectDialect(text: string): Dialect {
  return fence.test(text) || role.test(text) || target.test(text) ? 'myst' : 'hugo'
}

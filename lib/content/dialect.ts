import type { SiteIndex } from '#lib/links/site-index'
import type { Dialect } from '#lib/markdown/dialect'
import { folderKey, folderOf } from './content-path'
import type { Page } from './page'

/**
 * Whose Markdown a page is written in: as `site.yaml` says of the nearest folder, MyST in a folder with a
 * `toc.yml` or `myst.yml`, else as its text looks.
 */
export function dialectOf({ path, body }: Page, { config, tocs }: Pick<SiteIndex, 'config' | 'tocs'>): Dialect {
  const handbooks = tocs.map((toc): [string, Dialect] => [folderOf(toc.path), 'myst'])
  const folders = [...handbooks, ...Object.entries(config.dialects)].map(
    ([folder, dialect]) => [folderKey(folder), dialect] as const,
  )
  const around = folders.filter(([folder]) => folder === '' || path.toLowerCase().startsWith(`${folder}/`))
  // Of two entries for one folder, `site.yaml` has the last word.
  const nearest = around.toSorted(([a], [b]) => a.length - b.length).at(-1)
  return nearest?.[1] ?? detectDialect(body.value)
}

// What only MyST has: a directive's fence, a role, a target, a link
// without words, a comment to begin with.
const fence = /^[ \t>]*(?:`{3,}|~{3,}|:{3,})\{[a-z][\w:+-]*\}/im
const role = /(?<!\\)\{[a-z][\w:+-]{0,60}\}`/i
const target = /^\([^\s()][^()\n]{0,200}\)=[ \t]*$/m
const reference = /(?<![!\\])\[\]\([^)\s]/
const comment = /^\s*%/
const signs = [fence, role, target, reference, comment]

/** The dialect that a text looks like: MyST if it holds anything that only MyST has. */
export function detectDialect(text: string): Dialect {
  return signs.some((sign) => sign.test(text)) ? 'myst' : 'hugo'
}

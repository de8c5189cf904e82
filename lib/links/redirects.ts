import type { Page } from '#lib/content/page'
import { toAliasPath, withSlash } from '#lib/content/page-url'
import type { Site } from '#lib/content/read-site'
import { placeOfFile } from '#lib/content/source-text'
import type { Report, Stretch } from '#lib/findings/finding'
import { suggest } from '#lib/findings/suggest'
import { pageUrlOf } from '#lib/twins/twin-urls'
import { decode } from './decode'
import { isReserved } from './reserved'
import type { SiteIndex } from './site-index'
import { toLocation } from './to-location'
import { unpublishedHint } from './unpublished'

/** A path that this site no longer has, and the path or URL it leads to in one step. */
export interface Redirect {
  /** Not encoded. */
  from: string
  /** Encoded for every host, where `redirectsOf` has made it. */
  to: string
}

/** A redirect as it was written, in `urls.yaml` or as an alias of a page. */
export interface WrittenRedirect extends Redirect {
  place: Stretch
}

/** The redirects of a site; what is wrong with them is reported where they were written. */
export function redirectsOf({ index, urls }: Site, report: Report): Redirect[] {
  const placeOf = (from: string) => urls?.document.placeOf(['redirects', from], 'key') ?? placeOfFile('urls.yaml')
  const written = Object.entries(index.urls.redirects).map(([from, to]) => ({ from, to, place: placeOf(from) }))
  return flattenRedirects([...written, ...index.pages.flatMap(aliasesOf)], index, report)
}

/** The aliases of a page as redirects; one that names the page's own URL is none. */
function aliasesOf({ aliases, url, placeOf }: Page): WrittenRedirect[] {
  return aliases.flatMap((alias, index) => {
    const from = toAliasPath(alias, url)
    return from === url ? [] : [{ from, to: encodeURI(url), place: placeOf(['aliases', index]) }]
  })
}

/** Where each old path leads, by the path as it is written; of two from one path the first counts. */
export function toGoals(redirects: Readonly<Record<string, string>>, pages: readonly Page[]): Map<string, string> {
  const goals = new Map(Object.entries(redirects))
  for (const { from, to } of pages.flatMap(aliasesOf)) if (!goals.has(from)) goals.set(from, to)
  return goals
}

/**
 * Redirects that each lead straight to their goal. Cycles, redirects from where a page or file is, and
 * redirects to what does not exist are reported and left out.
 */
export function flattenRedirects(written: readonly WrittenRedirect[], site: SiteIndex, report: Report): Redirect[] {
  const seen = new Set<string>()
  return written.flatMap(({ from, place }) => {
    const isSecond = seen.has(withSlash(from))
    seen.add(withSlash(from))
    const to = followRedirects(from, site.redirects)
    const mistake = isSecond ? secondFrom(from) : mistakeOf(from, to, site)
    if (mistake) report(mistake.rule, place, mistake.message, mistake.hint)
    return mistake || to === undefined ? [] : [{ from, to: toLocation(to) }]
  })
}

interface Mistake {
  rule: 'redirect-shadowed' | 'redirect-cycle' | 'redirect-target'
  message: string
  hint: string
}

function secondFrom(from: string): Mistake {
  const message = `There are two redirects from \`${from}\`: a slash at the end makes no difference.`
  return { rule: 'redirect-shadowed', message, hint: 'Remove one of them.' }
}

function mistakeOf(from: string, to: string | undefined, site: SiteIndex): Mistake | undefined {
  const isPage = site.pageByUrl.has(withSlash(from)) || isTwin(from, site)
  if (from === '/' || isReserved(from) || isPage || site.files.has(from)) {
    const message = `There is a page or file at \`${from}\`.`
    return { rule: 'redirect-shadowed', message, hint: 'Remove the redirect, or move the page.' }
  }
  if (to === undefined) {
    const message = `The redirect from \`${from}\` leads in a circle.`
    return { rule: 'redirect-cycle', message, hint: 'Let one of the redirects on the way end at a page.' }
  }
  const path = decode(to.replace(/[?#].*$/, ''))
  if (!to.startsWith('/') || path === '/' || site.pageByUrl.has(withSlash(path)) || site.files.has(path)) return
  const hint = unpublishedHint(path, site) ?? suggest(path, [...site.pageByUrl.keys()])
  return { rule: 'redirect-target', message: `There is nothing at \`${path}\`.`, hint }
}

/** Whether a page is here as Markdown. */
function isTwin(path: string, { pageByUrl }: SiteIndex): boolean {
  const bare = path.replace(/\/$/, '')
  return bare.endsWith('.md') && pageByUrl.has(pageUrlOf(bare))
}

/** The end of a chain of redirects, or undefined if it has none. */
export function followRedirects(from: string, redirects: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>()
  let at = from
  for (;;) {
    if (seen.has(withSlash(at))) return undefined
    seen.add(withSlash(at))
    const next = goalOf(at, redirects)
    if (next === undefined) return at
    at = next
  }
}

/** Where a path leads, whether or not it ends in a slash. */
export function goalOf(path: string, redirects: ReadonlyMap<string, string>): string | undefined {
  return redirects.get(path) ?? redirects.get(withSlash(path)) ?? redirects.get(path.replace(/(.)\/$/, '$1'))
}

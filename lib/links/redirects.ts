import type { Site } from '#lib/content/read-site'
import { placeOfFile } from '#lib/content/source-text'
import type { Place, Report } from '#lib/findings/finding'
import { suggest } from '#lib/findings/suggest'
import { isReserved } from './reserved'
import type { SiteIndex } from './site-index'

/** A path that this site no longer has, and the path or URL it leads to in one step. */
export interface Redirect {
  from: string
  to: string
}

/** The redirects of a site; what is wrong with them is reported at its place in `urls.yaml`. */
export function redirectsOf({ index, urls }: Site, report: Report): Redirect[] {
  const placeOf = (from: string) => urls?.document.placeOf(['redirects', from], 'key') ?? placeOfFile('urls.yaml')
  return flattenRedirects(index, placeOf, report)
}

/**
 * The redirects of `urls.yaml`, each leading straight to its goal. Cycles, redirects from where a page
 * or file is, and redirects to what does not exist are reported and left out.
 */
export function flattenRedirects(site: SiteIndex, placeOf: (from: string) => Place, report: Report): Redirect[] {
  const { redirects } = site.urls
  const seen = new Set<string>()
  return Object.keys(redirects).flatMap((from) => {
    const place = placeOf(from)
    if (seen.has(withSlash(from))) {
      const message = `There are two redirects from \`${from}\`: a slash at the end makes no difference.`
      report('redirect-shadowed', place, message, 'Remove one of them.')
      return []
    }
    seen.add(withSlash(from))
    if (from === '/' || isReserved(from) || site.pageByUrl.has(withSlash(from)) || site.files.has(from)) {
      report(
        'redirect-shadowed',
        place,
        `There is a page or file at \`${from}\`.`,
        'Remove the redirect, or move the page.',
      )
      return []
    }
    const to = follow(from, redirects)
    if (to === undefined) {
      report(
        'redirect-cycle',
        place,
        `The redirect from \`${from}\` leads in a circle.`,
        'Let one of the redirects on the way end at a page.',
      )
      return []
    }
    const path = to.replace(/[?#].*$/, '')
    if (to.startsWith('/') && path !== '/' && !site.pageByUrl.has(withSlash(path)) && !site.files.has(path)) {
      report('redirect-target', place, `There is nothing at \`${path}\`.`, suggest(path, [...site.pageByUrl.keys()]))
      return []
    }
    return [{ from, to }]
  })
}

/** The end of a chain of redirects, or undefined if it has none. */
function follow(from: string, redirects: Readonly<Record<string, string>>): string | undefined {
  const seen = new Set<string>()
  let at = from
  for (;;) {
    if (seen.has(withSlash(at))) return undefined
    seen.add(withSlash(at))
    const next = redirects[at] ?? redirects[withSlash(at)] ?? redirects[at.replace(/(.)\/$/, '$1')]
    if (next === undefined) return at
    at = next
  }
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`
}

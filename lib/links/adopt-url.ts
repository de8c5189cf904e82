import { nearest } from '#lib/findings/suggest'
import { decode } from './decode'
import { findPath, withRest } from './find-path'
import { type LinkFinding, movedFinding, movedTarget } from './link-finding'
import type { ResolvedLink } from './resolve-link'
import type { SiteIndex } from './site-index'
import { unpublishedHint } from './unpublished'

/** What Sphinx on Read the Docs put before the path of a page: `/en/latest/`. */
const edition = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/)?(?:latest|stable)\//i

/**
 * A URL whose host this site answers for, as a link to the page here; one in the style of the program that
 * published it before (`/en/latest/strategy.html`) leads to that page, too. What isn't here is reported.
 *
 * @returns undefined for a URL of another host, and for one that something else answers
 */
export function adoptUrl(href: string, site: SiteIndex): ResolvedLink | undefined {
  const { origin } = site.config
  // `https:example.org`, without slashes, is no URL of any host.
  const url = /^(?:https?:)?\/\//i.test(href) && URL.canParse(href, origin) ? new URL(href, origin) : undefined
  const prefix = url && prefixOf(url.host, site)
  if (!url || prefix === undefined) return undefined
  const rest = url.search + url.hash
  const path = decode(prefix + url.pathname)
  const found = findPath(path, site)
  if (found !== undefined) {
    const to = withRest(found, rest)
    return { href: to, finding: movedTarget({ href, path, to }, site)?.finding ?? absoluteFinding(to) }
  }
  const later = url.pathname.replace(edition, '/').replace(/(?:\/index)?\.html?$/, '/')
  const page = later === url.pathname ? undefined : findPath(decode(prefix + later), site)
  if (page !== undefined) return { href: withRest(page, rest), finding: movedFinding(href, withRest(page, rest)) }
  // The first page of another site need not be ours, and what the site lacks may be on the fallback origin.
  const isOthers = later === '/' || site.config.fallbackOrigin === url.origin
  // A URL inside another is reported as that.
  if (isOthers || /^\/+https?:/i.test(url.pathname)) return undefined
  return { href, finding: goneFinding({ path, host: url.host }, site) }
}

/** The path here of the root of a host; without a slash at its end. */
function prefixOf(host: string, { config }: SiteIndex): string | undefined {
  const hosts: Record<string, string> = { ...config.adoptedHosts, [new URL(config.origin).host]: '/' }
  return Object.hasOwn(hosts, host) ? hosts[host]?.replace(/\/$/, '') : undefined
}

function absoluteFinding(to: string): LinkFinding {
  const hint = `Write \`${to}\`: that stays right on previews, too.`
  return { rule: 'link-absolute', message: `This is a page of this site: \`${to}\`.`, hint, replacement: to }
}

function goneFinding({ path, host }: { path: string; host: string }, site: SiteIndex): LinkFinding {
  const match = nearest(path, site.pageByUrl.keys())
  const otherwise = 'Correct the address, or say in `redirects` of urls.yaml where it leads now.'
  const hint = unpublishedHint(path, site) ?? (match ? `Did you mean \`${match}\`?` : otherwise)
  return { rule: 'link-adopted', message: `This site answers for ${host}, and has no \`${path}\`.`, hint }
}

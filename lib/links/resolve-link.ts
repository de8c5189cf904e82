import { withoutFileName } from '#lib/content/page-url'
import { nearest } from '#lib/findings/suggest'
import { findAddressSlip } from './address-slip'
import { adoptUrl } from './adopt-url'
import { decode } from './decode'
import { unservedFile } from './find-file'
import { findPage } from './find-page'
import { encodePath, findPath, withRest } from './find-path'
import { type LinkFinding, movedTarget } from './link-finding'
import type { SiteIndex } from './site-index'
import { previewFinding, unpublishedHint } from './unpublished'

/** Where a link leads, and what is to be said about it. */
export interface ResolvedLink {
  href: string
  finding?: LinkFinding
}

/**
 * Resolves a link of a content file, in this order: a place on the same page, a page or file relative
 * to the file, one from the content root, an adopted host's URL, a redirect, the fallback origin.
 *
 * @param href as it is written
 * @param from the file's path below the content root, from which relative links start
 */
export function resolveLink(href: string, from: string, site: SiteIndex): ResolvedLink {
  if (href === '' || href.startsWith('#')) return { href }
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return adoptUrl(href, site) ?? { href }
  const { path, rest } = splitHref(href)
  if (path === '') return { href }
  const relative = normalise(path, from)
  const candidates = path.startsWith('/') ? [relative] : [relative, normalise(`/${path}`, from)]
  for (const candidate of candidates) {
    // A page always stands at `/`: the one that `home` names, if no file does.
    const found = findPath(candidate, site) ?? (withoutFileName(candidate) === '/' ? '/' : undefined)
    if (found === undefined) continue
    const to = withRest(found, rest)
    return {
      href: to,
      ...(unpublishedTarget(candidate, from, site) ?? movedTarget({ href, path: candidate, to }, site)),
    }
  }
  // A bare `blog/post/index.md` is Hugo's way to name a page from the root; `./` and `../` are not.
  const isFromRoot = /\.md$/.test(path) && !path.startsWith('.')
  return resolveElsewhere({ href, path: (isFromRoot ? candidates.at(-1) : relative) ?? relative, rest }, site)
}

/** On a preview: that a link leads to a page that the published site doesn't have, unless it is on such a page. */
function unpublishedTarget(path: string, from: string, site: SiteIndex): Pick<ResolvedLink, 'finding'> | undefined {
  const page = findPage(path, site)
  const isAhead = page?.unpublished && !site.pageByPath.get(from)?.unpublished
  return isAhead ? { finding: previewFinding(page) } : undefined
}

function resolveElsewhere(link: { href: string; path: string; rest: string }, site: SiteIndex): ResolvedLink {
  const elsewhere = site.config.fallbackOrigin
  const href = encodePath(withoutFileName(link.path)) + link.rest
  const unpublished = unpublishedHint(link.path, site)
  if (unpublished) {
    const message = `The published site has no \`${link.path}\`.`
    return { href, finding: { rule: 'link-missing', message, hint: unpublished } }
  }
  const slip = findAddressSlip(link.href, site)
  if (slip) return { href, finding: slip }
  const unserved = unservedFile(link.path, site)
  if (unserved) return { href, finding: unserved }
  const message = `This site has no \`${link.path}\``
  if (elsewhere) {
    const hint = 'If it should be here, correct the path.'
    return {
      href: elsewhere + href,
      finding: { rule: 'link-elsewhere', message: `${message}: the link leads to ${elsewhere}${href}.`, hint },
    }
  }
  const match = nearest(withoutFileName(link.path), [...site.pageByUrl.keys(), ...site.files])
  const hint = match ? `Did you mean \`${match}\`?` : 'Correct the path, or name a `fallbackOrigin` in site.yaml.'
  return { href, finding: { rule: 'link-missing', message: `${message}.`, hint } }
}

/** The path on the site that a path in a file means; ` //[`, which no browser can read, is one from the root. */
function normalise(path: string, from: string): string {
  const base = new URL(encodePath(from), 'https://site.invalid/')
  return decode(URL.canParse(path, base) ? new URL(path, base).pathname : path.replace(/^[\s/\\]*/, '/'))
}

function splitHref(href: string): { path: string; rest: string } {
  const index = href.search(/[?#]/)
  return index < 0 ? { path: href, rest: '' } : { path: href.slice(0, index), rest: href.slice(index) }
}

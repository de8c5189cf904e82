import type { Page } from '#lib/content/page'
import { resolveLink } from '#lib/links/resolve-link'
import type { PageContext } from '../context'
import { toLabel } from './labels'
import { targetsOf } from './target-index'
import type { PageTarget } from './targets'

/** What references on a page are looked up in. */
export interface Lookup {
  context: PageContext
  /** The page's own targets by label: the first of each. */
  own: ReadonlyMap<string, PageTarget>
}

/** Where a reference leads, and what it is called there. */
export interface Found {
  href: string
  target: PageTarget
}

export function toLookup(targets: readonly PageTarget[], context: PageContext): Lookup {
  const own = new Map<string, PageTarget>()
  for (const target of targets.toReversed()) own.set(target.identifier, target)
  return { context, own }
}

/** What has a label: on the page itself, on another page, and last a heading elsewhere that has the id. */
export function findLabel(written: string, { context, own }: Lookup): Found | undefined {
  const { identifier } = toLabel(written)
  const here = own.get(identifier) ?? own.get(written)
  if (here) return { href: hrefOf(here), target: here }
  const { byLabel } = targetsOf(context.site)
  const others = [...(byLabel.get(identifier) ?? []), ...(byLabel.get(written) ?? [])]
  const other = others.find(({ isExplicit }) => isExplicit) ?? others[0]
  return other && { href: hrefOf(other, other.page), target: other }
}

/** What has a label on a page that was named. */
export function findLabelOn(page: Page, written: string, { context, own }: Lookup): Found | undefined {
  const { identifier } = toLabel(written)
  const isNamed = (target: PageTarget) => target.identifier === identifier || target.id === written
  const targets = page === context.page ? [...own.values()] : (targetsOf(context.site).byPage.get(page) ?? [])
  const target = targets.find(isNamed)
  return target && { href: hrefOf(target, page), target }
}

/** The page that a path means, if it means one. */
export function findPageOf(path: string, { context }: Lookup): Page | undefined {
  const { href } = resolveLink(path, context.linkBase, context.site)
  return href.startsWith('/') ? context.site.pageByUrl.get(decodeURI(href)) : undefined
}

function hrefOf({ id }: PageTarget, page?: Page): string {
  const anchor = id === undefined ? '' : `#${encodeURIComponent(id)}`
  return page ? encodeURI(page.url) + anchor : anchor
}

import { textsOf } from '#lib/blocks/texts-of'
import { writtenLinksOf } from '#lib/checks/written-links'
import type { Page } from '#lib/content/page'
import { provenanceOf } from '#lib/content/page-source'
import type { Site } from '#lib/content/read-site'
import type { Path } from '#lib/content/source-document'
import { placeOfFile } from '#lib/content/source-text'
import type { Stretch } from '#lib/findings/finding'
import { resolveLink } from '#lib/links/resolve-link'
import { placeOfAddress } from '#lib/markdown/address-place'
import type { RichText } from '#lib/markdown/rich-text'
import { loadPage } from '#lib/pipeline'
import { visit } from '#lib/tree/visit'

/** A link to another site, and where it was written. */
export interface ExternalLink {
  /** What is asked: a URL of scheme `http` or `https`, without its fragment. */
  url: string
  /** The fragment with its `#`, or nothing; nobody asks whether the page has it. */
  fragment: string
  /** Has the address as it was written. */
  place: Stretch
  /** On a page that says what was said, and isn't changed any more. */
  isEarlier: boolean
}

/**
 * Every link of a site that leads to another one: those in its words, its buttons, navigation and footer, what
 * its pages and entries say of where they come from and are about, and redirects. Links that lead through
 * `fallbackOrigin` or stayed on an adopted host are among them.
 */
export function externalLinksOf(site: Site): ExternalLink[] {
  const { pages } = site.index
  return [...pages.flatMap((page) => linksOfPage(page, site)), ...linksOfConfig(site), ...linksOfRedirects(site)]
}

function linksOfPage(page: Page, { index }: Site): ExternalLink[] {
  const { blocks } = loadPage(page, index)
  const isEarlier = page.version !== undefined
  const links = blocks.flatMap(({ clauses }) => clauses).flatMap((clause) => textsOf(clause).flatMap(linksOfText))
  const address = page.externalLink
  const subject =
    address === undefined
      ? []
      : toLink(resolveLink(address, page.path, index).href, { ...page.placeOf(['external_link']), address })
  return [...links, ...subject].map((link) => ({ ...link, isEarlier }))
}

function linksOfText(text: RichText): ExternalLink[] {
  const { source, tree } = text
  const written = new Map(writtenLinksOf(text).map(({ offset, address }) => [offset, address]))
  const links: ExternalLink[] = []
  visit(tree, 'element', ({ tagName, properties, position }) => {
    const { href } = properties
    if (tagName !== 'a' || typeof href !== 'string') return
    const address = written.get(position?.start.offset ?? -1) ?? href
    links.push(...toLink(href, placeOfAddress(source, position, address)))
  })
  return links
}

/** The links of `site.yaml`, and those that it gives pages. */
function linksOfConfig({ index, configDocument }: Site): ExternalLink[] {
  const { navigation, footer } = index.config
  const linkAt = (url: string, path: Path) =>
    toLink(url, { ...(configDocument?.placeOf(path) ?? placeOfFile('site.yaml')), address: url })
  const sources = index.pages.flatMap(({ path, ...page }) => {
    const provenance = provenanceOf({ path, ...page }, index.config)
    if (!provenance) return []
    const { fileUrl, published } = provenance
    // The repository's editor, which pages lead to as well, asks who one is.
    return [
      ...linkAt(fileUrl, ['sources', path, 'path']),
      ...(published === undefined ? [] : linkAt(published, ['sources', path, 'published'])),
    ]
  })
  return [
    ...navigation.flatMap(({ url }, number) => linkAt(url, ['navigation', number, 'url'])),
    ...footer.links.flatMap(({ url }, number) => linkAt(url, ['footer', 'links', number, 'url'])),
    ...(footer.licence ? linkAt(footer.licence.url, ['footer', 'licence', 'url']) : []),
    ...sources,
  ]
}

function linksOfRedirects({ index, urls }: Site): ExternalLink[] {
  return Object.entries(index.urls.redirects).flatMap(([from, to]) => {
    const place = urls?.document.placeOf(['redirects', from]) ?? placeOfFile('urls.yaml')
    return toLink(to, { ...place, address: to })
  })
}

/** A link, if it leads to another site by a URL that can be read. */
function toLink(href: string, place: Stretch): ExternalLink[] {
  if (!/^(?:https?:)?\/\//i.test(href) || !URL.canParse(href, 'https://site.invalid')) return []
  const url = new URL(href, 'https://site.invalid')
  const fragment = url.hash
  url.hash = ''
  return [{ url: url.href, fragment, place, isEarlier: false }]
}

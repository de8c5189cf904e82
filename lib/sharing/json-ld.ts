import type { Page } from '#lib/content/page'
import type { SiteConfig } from '#lib/content/site-config'
import type { PageHistory } from '#lib/history/history'
import { lastDayOf } from '#lib/history/last-day'
import { ancestorsOf } from '#lib/links/relatives'
import type { SiteIndex } from '#lib/links/site-index'
import type { LoadedPage } from '#lib/pipeline'

/** A thing of schema.org; what is left out is undefined, which JSON has no word for. */
type Thing = Record<string, unknown>

/**
 * What a page is, in the vocabulary of schema.org (JSON-LD 1.1): a `WebPage` of a `WebSite`, below other pages, and an
 * `Article` if it has authors and a day. Nothing is claimed that isn't known: whose site it is has to be said in
 * `site.yaml`.
 */
export function toJsonLd(
  { page, description }: Pick<LoadedPage, 'page' | 'description'>,
  history: PageHistory | undefined,
  site: SiteIndex,
): Thing {
  const { config } = site
  const ancestors = ancestorsOf(page, site)
  const things = [
    toWebPage({ page, description, history }, config, ancestors.length > 0),
    ...(ancestors.length > 0 ? [toBreadcrumbs(page, ancestors, config)] : []),
    toWebSite(config),
    ...(config.organisation ? [toOrganisation(config.organisation, config)] : []),
  ]
  return { '@context': 'https://schema.org', '@graph': things }
}

interface DescribedPage {
  page: Page
  description: string
  history: PageHistory | undefined
}

function toWebPage({ page, description, history }: DescribedPage, config: SiteConfig, hasBreadcrumbs: boolean): Thing {
  const { title, version, date, authors } = page
  const isArticle = date !== undefined && authors.length > 0 && !version
  const url = idOf(page.url, config)
  return {
    '@type': isArticle ? ['WebPage', 'Article'] : 'WebPage',
    '@id': url,
    url,
    name: title,
    description: description || undefined,
    inLanguage: config.language,
    ...(isArticle ? { headline: title, author: authors.map((name) => ({ '@type': 'Person', name })) } : {}),
    ...(version ? { version: version.date } : datesOf(date, history)),
    license: config.footer.licence && new URL(config.footer.licence.url, config.origin).href,
    isPartOf: { '@id': idOf('/#site', config) },
    breadcrumb: hasBreadcrumbs ? { '@id': `${url}#breadcrumbs` } : undefined,
  }
}

/** From the top down; the last one is the page itself. */
function toBreadcrumbs(page: Page, ancestors: readonly Page[], config: SiteConfig): Thing {
  return {
    '@type': 'BreadcrumbList',
    '@id': `${idOf(page.url, config)}#breadcrumbs`,
    itemListElement: [...ancestors, page].map(({ title, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: idOf(url, config),
    })),
  }
}

function toWebSite(config: SiteConfig): Thing {
  return {
    '@type': 'WebSite',
    '@id': idOf('/#site', config),
    name: config.title,
    url: idOf('/', config),
    publisher: config.organisation && { '@id': idOf('/#organisation', config) },
  }
}

function toOrganisation({ name, url }: NonNullable<SiteConfig['organisation']>, config: SiteConfig): Thing {
  return { '@type': 'Organization', '@id': idOf('/#organisation', config), name, url }
}

/** A path on the site as a whole URL, by which things refer to each other. */
function idOf(path: string, { origin }: SiteConfig): string {
  return origin + encodeURI(path)
}

/** An earlier version says which one it is, and no days: when it was written down here isn't when it was published. */
function datesOf(date: string | undefined, history: PageHistory | undefined): Thing {
  return { datePublished: date ?? firstDayOf(history), dateModified: history && lastDayOf(history) }
}

/** The day of the first revision, if nothing was there before. */
function firstDayOf(history: PageHistory | undefined): string | undefined {
  const first = history?.revisions[0]
  const isFirst = first?.source === 'commit' && !history?.isOlderMissing
  return isFirst && first.when?.certainty === 'on' ? first.when.day : undefined
}

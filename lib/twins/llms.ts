import type { List, RootContent } from 'mdast'
import type { Page } from '#lib/content/page'
import { pageTitleOf } from '#lib/content/page-title'
import type { SiteConfig } from '#lib/content/site-config'
import { SITE_FEED } from '#lib/history/feed-urls'
import { listedPagesOf } from '#lib/links/relatives'
import type { SiteIndex } from '#lib/links/site-index'
import { toSections } from '#lib/links/site-sections'
import { toMarkdown } from './to-markdown'
import type { Twin } from './twin'
import { twinUrlOf } from './twin-urls'

/** Where all pages are in one file. */
const LLMS_FULL = '/llms-full.txt'

/**
 * What the site has, for programs that read words: https://llmstxt.org. What stands under “Optional” may be passed over,
 * says the convention.
 *
 * @param describe what is said of a page
 */
export function toLlms({ config, pages }: SiteIndex, describe: (page: Page) => string): string {
  const { origin, language } = config
  const toEntry = (page: Page): Entry => ({ title: page.title, url: twinUrlOf(page.url), about: describe(page) })
  const sections = toSections(listedPagesOf({ pages })).flatMap(({ title, pages: listed }) => [
    heading(2, title),
    list(listed.map(toEntry), origin),
  ])
  const versions = pages.flatMap((page): Entry[] =>
    page.version ? [{ ...toEntry(page), title: pageTitleOf(page, language) }] : [],
  )
  return toMarkdown({
    type: 'root',
    children: [...head(config), ...sections, heading(2, 'Optional'), list([...data, ...versions], origin)],
  })
}

/** All pages in one file, each below the other; earlier versions are no part of it. */
export function toLlmsFull(config: SiteConfig, twins: readonly Twin[]): string {
  const texts = twins.map(({ facts: { url, lastChanged }, title, words }) => {
    const changed = lastChanged ? ` Last changed: ${lastChanged}.` : ''
    return `${title}\nSource: <${url}>.${changed}\n\n${words}`
  })
  return [toMarkdown({ type: 'root', children: head(config) }), ...texts].join('\n')
}

interface Entry {
  title: string
  /** A path on the site. */
  url: string
  about: string
}

const data: readonly Entry[] = [
  { title: 'Everything in one file', url: LLMS_FULL, about: 'The words of all pages, without earlier versions.' },
  {
    title: 'Commitments',
    url: '/commitments.json',
    about: 'Each commitment as JSON: what it says, since when, what it said before.',
  },
  { title: 'Changes', url: SITE_FEED, about: 'What was changed, newest first, as an Atom feed.' },
]

function head({ title, description }: Pick<SiteConfig, 'title' | 'description'>): RootContent[] {
  return [
    heading(1, title),
    { type: 'blockquote', children: [{ type: 'paragraph', children: [{ type: 'text', value: description }] }] },
  ]
}

function heading(depth: 1 | 2, value: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value }] }
}

/** `- [Title](https://example.org/title.md): what it is` */
function list(entries: readonly Entry[], origin: string): List {
  return {
    type: 'list',
    spread: false,
    children: entries.map(({ title, url, about }) => ({
      type: 'listItem',
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'link', url: origin + encodeURI(url), children: [{ type: 'text', value: title }] },
            ...(about ? [{ type: 'text' as const, value: `: ${about}` }] : []),
          ],
        },
      ],
    })),
  }
}

import type { Root } from 'hast'
import { PageTitle, PageWords } from '#components/page/page-words'
import type { Fact, PageChange, SiteChanges } from '#lib/changes/changes'
import { type ComparedSites, pairsThatMayDiffer } from '#lib/changes/may-differ'
import { pageFacts } from '#lib/changes/page-facts'
import { type PagePair, pairPages } from '#lib/changes/page-pairs'
import { siteFacts } from '#lib/changes/site-facts'
import { compareTrees } from '#lib/compare/compare-trees'
import type { Page } from '#lib/content/page'
import type { Site } from '#lib/content/read-site'
import { loadPage } from '#lib/pipeline'
import { visit } from '#lib/tree/visit'
import { toTree } from './to-tree'

/**
 * What differs between two sites, each page as a reader gets it.
 *
 * @param url where what differs is shown; a page's comparison is at the page's own path below it
 */
export async function compareSites(sites: ComparedSites, url: string): Promise<SiteChanges> {
  const { before, after } = sites
  const at = (pageUrl: string) => `${url}compare${pageUrl}`
  const pairs = pairsThatMayDiffer(pairPages(before, after), sites)
  const compared = await Promise.all(pairs.map((pair) => comparePages(pair, sites)))
  const differing = compared.filter((change) => change !== undefined)
  return {
    pages: differing.map(({ page }) => ({ ...page, comparisonUrl: at(page.url) })),
    facts: [...differing.flatMap(({ facts }) => facts), ...siteFacts(before.index, after.index)],
  }
}

interface ComparedPage {
  page: Omit<PageChange, 'comparisonUrl'>
  facts: Fact[]
}

/** Undefined if nothing that a reader or a machine gets differs. */
async function comparePages({ before, after }: PagePair, sites: ComparedSites): Promise<ComparedPage | undefined> {
  const comparison = compareTrees(await wordsOf(before, sites.before), await wordsOf(after, sites.after))
  const page = after ?? before
  const facts = before && after ? pageFacts(before, after, comparison) : []
  const isMoved = before && after && before.url !== after.url
  if (before && after && !isMoved && comparison.changes.length === 0 && facts.length === 0) return undefined
  const { title, url, path, kind: layout } = page
  const kind = !before ? 'added' : !after ? 'removed' : isMoved ? 'moved' : 'changed'
  return { page: { kind, title, url, path, layout, formerUrl: isMoved ? before.url : undefined, comparison }, facts }
}

/** What a reader gets of a page's own words; nothing of a page that isn't there. */
async function wordsOf(page: Page | undefined, { index }: Site): Promise<Root> {
  if (!page) return { type: 'root', children: [] }
  const tree = await toTree([
    <PageTitle key="title" page={page} />,
    <PageWords key="words" loaded={loadPage(page, index)} />,
  ])
  removePermalinks(tree)
  return tree
}

/** The site puts them below every commitment: they are no words of the page. */
function removePermalinks(tree: Root): void {
  visit(tree, 'element', ({ properties }, index, parent) => {
    const classes = properties['className']
    if (index === undefined || !Array.isArray(classes) || !classes.includes('permalink')) return undefined
    parent?.children.splice(index, 1)
    return index
  })
}

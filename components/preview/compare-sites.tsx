import type { Root } from 'hast'
import { TABLE_CLASS } from '#components/content/scrolling-table'
import { PageTitle, PageWords } from '#components/page/page-words'
import type { Fact, PageChange, SiteChanges } from '#lib/changes/changes'
import { commitmentChanges } from '#lib/changes/commitment-changes'
import { fileFacts } from '#lib/changes/file-facts'
import { type ComparedSites, pairsThatMayDiffer } from '#lib/changes/may-differ'
import { pageFacts } from '#lib/changes/page-facts'
import { type PagePair, pairPages } from '#lib/changes/page-pairs'
import { comparisonsOf } from '#lib/changes/preview'
import { siteFacts } from '#lib/changes/site-facts'
import { unreadSides } from '#lib/changes/unread-files'
import { compareTrees } from '#lib/compare/compare-trees'
import type { Comparison } from '#lib/compare/comparison'
import type { Page } from '#lib/content/page'
import type { Site } from '#lib/content/read-site'
import { loadPage } from '#lib/pipeline'
import { visit } from '#lib/tree/visit'
import { toTree } from './to-tree'

/**
 * What differs between two sites, each page as a reader gets it. A page that can't be compared is said to be so, and the
 * others are.
 *
 * @param url where what differs is shown; a page's comparison is at the page's own path below it
 */
export async function compareSites(sites: ComparedSites, url: string): Promise<SiteChanges> {
  const { before, after } = sites
  const whyUnread = unreadSides(sites)
  const pairs = pairsThatMayDiffer(pairPages(before, after), sites)
  const differing: ComparedPage[] = []
  // One after the other: the trees of all pages at once would take much memory.
  for (const pair of pairs) {
    const change = await comparePages(pair, sites, whyUnread(pair))
    if (change) differing.push(change)
  }
  const unread = new Set([...before.unread, ...after.unread])
  return {
    commitments: commitmentChanges(sites, loadPage),
    pages: withComparisonUrls(
      differing.map(({ page }) => page),
      comparisonsOf(url),
    ),
    facts: [
      ...differing.flatMap(({ facts }) => facts),
      ...fileFacts(sites),
      ...siteFacts(before.index, after.index, unread),
    ],
    problems: [
      ...after.unread.map((file) => `\`${file}\` can't be read, and isn't compared.`),
      ...before.unread
        .filter((file) => !after.unread.includes(file))
        .map((file) => `\`${file}\` could not be read before, and isn't compared.`),
    ],
  }
}

type FoundChange = Omit<PageChange, 'comparisonUrl'>

/** Where a page that was removed stood, there may be another now, whose comparison goes first. */
function withComparisonUrls(pages: readonly FoundChange[], prefix: string): PageChange[] {
  const taken = new Set(pages.flatMap(({ kind, url }) => (kind === 'removed' ? [] : url)))
  return pages.map((page) => {
    let url = page.url
    if (page.kind === 'removed') {
      while (taken.has(url)) url += 'removed/'
      taken.add(url)
    }
    return { ...page, comparisonUrl: prefix + url }
  })
}

interface ComparedPage {
  page: FoundChange
  facts: Fact[]
}

/**
 * Undefined if nothing that a reader or a machine gets differs.
 *
 * @param whyUnread why the page can't be compared, if that is known beforehand
 */
async function comparePages(
  { before, after }: PagePair,
  sites: ComparedSites,
  whyUnread: string | undefined,
): Promise<ComparedPage | undefined> {
  const { comparison, problem } = whyUnread
    ? { comparison: nothing, problem: whyUnread }
    : await compareWords(before, after, sites)
  const page = after ?? before
  const facts = before && after && problem === undefined ? pageFacts(before, after, comparison) : []
  const isMoved = before && after && before.url !== after.url
  const isSame = comparison.changes.length === 0 && facts.length === 0 && problem === undefined
  if (before && after && !isMoved && isSame) return undefined
  const { title, url, path, kind: layout } = page
  // A file that isn't read makes no page, and yet it was there.
  const isNew = !before && whyUnread === undefined
  const kind = isNew ? 'added' : !after ? 'removed' : isMoved ? 'moved' : 'changed'
  const formerUrl = isMoved ? before.url : undefined
  return { page: { kind, title, url, path, layout, formerUrl, comparison, problem }, facts }
}

const nothing: Comparison = {
  tree: { type: 'root', children: [] },
  changes: [],
  words: { added: 0, removed: 0 },
  pairs: [],
}

/**
 * Nothing that a page holds should end this, on either side. Should something do so all the same, it is no reason to
 * build no preview: the page as it was is none of it.
 */
async function compareWords(
  before: Page | undefined,
  after: Page | undefined,
  sites: ComparedSites,
): Promise<Pick<PageChange, 'comparison' | 'problem'>> {
  try {
    const trees = [await wordsOf(before, sites.before), await wordsOf(after, sites.after)] as const
    return { comparison: compareTrees(...trees), problem: undefined }
  } catch (error) {
    const problem = `This is a fault of the program: ${error instanceof Error ? error.message : String(error)}`
    return { comparison: nothing, problem }
  }
}

/** What a reader gets of a page's own words; nothing of a page that isn't there. */
async function wordsOf(page: Page | undefined, { index }: Site): Promise<Root> {
  if (!page) return { type: 'root', children: [] }
  const tree = await toTree([
    <PageTitle key="title" page={page} />,
    <PageWords key="words" loaded={loadPage(page, index)} />,
  ])
  removePermalinks(tree)
  unwrapTables(tree)
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

/** Nor is what tables scroll in: the comparison's own page puts it around them. */
function unwrapTables(tree: Root): void {
  visit(tree, 'element', ({ properties, children }, index, parent) => {
    if (index === undefined || properties['className'] === undefined) return undefined
    if (![properties['className']].flat().includes(TABLE_CLASS)) return undefined
    parent?.children.splice(index, 1, ...children)
    return index
  })
}

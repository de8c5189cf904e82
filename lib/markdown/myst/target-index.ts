import { dialectOf } from '#lib/content/dialect'
import type { Page } from '#lib/content/page'
import { linkBaseOf } from '#lib/content/page-source'
import type { SiteIndex } from '#lib/links/site-index'
import { MAIN_ID } from '../anchor'
import type { PageContext } from '../context'
import { filesOf } from '../page-files'
import { leadingTitle, parseMarkdown } from '../parse-markdown'
import { toLabel } from './labels'
import { readTargets } from './read-page'
import type { PageTarget } from './targets'

/** Something on one of the site's pages that a reference can lead to. */
interface SiteTarget extends PageTarget {
  page: Page
}

/** What references lead to, on all pages that are written in MyST. */
export interface TargetIndex {
  /** What has a label, in the order of pages: the first is the one that is meant. */
  byLabel: ReadonlyMap<string, SiteTarget[]>
  byPage: ReadonlyMap<Page, SiteTarget[]>
}

const indexes = new WeakMap<SiteIndex, TargetIndex>()
const noTargets: TargetIndex = { byLabel: new Map(), byPage: new Map() }

/** The targets of a site. It is read when it is first asked for, and only pages in MyST are. */
export function targetsOf(site: SiteIndex): TargetIndex {
  const known = indexes.get(site)
  if (known) return known
  // What is asked for while it is read can't be known.
  indexes.set(site, noTargets)
  const byPage = new Map(site.pages.map((page) => [page, [...labelOf(page), ...readPage(page, site)]]))
  const byLabel = new Map<string, SiteTarget[]>()
  for (const target of [...byPage.values()].flat()) {
    const others = byLabel.get(target.identifier)
    if (others) others.push(target)
    else byLabel.set(target.identifier, [target])
  }
  const index = { byLabel, byPage }
  indexes.set(site, index)
  return index
}

/** The label that front matter gives a page. */
function labelOf(page: Page): SiteTarget[] {
  return page.label === undefined ? [] : [pageTarget(page, page.label)]
}

function readPage(page: Page, site: SiteIndex): SiteTarget[] {
  if (page.kind !== 'plain' || dialectOf(page, site) !== 'myst') return []
  const context: PageContext = {
    site,
    page,
    dialect: 'myst',
    linkBase: linkBaseOf(page, site.config),
    anchors: new Set([MAIN_ID]),
    formerAnchors: new Map(),
    report: () => {},
  }
  try {
    const { tree } = parseMarkdown(page.body, 'myst', filesOf(context))
    const { targets, pageLabels } = readTargets(tree, {
      source: page.body,
      context,
      dropsTitle: leadingTitle(page.body, 'myst') === page.title,
    })
    return [...pageLabels.map((label) => pageTarget(page, label)), ...targets.map((target) => ({ ...target, page }))]
  } catch (error) {
    // The page is nested too deeply to be read, which is reported where it is shown.
    if (error instanceof RangeError) return []
    throw error
  }
}

function pageTarget(page: Page, label: string): SiteTarget {
  return {
    page,
    label,
    identifier: toLabel(label).identifier,
    isExplicit: true,
    id: undefined,
    number: undefined,
    title: [{ type: 'text', value: page.title }],
    template: '{name}',
    offset: 0,
  }
}

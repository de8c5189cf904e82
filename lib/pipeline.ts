import type { Block } from './blocks/block'
import { textsOf } from './blocks/texts-of'
import { toBlocks } from './blocks/to-blocks'
import type { Base } from './checks/check'
import { pageChecks } from './checks/page-checks'
import { siteChecks } from './checks/site-checks'
import { checkCommitments } from './commitments/check-commitments'
import { checkDrawings, checkPictureLock } from './content/check-pictures'
import { configTextsOf } from './content/config-texts'
import { dialectOf } from './content/dialect'
import type { Page } from './content/page'
import { checkPagePicture } from './content/page-picture'
import { linkBaseOf } from './content/page-source'
import type { Site } from './content/read-site'
import { placeOfFile } from './content/source-text'
import { withoutConsequences } from './findings/consequences'
import { earlierAllowances } from './findings/earlier-allowances'
import { collectFindings, type Finding } from './findings/finding'
import { isChangeRule, isWebRule } from './findings/rules'
import { settleFindings } from './findings/settle'
import { anchorsOf, formerAnchorsOf } from './links/anchors'
import { checkAnchors } from './links/check'
import { checkConfig, checkVersions } from './links/check-config'
import { checkPublished } from './links/check-published'
import { anchorLinksOf, type PageLinks } from './links/page-links'
import { redirectsOf } from './links/redirects'
import type { SiteIndex } from './links/site-index'
import { MAIN_ID } from './markdown/anchor'
import { firstWords } from './markdown/first-words'
import type { Heading } from './markdown/rich-text'

// The way of the data, in order:
//
//   file → ContentFile → front matter → Page → Block[] → mdast → hast → ReactElement → HTML
//   lib/content: readSite, parsePage           lib/blocks, lib/markdown: toBlocks     components, app
//
// `readSite` goes as far as Page for every file; `loadPage` goes on for the one that is asked for.

/** A page with everything that is needed to show it. */
export interface LoadedPage {
  page: Page
  blocks: Block[]
  /** Its own description, else its first words. */
  description: string
  /** The headings of its texts, in order. */
  headings: Heading[]
  /** Every id that a link can lead to. */
  anchors: ReadonlySet<string>
  findings: Finding[]
}

/** Takes a page from front matter to the trees that components render. */
export function loadPage(page: Page, site: SiteIndex): LoadedPage {
  const { findings, report } = collectFindings()
  checkPagePicture(page, site, report)
  const ids = page.sections.flatMap(({ id }) => id ?? [])
  const blocks = toBlocks(page.sections, !page.showsTitle, {
    site,
    page,
    dialect: dialectOf(page, site),
    linkBase: linkBaseOf(page, site.config),
    anchors: new Set([MAIN_ID, ...ids]),
    formerAnchors: formerAnchorsOf(page.url, site.urls),
    report,
  })
  const texts = blocks.flatMap(({ clauses }) => clauses).flatMap(({ text }) => text ?? [])
  const description = page.description ?? firstWords(texts.map(({ tree }) => tree))
  return {
    page,
    blocks,
    description,
    headings: texts.flatMap(({ headings }) => headings),
    anchors: anchorsOf(blocks),
    findings,
  }
}

/**
 * Everything that is wrong with a site: its files, its pages, and how they refer to each other.
 *
 * @param base what to compare it with, for what is said of changes; without it nothing is said of them.
 */
export function checkSite(site: Site, base?: Base): Finding[] {
  return checkWithPages(
    site,
    base,
    site.index.pages.map((page) => checkPage(page, site, base)),
  )
}

/** What is found on a page by itself, and what of it concerns others: data, which another thread may have made. */
export interface PageOutcome {
  findings: Finding[]
  links: PageLinks
}

/** What `checkSite` does for each page, by itself. */
export function checkPage(page: Page, { index, fingerprint }: Site, base: Base | undefined): PageOutcome {
  const { findings, report } = collectFindings()
  const { blocks, anchors, description, findings: found } = loadPage(page, index)
  const texts = blocks.flatMap(({ clauses }) => clauses).flatMap(textsOf)
  for (const check of pageChecks) check({ page, blocks, texts, description, site: index, fingerprint, base }, report)
  return { findings: [...found, ...findings], links: { url: page.url, anchors, links: anchorLinksOf(blocks) } }
}

/** What `checkSite` does once its pages are checked. */
export function checkWithPages(site: Site, base: Base | undefined, checked: readonly PageOutcome[]): Finding[] {
  const { findings, report } = collectFindings()
  const pages = checked.map(({ links }) => links)
  for (const check of siteChecks) check(site, report, base)
  checkCommitments({ site, base, load: loadPage }, report)
  checkConfig(site, report)
  checkVersions(site, report)
  checkPictureLock(site, report)
  checkDrawings(site, report)
  redirectsOf(site, report)
  checkAnchors(pages, site, report)
  checkPublished(pages, site, report)
  const all = [...site.findings, ...checked.flatMap((page) => page.findings), ...findings]
  return settleSite(withoutConsequences(all, site.unread), site, { base })
}

interface SettlingOptions {
  concerns?: (rule: string) => boolean
  base?: Base | undefined
}

/**
 * Findings as they count, and what is wrong with the settings and comments that make less of some.
 *
 * @param options which rules they are about, if not those of all that can be seen without asking other sites; and
 * what changes were made to, which a comment about a change has to be a part of
 */
export function settleSite(
  all: readonly Finding[],
  site: Site,
  { concerns = (rule) => !isWebRule(rule), base }: SettlingOptions = {},
): Finding[] {
  const { findings, report } = collectFindings()
  const { index, configDocument } = site
  const isEarlier = base && earlierAllowances(commentedTexts(base.site))
  const settled = settleFindings(all, commentedTexts(site), {
    settings: index.config.findings,
    placeOf: (...path) => configDocument?.placeOf(['findings', ...path], 'key') ?? placeOfFile('site.yaml'),
    concerns: (rule) => concerns(rule) && (base !== undefined || !isChangeRule(rule)),
    isStale: (allowance) => isChangeRule(allowance.rule) && isEarlier?.(allowance) === true,
    report,
  })
  return [...settled, ...findings]
}

/** The texts that may hold comments that allow findings, by their files. */
function commentedTexts({ sources, index }: Site): Map<string, string> {
  return new Map([...sources, ...configTextsOf(index)])
}

import type { Commitment } from '#lib/commitments/commitment'
import { commitmentsOf } from '#lib/commitments/commitments-of'
import { folderOf } from '#lib/content/content-path'
import type { Page } from '#lib/content/page'
import { parsePages } from '#lib/content/parse-pages'
import { defaultSiteConfig, type SiteConfig } from '#lib/content/site-config'
import { collectFindings } from '#lib/findings/finding'
import { type SiteIndex, toSiteIndex } from '#lib/links/site-index'
import { loadPage } from '#lib/pipeline'

/** What a page said at a revision, by its own file alone: data that can be kept. */
export type RevisionWords =
  | { state: 'read'; title: string; url: string; publishDate: string | undefined; commitments: KeptCommitment[] }
  /** A draft is on no published site. */
  | { state: 'draft' }
  /** Why it can't be read, as a sentence. */
  | { state: 'unreadable'; problem: string }

/** A commitment without what the present site says of it (its places, addresses and former ids), and as short as can be. */
export type KeptCommitment = Pick<Commitment, 'kind' | 'id' | 'within' | 'title' | 'strength' | 'isDeclared'> & {
  passages: KeptPassage[]
}

interface KeptPassage {
  isItem: boolean
  sentences: string[]
}

/** What a revision is read by, besides its own file: whatever changes here may change its words. */
export type Reading = Pick<SiteConfig, 'language' | 'dialects' | 'permalinks'>

/** What the revisions of a site are read by. */
export function readingOf({ config, tocs }: Pick<SiteIndex, 'config' | 'tocs'>): Reading {
  const { language, permalinks } = config
  const handbooks = tocs.map(({ path }) => [folderOf(path), 'myst'] as const)
  // Of two entries for one folder, `site.yaml` has the last word.
  return { language, permalinks, dialects: { ...Object.fromEntries(handbooks), ...config.dialects } }
}

/**
 * What a page said.
 *
 * Other pages and files are left out of it: the words are those of the file alone, however the rest of the site has
 * changed since, and are the same whenever they are read.
 *
 * @param path the file's path below the content folder, as the page has it now
 */
export function readRevision(path: string, source: string, reading: Reading): RevisionWords {
  try {
    return readWords(path, source, reading)
  } catch (error) {
    // Nothing that a file holds should end in this; should it do so, the page has its other revisions.
    const reason = error instanceof Error ? error.message : String(error)
    return { state: 'unreadable', problem: `This revision can’t be shown, which is a fault of the program: ${reason}` }
  }
}

function readWords(path: string, source: string, reading: Reading): RevisionWords {
  const { findings, report } = collectFindings()
  const publication = { permalinks: reading.permalinks, showsUnpublished: true }
  const [page] = parsePages([{ path, source }], publication, report).pages
  const mistakes = findings.filter(({ severity, rule }) => severity === 'error' && isOfFrontMatter(rule))
  const broken = mistakes.find(({ rule }) => rule === 'front-matter-syntax')
  if (!page || broken) return unreadable(broken?.message ?? 'No page can have its path.')
  if (page.unpublished !== undefined) return { state: 'draft' }
  const index = indexOf(page, reading)
  const commitments = commitmentsOf(loadPage(page, index), index)
  // A landing page may well have one section that is wrong.
  if (commitments.length === 0 && mistakes[0]) return unreadable(mistakes[0].message)
  const { title, url, publishDate } = page
  return { state: 'read', title, url, publishDate, commitments: commitments.map(toKept) }
}

function isOfFrontMatter(rule: string): boolean {
  return /^(?:front-matter|section)-/.test(rule)
}

function unreadable(message: string): RevisionWords {
  return { state: 'unreadable', problem: `It can’t be read: ${message}` }
}

/** A site that is this page alone. */
function indexOf(page: Page, reading: Reading): SiteIndex {
  return toSiteIndex({
    config: { ...defaultSiteConfig('Page', []), ...reading },
    urls: { redirects: {}, anchors: {} },
    pages: [page],
    unpublished: new Map(),
    publicFiles: new Set(),
    resources: new Map(),
    unserved: new Set(),
    tocs: [],
    pictureLock: {},
    pictureTexts: {},
    ownWords: [],
    pictureSize: () => undefined,
    readText: () => undefined,
  })
}

function toKept({ kind, id, within, title, strength, isDeclared, sentences }: Commitment): KeptCommitment {
  const passages: KeptPassage[] = []
  for (const { text, beginsItem, beginsPassage } of sentences) {
    const last = passages.at(-1)
    if (last && !beginsPassage) last.sentences.push(text)
    else passages.push({ isItem: beginsItem, sentences: [text] })
  }
  return { kind, id, within, title, strength, isDeclared, passages }
}

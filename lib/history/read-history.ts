import { plainForm } from '#lib/commitments/words'
import type { Site } from '#lib/content/read-site'
import { unreadable } from '#lib/git/log'
import { readBlobs } from '#lib/git/read-blobs'
import { GitError } from '#lib/git/run-git'
import type { DatedCommits } from './dated-entries'
import type { PageHistory, SiteHistory } from './history'
import { joinByUrl, type KnownPage } from './join-pages'
import { mergeRevisions, type ReadRevision } from './page-steps'
import { keyOf, readWords } from './read-words'
import type { RepositoryLog } from './repository-log'
import type { RevisionWords } from './revision-words'
import { type PageSources, revisionsIn, siteSourcesOf } from './site-sources'
import { toPageHistory } from './to-page-history'
import { tracePages } from './trace-pages'
import { newPage } from './traced-page'
import type { WordCache } from './word-cache'

/**
 * The history of a site's pages, from the commits of its repository, the versions that it keeps as files, and what
 * `site.yaml` says of where pages come from. It depends on nothing but the clone: not on the clock, not on the cache.
 *
 * @param log the main line of the repository with the site's content, or why there is none
 */
export function readHistory(site: Site, log: RepositoryLog | { reason: string }, cache: WordCache): SiteHistory {
  try {
    return toHistory(site, log, cache)
  } catch (error) {
    if (!(error instanceof GitError) || 'reason' in log) throw error
    // Files of earlier commits are missing.
    return toHistory(site, { reason: unreadable(log.root).message }, cache)
  }
}

function toHistory(site: Site, log: RepositoryLog | { reason: string }, cache: WordCache): SiteHistory {
  const { index } = site
  const { pages: sources, reading, texts } = siteSourcesOf(site, log)
  const readCommitted = (blobs: readonly string[]) =>
    readBlobs({ root: 'reason' in log ? '' : log.root }, blobs, { mayFetch: false })
  const words = readWords(revisionsIn(sources), { reading, texts, readBlobs: readCommitted, kept: cache.read() })
  cache.write(words)
  const wordsOf = (path: string, blob: string) => words.get(keyOf({ path, blob }, reading))
  const pages = joinByUrl(sources.flatMap((source) => toPageRevisions(source, wordsOf) ?? []))
  tracePages(pages, index.urls, index.config.language)
  return {
    pages: toPages(pages, index.config.language),
    problems: [...problemsOf(log), ...unknownCommits(log, index.config.history.leaveOut)],
  }
}

/** A page with all its revisions; undefined if nothing is known of when it said what. */
function toPageRevisions(
  { file, key, entries, versions }: PageSources,
  wordsOf: (path: string, blob: string) => RevisionWords | undefined,
): KnownPage | undefined {
  const committed = entries.map(({ commit, path, blob, leftOut, ...entry }): ReadRevision => {
    const words = leftOut === undefined ? blob && wordsOf(path, blob) : leftOutBecause(leftOut)
    return { ...entry, at: commit, words: words || undefined }
  })
  const keptVersions = versions.flatMap(({ path, blob, ...version }) => {
    const words = wordsOf(path, blob)
    return words ? [{ ...version, words }] : []
  })
  const revisions = mergeRevisions(committed, keptVersions)
  const last = revisions.findLast(({ words }) => words?.state === 'read')?.words
  const url = file.page?.url ?? (last?.state === 'read' ? last.url : undefined)
  // Without git nothing is known of a page but what is written down.
  const isDated = revisions.some(({ at, head }) => head.when !== undefined || at > 0)
  if (url === undefined || !isDated) return undefined
  return { page: newPage(key, url), revisions, isGone: !file.page }
}

function leftOutBecause(reason: string): RevisionWords {
  return { state: 'unreadable', problem: `Its words are left out: ${reason}` }
}

/** By URL, of which a page that is there has the first claim. */
function toPages(traced: readonly KnownPage[], language: string): Map<string, PageHistory> {
  const pages = new Map<string, PageHistory>()
  const said = saidOn(traced)
  const isSaid = (words: string) => said.has(words)
  for (const { page, revisions, isGone } of traced.toSorted((a, b) => Number(a.isGone) - Number(b.isGone))) {
    const [first] = revisions
    const isOlderMissing = first !== undefined && (/^(?:import|version)$/.test(first.head.source) || first.isBoundary)
    if (page.revisions.length === 0 || pages.has(page.url)) continue
    pages.set(page.url, toPageHistory(page, { isGone, isOlderMissing, language, isSaid }))
  }
  return new Map(Array.from(pages).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Every sentence that a page says today, in its plain form: what was taken out may have come back, or stand elsewhere. */
function saidOn(pages: readonly KnownPage[]): Set<string> {
  const sentences = pages.flatMap(({ page }) => page.commitments.flatMap((commitment) => commitment.sentences))
  return new Set(sentences.map(({ text }) => plainForm(text)))
}

function problemsOf(log: RepositoryLog | { reason: string }): string[] {
  if ('reason' in log) return [`History is not known here: ${log.reason}`]
  if (!log.isShallow) return []
  return ['Older history isn’t here, as this clone is shallow: `git fetch --unshallow` gets it.']
}

/** What is to be left out, and isn't there, may well be shown under another id. */
function unknownCommits(log: RepositoryLog | { reason: string }, leaveOut: DatedCommits['leaveOut']): string[] {
  if ('reason' in log || log.isShallow) return []
  const unknown = leaveOut.filter(({ commit }) => !log.commits.some(({ id }) => id.startsWith(commit)))
  return unknown.map(
    ({ commit }) => `\`history.leaveOut\` in site.yaml names ${commit}, which is no commit of the main line.`,
  )
}

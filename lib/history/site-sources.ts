import type { Site } from '#lib/content/read-site'
import { type DatedEntry, datedEntries } from './dated-entries'
import { chainsOf } from './file-chains'
import { type PageFile, pageFilesOf } from './page-files'
import type { FileRevision } from './read-words'
import { type RepositoryLog, readNotes } from './repository-log'
import { type Reading, readingOf } from './revision-words'
import { type VersionFile, versionFilesOf } from './version-files'

/** Where the history of a page is read from. */
export interface PageSources {
  file: PageFile
  /** Its own, as two pages may have had the same file, one after the other. */
  key: string
  entries: readonly DatedEntry[]
  versions: readonly VersionFile[]
}

/** Where the history of a site is read from, and how. */
export interface SiteSources {
  pages: readonly PageSources[]
  reading: Reading
  /** The texts of files that are in no commit, by the ids that git would give them. */
  texts: ReadonlyMap<string, string>
}

const nothing = { commits: [], days: [], prefix: '' }

/** Which files hold what the pages of a site said, and when. */
export function siteSourcesOf(site: Site, log: RepositoryLog | { reason: string }): SiteSources {
  const { index } = site
  const { commits, days, prefix } = 'reason' in log ? nothing : log
  const texts = new Map<string, string>()
  const files = pageFilesOf(site, chainsOf(commits, prefix), { commits: commits.length, texts })
  const { contentRepository: repositoryUrl, history } = index.config
  const dated = { commits, days, notes: readNotes(log, index.config), repositoryUrl, ...history }
  const pages = files.map((file, number) => ({
    file,
    key: `${number} ${file.path}`,
    entries: datedEntries(file, dated),
    versions: versionFilesOf(file.page, site, texts),
  }))
  return { pages, reading: readingOf(index), texts }
}

/** The files whose words are asked for. */
export function revisionsIn(pages: readonly PageSources[]): FileRevision[] {
  return pages.flatMap(({ entries, versions }) => [
    ...entries.flatMap(({ path, blob, leftOut }) =>
      blob === undefined || leftOut !== undefined ? [] : [{ path, blob }],
    ),
    ...versions.map(({ path, blob }) => ({ path, blob })),
  ])
}

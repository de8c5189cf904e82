import type { Page } from '#lib/content/page'
import type { Site } from '#lib/content/read-site'
import { commitOf, type RevisionHead, whenOf } from './dated-entries'
import { blobIdOf } from './page-files'
import { noteOf, type SourceNote } from './source-notes'

/** A version of a page that is kept as a file. */
export interface VersionFile {
  path: string
  /** The id that git would give its bytes. */
  blob: string
  /** The day as of which its words stood. */
  date: string
  url: string
  head: RevisionHead
}

/**
 * The versions of a page that are kept as files, the oldest first.
 *
 * @param texts takes their texts by the ids that git would give them
 */
export function versionFilesOf(
  page: Page | undefined,
  { index, sources }: Site,
  texts: Map<string, string>,
): VersionFile[] {
  const files = index.pages.flatMap(({ path, url, version }) => {
    const text = sources.get(path)
    if (!page || version?.of !== page.url || text === undefined) return []
    const blob = blobIdOf(text)
    texts.set(blob, text)
    const { date } = version
    return [{ path, blob, date, url, head: headOf({ date, url }, noteOf(path, index.config)) }]
  })
  return files.toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

function headOf({ date, url }: Pick<VersionFile, 'date' | 'url'>, note: SourceNote | undefined): RevisionHead {
  const noted = note && whenOf(note)
  return {
    key: date,
    source: 'version',
    // The words stood on that day; that they were new on it, only a commit of that day says.
    when: noted?.day === date ? noted : { day: date, certainty: 'by' },
    commit: note && commitOf(note),
    author: undefined,
    subject: undefined,
    versionUrl: url,
    hasGapBefore: true,
  }
}

import { createHash } from 'node:crypto'
import type { Page } from '#lib/content/page'
import type { Site } from '#lib/content/read-site'
import type { ChainEntry, FileChain } from './file-chains'

/** A page with its file at each commit that touched it, and in the working tree. */
export interface PageFile {
  /** The page as it is; undefined if it is gone. */
  page: Page | undefined
  /** Its file below the content folder, now or at last. */
  path: string
  /** Oldest first; what isn't committed has the number after the last commit's. */
  entries: readonly ChainEntry[]
}

/**
 * The pages of a site and those that are gone, each with what became of its file. Pages that are not published, such
 * as drafts, are left out, whatever they were.
 *
 * @param commits how many commits there are
 * @param texts takes the texts of files that are not committed, by the id that git would give them
 */
export function pageFilesOf(
  { index, sources }: Site,
  chains: readonly FileChain[],
  { commits, texts }: { commits: number; texts: Map<string, string> },
): PageFile[] {
  const files: PageFile[] = []
  const taken = new Set<string>()
  const withWorkingTree = (path: string, entries: readonly ChainEntry[]) =>
    withText(path, { entries, text: sources.get(path) ?? '', commits, texts })
  for (const { entries } of chains) {
    const last = entries.at(-1)
    if (!last) continue
    const { path, blob } = last
    const page = blob === undefined ? undefined : index.pageByPath.get(path)
    if (page) {
      taken.add(path)
      files.push({ page, path, entries: withWorkingTree(path, entries) })
    } else if (blob === undefined) files.push({ page, path, entries })
    else if (!sources.has(path)) {
      files.push({ page, path, entries: [...entries, { ...last, commit: commits, blob: undefined }] })
    }
  }
  const added = index.pages.filter(({ version, path }) => !version && !taken.has(path))
  return [...files, ...added.map((page) => ({ page, path: page.path, entries: withWorkingTree(page.path, []) }))]
}

interface WorkingTree {
  entries: readonly ChainEntry[]
  /** What the file holds now. */
  text: string
  commits: number
  texts: Map<string, string>
}

/** The entries of a file, and what it holds now if that is something else than was committed. */
function withText(path: string, { entries, text, commits, texts }: WorkingTree): readonly ChainEntry[] {
  const committed = entries.at(-1)?.blob
  const blob = blobIdOf(text, committed)
  if (blob === committed) return entries
  texts.set(blob, text)
  return [...entries, { commit: commits, path, isElsewhere: false, blob }]
}

/** The id that git gives a file of these bytes, in a repository that has ids like another. */
export function blobIdOf(text: string, other = ''): string {
  const bytes = Buffer.from(text)
  const hash = createHash(other.length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

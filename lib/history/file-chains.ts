import { isPageFile } from '#lib/content/content-path'
import { toPageUrl, toVersion } from '#lib/content/page-url'
import type { LogCommit, LogFile } from '#lib/git/log'

/** A page's file through the history of a repository, whatever names it had. */
export interface FileChain {
  /** Oldest first. */
  entries: ChainEntry[]
}

/** What a commit made of a page's file. */
export interface ChainEntry {
  /** The index of the commit. */
  commit: number
  /** Its path below the content folder, or in the repository if it lay elsewhere then. */
  path: string
  isElsewhere: boolean
  /** The id of its bytes; undefined if it was taken away, or has become no page. */
  blob: string | undefined
}

/**
 * The files of pages, each through all its names: a file that is renamed stays the same page, and one that is taken
 * away and comes back is the same again, if it makes a page at the same URL. Earlier versions are no pages of
 * their own.
 *
 * @param commits oldest first
 * @param prefix the content folder in the repository: empty, or ended by `/`
 */
export function chainsOf(commits: readonly LogCommit[], prefix: string): FileChain[] {
  const chains = new Chains(prefix)
  for (const [index, { files }] of commits.entries()) chains.addCommit(index, files)
  return chains.inContent()
}

class Chains {
  readonly #prefix: string
  readonly #all: FileChain[] = []
  /** By their path in the repository: the files that are there. */
  readonly #present = new Map<string, FileChain>()
  /** By the URL that the place of the file gives: those that are gone. */
  readonly #gone = new Map<string, FileChain>()

  constructor(prefix: string) {
    this.#prefix = prefix
  }

  addCommit(commit: number, files: readonly LogFile[]): void {
    const pages = files.filter(({ path, formerPath }) => isMarkdown(path) || (formerPath && isMarkdown(formerPath)))
    // Names may be exchanged in one commit: first all leave theirs, then all take theirs.
    const movers = new Map<LogFile, FileChain>()
    for (const file of pages) {
      const { kind, path, formerPath = path } = file
      if (kind !== 'moved' && kind !== 'removed') continue
      const chain = this.#leave(formerPath)
      if (chain && kind === 'moved' && this.#isPage(path)) movers.set(file, chain)
      else if (chain) this.#end(chain, commit, formerPath)
    }
    for (const file of pages) {
      if (file.kind === 'removed' || !this.#isPage(file.path)) continue
      const chain = movers.get(file) ?? this.#present.get(file.path) ?? this.#takeGone(file.path) ?? this.#begin()
      this.#present.set(file.path, chain)
      addEntry(chain, { commit, ...this.#placeOf(file.path), blob: file.blob })
    }
  }

  /** The chains that are, or were, in the content folder. */
  inContent(): FileChain[] {
    return this.#all.filter(({ entries }) => entries.some(({ isElsewhere }) => !isElsewhere))
  }

  #leave(path: string): FileChain | undefined {
    const chain = this.#present.get(path)
    this.#present.delete(path)
    return chain
  }

  #end(chain: FileChain, commit: number, path: string): void {
    addEntry(chain, { commit, ...this.#placeOf(path), blob: undefined })
    if (path.startsWith(this.#prefix)) this.#gone.set(toPageUrl(this.#inContent(path)), chain)
  }

  #takeGone(path: string): FileChain | undefined {
    if (!path.startsWith(this.#prefix)) return undefined
    const url = toPageUrl(this.#inContent(path))
    const chain = this.#gone.get(url)
    this.#gone.delete(url)
    return chain
  }

  #begin(): FileChain {
    const chain = { entries: [] }
    this.#all.push(chain)
    return chain
  }

  #placeOf(path: string): Pick<ChainEntry, 'path' | 'isElsewhere'> {
    const isElsewhere = !path.startsWith(this.#prefix)
    return { path: isElsewhere ? path : this.#inContent(path), isElsewhere }
  }

  #inContent(path: string): string {
    return path.slice(this.#prefix.length)
  }

  /** Whether a file makes a page of its own, or might once it is moved into the content folder. */
  #isPage(path: string): boolean {
    if (!path.startsWith(this.#prefix)) return isMarkdown(path)
    const own = this.#inContent(path)
    return isPageFile(own) && toVersion(own) === undefined
  }
}

function addEntry({ entries }: FileChain, entry: ChainEntry): void {
  const last = entries.at(-1)
  const wasHere = last !== undefined && !last.isElsewhere
  // A file that leaves the content folder is gone from the site, whatever becomes of it elsewhere.
  if (wasHere && (entry.isElsewhere || entry.blob === undefined)) {
    if (last.blob !== undefined) entries.push({ ...last, commit: entry.commit, blob: undefined })
    return
  }
  // One that is taken away and comes back in the same commit was never gone.
  if (last?.commit === entry.commit) entries.pop()
  entries.push(entry)
}

function isMarkdown(path: string): boolean {
  return path.endsWith('.md')
}

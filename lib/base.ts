import { join } from 'node:path'
import type { Base } from './checks/check'
import { readSite, type Site, type SiteFolders } from './content/read-site'
import { type BaseCommit, type NoBase, nameOf, orReason } from './git/base'
import { changedFilesSince } from './git/changed-files'
import { changesSince } from './git/changed-lines'
import { checkOut } from './git/checkout'
import { findRepository, prefixIn, type Repository } from './git/repository'
import { askGit, GitError } from './git/run-git'

/** What a site is compared with, and the commit that it was read from. */
export interface GitBase extends Base, BaseCommit {
  /** The content files that differ, gone ones too, by their paths below the content folder. */
  changedFiles: ReadonlySet<string>
  /** The files that differ among those that are served as they are, gone ones too, by their paths on the site. */
  changedPublic: ReadonlySet<string>
}

/**
 * The site as it stood at a commit, read as the present one is.
 *
 * @param folders where the present site is read from
 * @param cache where the files of earlier commits are kept
 * @returns a reason, if there is no such commit or it doesn't hold the site.
 */
export function readBase(found: BaseCommit | NoBase, folders: SiteFolders, cache: string): GitBase | NoBase {
  if ('reason' in found) return found
  return orReason(() => {
    const { files, gone, isChanged } = changesSince(folders.content, found.commit)
    const earlier = { ...folders, ...orSystemFault(() => earlierFolders(found, folders, cache)) }
    const changedFiles = new Set([...files, ...gone])
    return {
      ...found,
      name: nameOf(found),
      site: readOnce(earlier),
      changedFiles,
      changedPublic: changedPublic(folders, found),
      isChanged,
    }
  })
}

/** What differs in the folder of files that are served as they are; nothing if it is in no commit. */
function changedPublic(folders: SiteFolders, { commit }: BaseCommit): Set<string> {
  const { root } = findRepository(folders.content)
  const prefix = prefixIn({ root, prefix: '' }, folders.public)
  if (prefix === undefined) return new Set()
  const { present, gone } = changedFilesSince({ root, prefix }, commit)
  return new Set(Array.from([...present.keys(), ...gone], (path) => `/${path.slice(prefix.length)}`))
}

/** Where the content and the pictures of a commit are. */
function earlierFolders(found: BaseCommit, folders: SiteFolders, cache: string): { content: string; public: string } {
  const repository = findRepository(folders.content)
  const content = checkOut(repository, found.commit, cache)
  if (content !== undefined) return { content, public: earlierPublic(repository, found, { folders, cache }) }
  const path = repository.prefix.replace(/\/$/, '')
  if (isIgnored(repository)) {
    throw new GitError(`git ignores the folder \`${path}\`, so what was in it before is not known.`)
  }
  throw new GitError(`${nameOf(found)} has no folder \`${path}\`, so there is nothing to compare with.`)
}

/** Pictures that another repository holds, or none, are taken as they are now. */
function earlierPublic(
  { root }: Repository,
  { commit }: BaseCommit,
  { folders, cache }: { folders: SiteFolders; cache: string },
): string {
  const prefix = prefixIn({ root, prefix: '' }, folders.public)
  if (prefix === undefined) return folders.public
  const repository = { root, prefix }
  return checkOut(repository, commit, cache) ?? (isIgnored(repository) ? folders.public : join(cache, 'nothing'))
}

function isIgnored({ root, prefix }: Repository): boolean {
  return prefix !== '' && askGit(root, ['check-ignore', '--quiet', '--', prefix]) !== undefined
}

/** What the system refuses is a reason as good as any. */
function orSystemFault<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new GitError(`The files of the earlier commit could not be written: ${error.message}.`)
  }
}

let last: { key: string; site: Site } | undefined

/** A commit's files never change: in development, where each request asks for them, they are read once. */
function readOnce(folders: SiteFolders): Site {
  const key = JSON.stringify(folders)
  if (last?.key !== key) last = { key, site: readSite(folders) }
  return last.site
}

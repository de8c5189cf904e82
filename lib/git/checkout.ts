import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { ensureFolder, type FileBytes } from '#lib/content/folder-cache'
import { readBlobs } from './read-blobs'
import type { Repository } from './repository'
import { GitError } from './run-git'
import { filesOf, type TreeFile, treeOf } from './tree'

/** As many characters as a commit's id has. */
const KEY_LENGTH = 40

/**
 * A folder of a repository as it stood at a commit, on the disk.
 *
 * @param cache the folder in which it is kept, once for the same files and name, for as long as it is asked for
 * @returns where it is; undefined if it isn't in the commit.
 * @throws GitError if git can't read it, or another repository's files are in it.
 */
export function checkOut(repository: Repository, commit: string, cache: string): string | undefined {
  const tree = treeOf(repository, commit, repository.prefix)
  if (tree === undefined) return undefined
  // A site without a title is named after its folder, so that the same files may be kept under several names.
  const name = basename(repository.prefix) || basename(repository.root)
  const key = createHash('sha256').update(`${tree}/${name}`).digest('hex').slice(0, KEY_LENGTH)
  const folder = ensureFolder(cache, key, () => {
    const { files, submodules } = filesOf(repository, tree)
    if (submodules.length > 0) {
      throw new GitError(`\`${submodules[0]}\` is a submodule, whose files at an earlier commit are not known here.`)
    }
    return withBytes(repository, name, files)
  })
  return join(folder, name)
}

function* withBytes(repository: Repository, name: string, files: readonly TreeFile[]): Generator<FileBytes> {
  const blobs = readBlobs(
    repository,
    files.map(({ blob }) => blob),
  )
  for (const { path } of files) {
    const { value } = blobs.next()
    if (value !== undefined) yield [`${name}/${path}`, value]
  }
}

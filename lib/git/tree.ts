import type { Repository } from './repository'
import { askGit, GitError, runGit } from './run-git'

/** A file as a commit holds it. */
export interface TreeFile {
  /** Its path below the folder. */
  path: string
  /** The id of its bytes. */
  blob: string
}

/** The files of a folder at a commit. */
export interface Tree {
  files: TreeFile[]
  /** Where other repositories stand in it, whose files are not in this one. */
  submodules: string[]
}

/** The id of a folder at a commit: the same wherever its files are the same; undefined if it isn't a folder there. */
export function treeOf({ root }: Repository, commit: string, prefix: string): string | undefined {
  const id = askGit(root, ['rev-parse', '--verify', '--quiet', `${commit}:${prefix.replace(/\/$/, '')}`])
  return id && askGit(root, ['cat-file', '-t', id]) === 'tree' ? id : undefined
}

/**
 * What is in a tree. Symbolic links are left out, as they are where a site is read; so is what has a name that
 * would lead out of the folder, or into git's own, which only who means harm makes.
 *
 * @throws GitError if git can't read it.
 */
export function filesOf({ root }: Repository, tree: string): Tree {
  const { isOk, output } = runGit(root, ['ls-tree', '-r', '-z', '--full-tree', tree])
  if (!isOk) throw new GitError(`git can't read the files of ${tree}.`)
  const found: Tree = { files: [], submodules: [] }
  for (const entry of output.toString().split('\0')) {
    const [, mode = '', blob = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? []
    if (mode === '160000') found.submodules.push(path)
    else if (mode.startsWith('100') && isSafe(path)) found.files.push({ path, blob })
  }
  return found
}

function isSafe(path: string): boolean {
  return !path.includes('\\') && path.split('/').every((name) => !/^(?:\.{0,2}|\.git)$/i.test(name))
}

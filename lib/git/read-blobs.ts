import type { Repository } from './repository'
import { GitError, runGit, withoutFetching } from './run-git'

/** How many files are asked for at once: as many as are quickly said, and few enough for their bytes to fit. */
const AT_ONCE = 200

interface Asking {
  /** Whether a clone without all files fetches those that it lacks: one by one, which takes its time. */
  mayFetch: boolean
}

/**
 * The bytes of files as they were committed, one after the other: no filter that a repository is set up with
 * is run on them.
 *
 * @throws GitError if git can't read one.
 */
export function* readBlobs(
  { root }: Pick<Repository, 'root'>,
  blobs: readonly string[],
  { mayFetch }: Asking = { mayFetch: true },
): Generator<Buffer> {
  const variables = mayFetch ? {} : withoutFetching
  for (let start = 0; start < blobs.length; start += AT_ONCE) {
    const asked = blobs.slice(start, start + AT_ONCE)
    const input = asked.map((id) => `${id}\n`).join('')
    const { isOk, output } = runGit(root, ['cat-file', '--batch'], { input, variables })
    if (!isOk) throw new GitError("git can't read the files of an earlier commit.")
    let at = 0
    for (const blob of asked) {
      // `<id> blob <size>`, a line break, the bytes, a line break.
      const end = output.indexOf('\n', at)
      const size = / blob (\d+)$/.exec(output.toString('latin1', at, end))?.[1]
      if (size === undefined) throw new GitError(`git has lost the bytes of ${blob}.`)
      yield output.subarray(end + 1, end + 1 + Number(size))
      at = end + 1 + Number(size) + 1
    }
  }
}

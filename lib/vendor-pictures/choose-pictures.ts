import { isFetched, lockedAs } from './lock'
import type { Taking } from './take-pictures'

/**
 * Which pictures of other hosts are to be fetched: those without a copy, and, if asked for, again those that have one,
 * if that was fetched as well.
 *
 * @param named the addresses that content names
 */
export function choosePictures(
  named: readonly string[],
  { lock, hashOfFile }: Pick<Taking, 'lock' | 'hashOfFile'>,
  all: boolean,
): string[] {
  return named.filter((address) => {
    const { entry } = lockedAs(lock, address)
    return entry === undefined || hashOfFile(entry.file) === undefined || (all && isFetched(entry))
  })
}

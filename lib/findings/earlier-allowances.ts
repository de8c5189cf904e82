import { type Allowance, readAllowances } from './allowances'

/**
 * Whether a comment was there before, in whatever file: the same rule, with the same reason. What it allowed then
 * is done; another change needs a reason of its own.
 *
 * @param sources the texts of the files as they stood
 */
export function earlierAllowances(
  sources: Iterable<readonly [file: string, source: string]>,
): (allowance: Allowance) => boolean {
  const known = new Set<string>()
  for (const [file, source] of sources)
    for (const allowance of readAllowances(file, source)) known.add(keyOf(allowance))
  return (allowance) => known.has(keyOf(allowance))
}

function keyOf({ rule, reason }: Allowance): string {
  return `${rule}: ${reason}`
}

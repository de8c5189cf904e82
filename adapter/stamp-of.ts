import { fileURLToPath } from 'node:url'
import { readFingerprint } from '#lib/content/disk'
import { packageFile } from '#lib/environment'

/**
 * Changes with what makes something, so that what others have made isn't taken for it.
 *
 * @param sources of this project, from its root on
 * @param packages by their names
 */
export function stampOf(sources: readonly string[], packages: readonly string[]): string {
  const files = [
    ...sources.map((path) => fileURLToPath(new URL(`../${path}`, import.meta.url))),
    ...packages.map((name) => packageFile(name, 'package.json')),
  ]
  return files.map((path) => readFingerprint(path)?.sha256).join(' ')
}

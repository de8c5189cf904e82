import type { Base } from '#lib/checks/check'
import type { Site } from '#lib/content/read-site'

/** A site as it stood before; a line has changed if its file had none like it. */
export function baseOf(before: Site, now: Site): Base {
  const linesOf = (site: Site, file: string) => (site.sources.get(file) ?? site.index.readText(file) ?? '').split('\n')
  return {
    site: before,
    name: 'main',
    isChanged: ({ file, line }) => !linesOf(before, file).includes(linesOf(now, file)[line - 1] ?? ''),
  }
}

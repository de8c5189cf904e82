import type { PageContext } from './context'
import type { TextFiles } from './text-files'

/** The files that a page may include. */
export function filesOf({ site, page }: PageContext): TextFiles {
  const paths = () => [...site.pageByPath.keys(), ...site.resources.keys(), ...site.unserved]
  return { path: page.path, paths, readText: site.readText }
}

import { readFileSync } from 'node:fs'
import { PageError } from './page-error'

/**
 * Makes sure that a route has no client component of ours: without the runtime it would be dead.
 *
 * @param path the route's client-reference manifest, which Next writes beside its `page.js`
 * @throws PageError that names the component, or says that Next's manifest has changed shape.
 */
export function refuseClientComponents(path: string): void {
  const source = readFileSync(path, 'utf8')
  const start = source.indexOf('] = {')
  const { clientModules } = start < 0 ? {} : JSON.parse(source.slice(start + 4).replace(/;\s*$/, ''))
  if (clientModules === null || typeof clientModules !== 'object') {
    throw new PageError(`${path} isn't the manifest that Next 16.4 writes.`)
  }
  const own = Object.keys(clientModules).filter((name) => !name.includes('/node_modules/next/dist/'))
  if (own.length > 0) {
    const names = [...new Set(own.map((name) => name.replace(/^\[project\]\//, '').replace(/ <.*>$/, '')))]
    throw new PageError(
      `A client component would do nothing on this site, whose pages have no runtime: ${names.join(', ')}.`,
    )
  }
}

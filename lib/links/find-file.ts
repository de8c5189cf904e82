import type { Rule } from '#lib/findings/rules'
import { fileTypes } from '#lib/hosting/file-types'
import { decode } from './decode'
import type { SiteIndex } from './site-index'

/**
 * The file that a path means, as a path on the site.
 *
 * @param path begins with `/`, decoded: a path below the content folder (Hugo's page resource) or on the site
 */
export function findFile(path: string, { resources, files }: SiteIndex): string | undefined {
  return resources.get(path.slice(1))?.url ?? (files.has(path) ? path : undefined)
}

/**
 * The picture that a name in a page means, as Hugo looks for it: beside the page first, then from the top
 * of the content, then on the site; last where Hugo Blox keeps pictures (`/media/`). One of another host is
 * its copy in `pictures.lock.json`.
 *
 * @param name as it is written, percent-encoded or not
 * @param from paths of files below the content folder that the name may be relative to
 */
export function findPicture(name: string, from: readonly string[], site: SiteIndex): string | undefined {
  const names = [name, decode(name)]
  const locked = names.find((address) => Object.hasOwn(site.pictureLock, address))
  const file = locked === undefined ? name : (site.pictureLock[locked]?.file ?? name)
  for (const path of candidatesOf(file, from)) {
    const found = findFile(path, site)
    if (found !== undefined) return found
  }
  return undefined
}

/** Where a picture of this name is looked for, in order, as paths that begin with `/`. */
export function candidatesOf(name: string, from: readonly string[]): string[] {
  if (name === '' || /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(name)) return []
  const names = [...new Set([name, decode(name)])]
  const bases = name.startsWith('/') ? [''] : [...from, '', 'media/']
  return bases.flatMap((base) => names.map((path) => joinPath(base, path)))
}

/** A path relative to a file, from the top of the content; `..` leads no higher than that. */
export function joinPath(from: string, path: string): string {
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return `/${steps.join('/')}`
}

/** What is to be said of a file that can't be shown or linked to. */
export interface UnresolvedFile {
  rule: Rule
  message: string
  hint: string
}

/** What is to be said of a path that means a file beside a page, of a type that isn't served. */
export function unservedFile(path: string, { unserved }: SiteIndex): UnresolvedFile | undefined {
  if (!unserved.has(path.slice(1))) return undefined
  const hint = `Save it as another type: ${Object.keys(fileTypes).join(', ')}.`
  return { rule: 'resource-type', message: `The file \`${path.slice(1)}\` is of a type that isn't served.`, hint }
}

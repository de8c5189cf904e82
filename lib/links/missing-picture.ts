import { nearest } from '#lib/findings/suggest'
import { candidatesOf, joinPath, type UnresolvedFile, unservedFile } from './find-file'
import type { SiteIndex } from './site-index'

/**
 * What is to be said of a picture that isn't there.
 *
 * @param src as content names it
 * @param from paths of files below the content folder that the name may be relative to
 */
export function explainMissing(src: string, from: readonly string[], site: SiteIndex): UnresolvedFile {
  const name = Object.hasOwn(site.pictureLock, src) ? (site.pictureLock[src]?.file ?? src) : src
  if (/^(https?:)?\/\//i.test(name)) {
    const hint =
      '`npm run images:vendor` fetches a copy. Or put one in `public/pictures/`, and name it in `pictures.lock.json`.'
    return { rule: 'picture-remote', message: `The picture ${src} is on another host.`, hint }
  }
  const candidates = candidatesOf(name, from)
  const unserved = candidates.map((path) => unservedFile(path, site)).find((explained) => explained !== undefined)
  if (unserved) return unserved
  return { rule: 'picture-missing', message: `There is no picture \`${name}\`.`, hint: hintFor(name, candidates, site) }
}

/** The file beside a page, or the one of the site, that is most likely meant. */
function hintFor(name: string, [beside = '']: readonly string[], { resources, files }: SiteIndex): string {
  const near = name.startsWith('/') ? undefined : nearest(beside.slice(1), resources.keys())
  const match = near ?? nearest(joinPath('', name), files)
  if (match) return `Did you mean \`${match}\`?`
  return name.startsWith('/')
    ? 'Put the file in `public/`, and begin its path with `/`.'
    : 'Put the file beside the page, or correct its name.'
}

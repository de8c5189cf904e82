import type { Report } from '#lib/findings/finding'
import { placeOfFile } from './source-text'

// What the path of a file below the content folder says.

/** The folder of a file, with a slash at its end; empty for the top. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** Whether a file is none of the site's: it, or a folder that it lies in, begins with `.`, or a folder with `_`. */
export function isHidden(path: string): boolean {
  return /(?:^|\/)(?:[_.][^/]*\/|\.[^/]*$)/.test(path)
}

/** Whether a file is one of a page. */
export function isPageFile(path: string): boolean {
  return path.endsWith('.md') && path !== 'README.md' && !isHidden(path)
}

/** The folders that a file lies in, from the top down: `blog/2025/a.md` → `blog`, `blog/2025`. */
export function foldersOf(path: string): string[] {
  const steps = path.split('/').slice(0, -1)
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'))
}

/** A folder's name, however it is written, to be compared with others: `/Blog/` → `blog`. */
export function folderKey(folder: string): string {
  return folder.trim().toLowerCase().split('/').filter(Boolean).join('/')
}

/** What Hugo calls the kind of a page. */
export function kindOf(path: string): 'home' | 'section' | 'page' {
  if (path === '_index.md' || path === 'index.md') return 'home'
  return path.endsWith('/_index.md') ? 'section' : 'page'
}

/** Reports a path that can't be a URL as it stands; whether it is one. */
export function reportOddPath(path: string, report: Report): boolean {
  const odd = /[#?%\\:\p{Cc}]/u.exec(path)?.[0]
  if (odd === undefined) return false
  const message = `The path of this file has \`${odd}\` in it, which means something else in a URL.`
  report('url-characters', placeOfFile(path), message, 'Rename it: letters, digits, hyphens and dots are safe.')
  return true
}

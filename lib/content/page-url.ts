import { z } from 'zod'

/**
 * The URL that a content file is published at, as Hugo makes it: `open-practices/index.md` →
 * `/open-practices/`, `open-source/strategy.md` → `/open-source/strategy/`, `_index.md` → `/`.
 */
export function toPageUrl(path: string): string {
  const name = path.replace(/\.md$/, '').replace(/(^|\/)_?index$/, '')
  const url = name.toLowerCase().replaceAll(/\s+/g, '-')
  return url === '' ? '/' : `/${url.replace(/\/$/, '')}/`
}

/** The earlier version that a file holds: `open-practices/versions/2025-09-12.md`. */
export interface VersionPath {
  /** The URL of the page as it is now. */
  of: string
  /** The day as of which the words stood, `YYYY-MM-DD`. */
  date: string
}

/** What a file's path says of it being an earlier version of a page, if it does. */
export function toVersion(path: string): VersionPath | undefined {
  const [, folder, date] = /^(.*\/)?versions\/(\d{4}-\d{2}-\d{2})\.md$/.exec(path) ?? []
  return date && z.iso.date().safeParse(date).success ? { of: toPageUrl(`${folder ?? ''}index.md`), date } : undefined
}

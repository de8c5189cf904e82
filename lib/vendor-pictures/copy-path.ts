import { endingOf } from '#lib/hosting/file-types'
import { decode } from '#lib/links/decode'
import type { Picture } from './to-picture'

/** How many letters of a picture's own name its copy keeps. */
const MAX_NAME = 40

/**
 * Where the copy of a picture is put, as a path on the site: its name, and the beginning of its hash, so that a
 * picture that is another one tomorrow is another file.
 *
 * `https://example.org/a/Map%20of%20hubs.png?v=2` → `/pictures/map-of-hubs-0a1b2c3d.png`
 */
export function copyPathOf(url: string, { type }: Picture, sha256: string): string {
  const last = decode(new URL(url).pathname.split('/').findLast((step) => step !== '') ?? '')
  const ending = endingOf(last)
  const stem = ending === '' ? last : last.slice(0, -ending.length - 1)
  const name = stem
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, MAX_NAME)
    .replace(/-$/, '')
  return `/pictures/${name || 'picture'}-${sha256.slice(0, 8)}.${type}`
}

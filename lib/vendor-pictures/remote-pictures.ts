import type { Site } from '#lib/content/read-site'
import { loadPage } from '#lib/pipeline'

/**
 * The pictures of other hosts that content names, in its words, sections and front matter, by their addresses as
 * pages have them: with a copy or without.
 */
export function remotePicturesOf({ index }: Site): string[] {
  // Without the copies, pages report them all.
  const bare = { ...index, pictureLock: {} }
  const findings = bare.pages.flatMap((page) => loadPage(page, bare).findings)
  const remote = findings.flatMap(({ rule, address }) => (rule === 'picture-remote' && address ? address : []))
  return [...new Set(remote)].sort()
}

/** What is asked for a picture: the URL that its address means; undefined if it means none. */
export function urlOfPicture(address: string): string | undefined {
  const base = 'https://site.invalid'
  if (!/^(https?:)?\/\//i.test(address) || !URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  url.hash = ''
  return url.href
}

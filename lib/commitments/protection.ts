import { isReadableGlob, matchesGlob } from '#lib/content/glob'
import type { ProtectedWords } from '#lib/content/site-config'
import type { Commitment } from './commitment'

/** Whether an entry of `protected` means a page. */
export function protectsPage({ page }: ProtectedWords, url: string): boolean {
  // A pattern may well leave the last slash out.
  return isReadableGlob(page) && (matchesGlob(page, url) || matchesGlob(`${page}/`, url))
}

/** Whether an entry of `protected` means a commitment: it, or a section that it stands in. */
export function protects(entry: ProtectedWords, { page, id, formerIds, within }: Commitment): boolean {
  if (!protectsPage(entry, page.url)) return false
  const { anchor } = entry
  return anchor === undefined || [id, ...formerIds, ...within.map((around) => around.id)].includes(anchor)
}

/** How an entry is named: `/policies/**`, `/open-source/strategy/#upstream-first`. */
export function nameOf({ page, anchor }: ProtectedWords): string {
  return anchor === undefined ? page : `${page}#${anchor}`
}

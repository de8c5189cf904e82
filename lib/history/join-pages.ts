import type { PageRevisions } from './trace-pages'

/** A page, which may be gone. */
export interface KnownPage extends PageRevisions {
  isGone: boolean
}

/**
 * Pages, of which one that is gone is the same as one that had its URL later, whatever file that was made of: what was
 * promised there is not forgotten.
 */
export function joinByUrl(pages: readonly KnownPage[]): KnownPage[] {
  const joined: KnownPage[] = []
  for (const page of pages.toSorted((a, b) => startOf(a) - startOf(b))) {
    const index = joined.findIndex((former) => follows(page, former))
    const [former] = index < 0 ? [] : joined.splice(index, 1)
    joined.push(former ? { ...page, revisions: [...withoutEnd(former, page), ...page.revisions] } : page)
  }
  return joined
}

function follows(page: KnownPage, former: KnownPage): boolean {
  return former.isGone && former.page.url === page.page.url && endOf(former) <= startOf(page)
}

/** Where one takes the place of the other in one commit, it was never gone. */
function withoutEnd(former: KnownPage, page: KnownPage): KnownPage['revisions'] {
  return former.revisions.filter(({ at }) => at < startOf(page))
}

function startOf({ revisions }: KnownPage): number {
  return revisions[0]?.at ?? 0
}

function endOf({ revisions }: KnownPage): number {
  return revisions.at(-1)?.at ?? 0
}

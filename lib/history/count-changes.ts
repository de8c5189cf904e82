import type { PageHistory } from './history'

/** In how many commits, versions or edits the words of a page changed. */
export function countChanges({ revisions }: Pick<PageHistory, 'revisions'>): number {
  return revisions.filter(({ changes }) => changes.length > 0).length
}

/** The same in words: `1 change`, `12 changes`. */
export function countChangesInWords(page: Pick<PageHistory, 'revisions'>): string {
  const count = countChanges(page)
  return count === 1 ? '1 change' : `${count.toLocaleString('en')} changes`
}

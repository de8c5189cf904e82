import type { WordCount } from '#lib/compare/comparison'
import type { Finding } from '#lib/findings/finding'
import { countFindings } from '#lib/findings/format'
import type { PageChange, PageChangeKind } from './changes'

/** `3 pages changed`, `1 page changed`, `no pages changed`; and how many of them can't be compared. */
export function countPages(pages: readonly PageChange[]): string {
  const changed = `${pages.length || 'no'} page${pages.length === 1 ? '' : 's'} changed`
  const unknown = pages.filter(({ problem }) => problem !== undefined).length
  return unknown === 0
    ? changed
    : `${changed}, ${unknown === pages.length ? 'which' : `${unknown} of which`} can't be compared`
}

/** `1 error, 2 warnings`; undefined if there are neither. */
export function countMistakes(findings: readonly Finding[]): string | undefined {
  const mistakes = findings.filter(({ severity }) => severity !== 'note')
  return mistakes.length > 0 ? countFindings(mistakes) : undefined
}

/** What has become of a page's words: `12 words added, 3 removed`, or that nobody can say. */
export function describeWords({ comparison, problem }: Pick<PageChange, 'comparison' | 'problem'>): string {
  return problem === undefined ? countWords(comparison.words) : "can't be compared"
}

/** `12 words added, 3 removed`; `the same words` if none are. */
export function countWords({ added, removed }: WordCount): string {
  if (added === 0 && removed === 0) return 'the same words'
  if (removed === 0) return `${words(added)} added`
  return added === 0 ? `${words(removed)} removed` : `${words(added)} added, ${removed.toLocaleString('en')} removed`
}

function words(count: number): string {
  return `${count.toLocaleString('en')} word${count === 1 ? '' : 's'}`
}

/** What has become of a page, as it is said on the page itself. */
export const changeWords: Readonly<Record<PageChangeKind, string>> = {
  added: 'This page is new',
  removed: 'This page is removed',
  moved: 'This page has moved',
  changed: 'This page has changed',
}

/** What has become of a page, in a list of pages. */
export const kindWords: Readonly<Record<PageChangeKind, string>> = {
  added: 'New',
  removed: 'Removed',
  moved: 'Moved',
  changed: 'Changed',
}

import type { ChangeKind, Comparison } from '#lib/compare/comparison'
import type { Page } from '#lib/content/page'
import type { Fact, FactArea } from './changes'
import { type Difference, differingEntries, toEntries } from './differing-entries'

/** Fields that are words of the page, or shown among its titles. */
const shownElsewhere = new Set(['title', 'subtitle', 'description', 'summary', 'sections'])

/** What differs on a page and isn't words. */
export function pageFacts(before: Page, after: Page, comparison: Comparison): Fact[] {
  const about = (area: FactArea) => (difference: Difference) => ({ area, page: after.url, ...difference })
  return [
    ...differingEntries(titlesOf(before), titlesOf(after)).map(about('Titles and descriptions')),
    ...differingEntries(fieldsOf(before), fieldsOf(after)).map(about('Front matter')),
    ...comparison.changes.flatMap(({ kind, heading, before: was, after: is }) => {
      const area = areaOf[kind]
      return area ? [about(area)({ name: heading?.text ?? '', before: was || undefined, after: is || undefined })] : []
    }),
  ]
}

const areaOf: Readonly<Partial<Record<ChangeKind, FactArea>>> = {
  link: 'Links',
  picture: 'Pictures and files',
  'picture-text': 'Pictures and files',
  anchor: 'Anchors',
}

function titlesOf({ title, subtitle, description, shortTitle }: Page): Map<string, string> {
  return toEntries({ title, subtitle, description, 'short title': shortTitle })
}

function fieldsOf({ params }: Page): Map<string, string> {
  return toEntries(Object.fromEntries(Object.entries(params).filter(([name]) => !shownElsewhere.has(name))))
}

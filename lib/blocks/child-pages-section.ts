import { childPagesOf } from './child-pages'
import { type Entry, toEntry, toTitle } from './entry'
import type { Section } from './section'

/** Some of the pages of a folder. */
export interface EntryGroup {
  /** Stands above them; undefined where all are in one group. */
  year: string | undefined
  entries: Entry[]
}

/** How many pages are listed with summaries; longer lists are read by title. */
const MAX_SUMMARIES = 30

/** The pages below an `_index.md`, listed after its own text. */
export const childPagesSection: Section = {
  id: undefined,
  title: undefined,
  canTitlePage: false,
  toBlock: ({ page, site }) => {
    const pages = childPagesOf(page, site)
    if (pages.length > MAX_SUMMARIES) {
      return { kind: 'child-pages', clauses: [], groups: toGroups(pages.map((child) => toTitle(child, site))) }
    }
    const entries = pages.map((child) => toEntry(child, site))
    return { kind: 'child-pages', clauses: [], groups: [{ year: undefined, entries }] }
  },
}

/** By year, the latest first, if all entries have a date. */
function toGroups(entries: Entry[]): EntryGroup[] {
  const years = new Map<string, Entry[]>()
  for (const entry of entries) {
    if (!entry.date) return [{ year: undefined, entries }]
    const year = entry.date.day.slice(0, 4)
    const others = years.get(year)
    if (others) others.push(entry)
    else years.set(year, [entry])
  }
  return [...years].sort(([a], [b]) => Number(b) - Number(a)).map(([year, entries]) => ({ year, entries }))
}

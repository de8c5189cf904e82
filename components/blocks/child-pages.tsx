import type { ChildPagesBlock } from '#lib/blocks/block'
import { EntryList } from './entry-list'

/** The pages of a folder, by year if they are many. */
export function ChildPages({ block: { groups } }: { block: ChildPagesBlock }) {
  if (groups.every(({ entries }) => entries.length === 0)) return null
  return (
    <section className="child-pages" aria-label="Pages">
      {groups.map(({ year, entries }) => (
        <div key={year ?? 'all'}>
          {year && <h2>{year}</h2>}
          <EntryList list={{ entries, layout: 'list', entryLevel: 2, columns: 1 }} />
        </div>
      ))}
    </section>
  )
}

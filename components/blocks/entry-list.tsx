import { Picture } from '#components/content/picture'
import type { Entry } from '#lib/blocks/entry'
import type { PageList } from '#lib/blocks/page-list'
import { columnsClass } from './items'

interface Props {
  list: Pick<PageList, 'entries' | 'layout' | 'entryLevel' | 'columns'>
  /** The class of an entry by its index. */
  classOf?: (index: number) => string
}

/** Pages as a list: each its title, which leads to it, and what is known of it. */
export function EntryList({ list: { entries, layout, entryLevel, columns }, classOf }: Props) {
  if (entries.length === 0) return null
  // A heading is a heading of something: titles alone are a list of links.
  const hasWords = entries.some(({ summary }) => summary !== '')
  const Title = hasWords ? (`h${entryLevel}` as const) : 'p'
  const cards = `${columnsClass({ columns })} cards`
  return (
    <ul className={`entries ${layout === 'cards' ? cards : ''}${hasWords ? '' : ' titles'}`}>
      {entries.map((entry, index) => (
        <li key={entry.path} className={classOf?.(index)}>
          <div>
            <Title>
              <a href={entry.href}>{entry.title}</a>
            </Title>
            <EntryFacts entry={entry} />
            {entry.summary && <p>{entry.summary}</p>}
          </div>
          <EntryPicture entry={entry} />
        </li>
      ))}
    </ul>
  )
}

function EntryPicture({ entry: { picture } }: { entry: Entry }) {
  return picture ? <Picture {...picture} loading="lazy" /> : null
}

/** Date, authors and tags in one line. */
function EntryFacts({ entry: { date, authors, tags } }: { entry: Entry }) {
  const facts = new Set([authors.join(', '), ...tags].filter(Boolean))
  if (!date && facts.size === 0) return null
  return (
    <p className="facts text-sm">
      {date && <time dateTime={date.day}>{date.words}</time>}
      {[...facts].map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  )
}

import { Markdown } from '#components/markdown'
import { Words } from '#components/page/finding-list'
import { Header } from '#components/page/header'
import { ScrollStops } from '#components/page/scroll-stops'
import { toNotes } from '#lib/changes/change-notes'
import type { PageChange } from '#lib/changes/changes'
import { describeWords, kindWords } from '#lib/changes/describe'
import { describeChange } from '#lib/changes/describe-change'
import type { Preview } from '#lib/changes/preview'
import { toRows } from '#lib/changes/rows'
import { countParts, toShownComparison, toShownSide } from '#lib/changes/shown-comparison'
import type { Change, Comparison } from '#lib/compare/comparison'
import { nameOf } from '#lib/git/base'
import type { SiteIndex } from '#lib/links/site-index'
import { MAIN_ID } from '#lib/markdown/anchor'
import { JumpKeys, JumpKeysSwitch } from './jump-keys'
import { PreviewBanner } from './preview-banner'

interface Props {
  change: PageChange
  preview: Preview
  site: SiteIndex
}

/** A page with what differs from its base marked in it, and a list of the changes to jump through. */
export function ComparisonPage({ change, preview, site: { config } }: Props) {
  const { title, url, kind, comparison, problem } = change
  return (
    <>
      <PreviewBanner preview={preview} config={config} />
      <Header config={config} current={undefined} />
      <main id={MAIN_ID} className="comparison mx-auto max-w-page">
        <aside className="notice px-4 py-3" aria-label="Comparison">
          <p>
            {kindWords[kind]}: {kind === 'removed' ? title : <a href={url}>{title}</a>}, {describeWords(change)}.{' '}
            <a href={preview.url}>All changes</a>
          </p>
          {problem !== undefined && (
            <p>
              <Words text={problem} />
            </p>
          )}
          <Changes changes={comparison.changes} />
          {problem === undefined && <Layouts />}
          {problem === undefined && <JumpKeysSwitch />}
        </aside>
        {problem === undefined && <Compared change={change} preview={preview} />}
      </main>
      <ScrollStops />
    </>
  )
}

function Compared({ change: { title, layout, comparison }, preview }: Pick<Props, 'change' | 'preview'>) {
  return (
    <>
      <article className={`in-one ${layout}`} aria-label="With changes marked">
        <Markdown tree={toShownComparison(comparison)} />
      </article>
      <SideBySide title={title} comparison={comparison} preview={preview} />
      <JumpKeys />
    </>
  )
}

/** The changes, each leading to its place. */
function Changes({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return null
  return (
    <details className="list-of-changes" open={changes.length <= OPEN_UP_TO}>
      <summary>{changes.length === 1 ? '1 change' : `${changes.length} changes`}</summary>
      <ol>
        {changes.map((change) => (
          <li key={change.id}>
            <a href={`#${change.id}`}>{describeChange(change)}</a>
          </li>
        ))}
      </ol>
    </details>
  )
}

/** How many changes there may be for their list to stand open. */
const OPEN_UP_TO = 8

/** In one column with words marked, or before and after side by side where there is room: the style sheet's choice. */
function Layouts() {
  return (
    <fieldset className="layouts">
      <legend className="sr-only">Show the changes</legend>
      <label>
        <input type="radio" name="layout" value="one" defaultChecked autoComplete="off" /> In one
      </label>
      <label>
        <input type="radio" name="layout" value="side" autoComplete="off" /> Side by side
      </label>
    </fieldset>
  )
}

interface SidesProps {
  title: string
  comparison: Comparison
  preview: Preview
}

function SideBySide({ title, comparison: { pairs, changes }, preview: { compared } }: SidesProps) {
  const notesOf = toNotes(changes)
  return (
    <article className="pairs" aria-label="Before and after">
      <h1 className="sr-only">{title}, before and after</h1>
      <p className="sides">
        <strong>{'base' in compared && nameOf(compared.base)}</strong>
        <strong>Now</strong>
      </p>
      {toRows(pairs).map((row, index) => {
        const id = `pair-${index + 1}`
        if ('unchanged' in row) {
          return (
            <p key={id} className="skipped">
              {countParts(row.unchanged)}
            </p>
          )
        }
        // What is said of a change stands beside what it is now, if it is there at all.
        const after = toShownSide(row.after, notesOf)
        const before = toShownSide(row.before, notesOf)
        return (
          <div key={id} id={id} className={row.isChanged ? 'is-changed' : undefined}>
            <div className="prose">
              <Markdown tree={before} />
            </div>
            <div className="prose">
              <Markdown tree={after} />
            </div>
          </div>
        )
      })}
    </article>
  )
}

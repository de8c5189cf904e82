import { Markdown } from '#components/markdown'
import { Header } from '#components/page/header'
import type { PageChange } from '#lib/changes/changes'
import { countWords, kindWords } from '#lib/changes/describe'
import { describeChange } from '#lib/changes/describe-change'
import type { Preview } from '#lib/changes/preview'
import { toRows } from '#lib/changes/rows'
import { countParts, toShownComparison } from '#lib/changes/shown-comparison'
import type { Change, ComparedPair } from '#lib/compare/comparison'
import { nameOf } from '#lib/git/base'
import type { SiteIndex } from '#lib/links/site-index'
import { MAIN_ID } from '#lib/markdown/anchor'
import { JumpKeys } from './jump-keys'
import { PreviewBanner } from './preview-banner'

interface Props {
  change: PageChange
  preview: Preview
  site: SiteIndex
}

/** A page with what differs from its base marked in it, and a list of the changes to jump through. */
export function ComparisonPage({ change, preview, site: { config } }: Props) {
  const { title, url, kind, layout, comparison } = change
  return (
    <>
      <PreviewBanner preview={preview} config={config} />
      <Header config={config} current={undefined} />
      <main id={MAIN_ID} className="comparison mx-auto max-w-page">
        <aside className="notice px-4 py-3" aria-label="Comparison">
          <p>
            {kindWords[kind]}: {kind === 'removed' ? title : <a href={url}>{title}</a>}, {countWords(comparison.words)}.{' '}
            <a href={preview.url}>All changes</a>
          </p>
          <Changes changes={comparison.changes} />
          <Layouts />
        </aside>
        <article className={`in-one ${layout}`} aria-label="With changes marked">
          <Markdown tree={toShownComparison(comparison)} />
        </article>
        <SideBySide pairs={comparison.pairs} preview={preview} />
        <JumpKeys />
      </main>
    </>
  )
}

/** The changes, each leading to its place. */
function Changes({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return null
  return (
    <details className="list-of-changes" open={changes.length <= OPEN_UP_TO}>
      <summary>{changes.length === 1 ? '1 change' : `${changes.length} changes`}</summary>
      <p className="keys">
        <kbd>j</kbd> and <kbd>k</kbd> lead to the next and the one before.
      </p>
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

function SideBySide({ pairs, preview: { compared } }: { pairs: readonly ComparedPair[]; preview: Preview }) {
  return (
    <article className="pairs" aria-label="Before and after">
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
        return (
          <div key={id} id={id} className={row.isChanged ? 'is-changed' : undefined}>
            <div className="prose">
              <Markdown tree={{ type: 'root', children: row.before }} />
            </div>
            <div className="prose">
              <Markdown tree={{ type: 'root', children: row.after }} />
            </div>
          </div>
        )
      })}
    </article>
  )
}

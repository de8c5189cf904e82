import { formatDay } from '#lib/day'
import { historyUrlOf, type PageHistory } from '#lib/history/history'

interface Props {
  /** The day as of which the words stood. */
  date: string
  current: { title: string; url: string }
  history?: PageHistory | undefined
  language: string
}

/** Says that a page is an earlier version, and where the one that holds now is. */
export function VersionNotice({ date, current, history, language }: Props) {
  return (
    <aside className="notice mt-6 max-w-measure px-4 py-3" aria-label="Earlier version">
      <p>
        This is an earlier version, as it stood on <time dateTime={date}>{formatDay(date, language)}</time>. The current
        page is <a href={current.url}>{current.title}</a>.
        {history && (
          <>
            {' '}
            What was changed since then is in <a href={historyUrlOf(history.url)}>its history</a>.
          </>
        )}
      </p>
    </aside>
  )
}

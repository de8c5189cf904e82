import type { Page } from '#lib/content/page'
import { formatDay } from '#lib/day'

interface Props {
  page: Pick<Page, 'unpublished' | 'publishDate' | 'expiryDate'>
  language: string
}

/** Says on a preview why the page is not on the published site; nothing if it is. */
export function DraftNotice({ page, language }: Props) {
  if (!page.unpublished) return null
  return (
    <aside className="notice mt-6 max-w-measure px-4 py-3" aria-label="Not published">
      <p>
        <Reason page={page} language={language} />
      </p>
    </aside>
  )
}

function Reason({ page: { unpublished, publishDate, expiryDate }, language }: Props) {
  if (unpublished === 'future' && publishDate) {
    return (
      <>
        Not on the published site before <Day day={publishDate} language={language} />.
      </>
    )
  }
  if (unpublished === 'expired' && expiryDate) {
    return (
      <>
        No longer on the published site since <Day day={expiryDate} language={language} />.
      </>
    )
  }
  return <>Draft: not on the published site.</>
}

function Day({ day, language }: { day: string; language: string }) {
  return <time dateTime={day}>{formatDay(day, language)}</time>
}

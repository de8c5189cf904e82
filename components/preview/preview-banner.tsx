import { Words } from '#components/page/finding-list'
import type { PageChange } from '#lib/changes/changes'
import { changeWords, countMistakes, countPages, describeWords } from '#lib/changes/describe'
import { countCommitments } from '#lib/changes/describe-commitment'
import { changeOf, type Preview } from '#lib/changes/preview'
import type { Page } from '#lib/content/page'
import { provenanceOf } from '#lib/content/page-source'
import type { SiteConfig } from '#lib/content/site-config'

interface Props {
  preview: Preview | undefined
  /** The page that it stands on, if that is one of the site. */
  page?: Page | undefined
  config: SiteConfig
}

/** What a preview is of, what it is compared with, and what this page has to do with it; nothing in production. */
export function PreviewBanner({ preview, page, config }: Props) {
  if (!preview) return null
  const change = page && changeOf(page.url, preview)
  return (
    <aside className="preview-banner print:hidden" aria-label="Preview">
      <div className="mx-auto flex max-w-page flex-wrap items-baseline gap-x-4 gap-y-1">
        <p>
          <Source preview={preview} />
          <Comparison preview={preview} />
        </p>
        {page && <PageLinks page={page} change={change} preview={preview} config={config} />}
        <label>
          <input type="checkbox" /> Hide
        </label>
      </div>
    </aside>
  )
}

function Source({ preview: { kind, branch, commit } }: { preview: Preview }) {
  return (
    <>
      {kind === 'development' ? 'In development' : 'Preview'}
      {branch && (
        <>
          {' '}
          of <code>{branch}</code>
        </>
      )}
      {commit && (
        <>
          {' '}
          at <code>{commit.slice(0, 7)}</code>
        </>
      )}
    </>
  )
}

function Comparison({ preview: { compared, findings, url } }: { preview: Preview }) {
  const mistakes = countMistakes(findings)
  if ('reason' in compared) {
    return (
      <>
        , compared with nothing: <Words text={compared.reason} />{' '}
        <a href={url}>{mistakes ?? 'No errors or warnings'}</a>
      </>
    )
  }
  const { base, changes } = compared
  const counts = [countCommitments(changes.commitments), countPages(changes.pages), mistakes]
  return (
    <>
      , compared with <code>{base.branch}</code> at <code>{base.commit.slice(0, 7)}</code> of{' '}
      <time dateTime={base.date}>{base.date}</time>: <a href={url}>{counts.filter(Boolean).join(', ')}</a>
      {changes.problems.map((problem) => (
        <span key={problem}>
          . <Words text={problem} />
        </span>
      ))}
    </>
  )
}

interface PageLinksProps {
  page: Page
  change: PageChange | undefined
  preview: Preview
  config: SiteConfig
}

/** What has become of the page, and where else to look at it. */
function PageLinks({ page, change, preview, config }: PageLinksProps) {
  const { pullRequest, compared } = preview
  const editUrl = provenanceOf(page, config)?.editUrl
  const publishedUrl = change?.kind === 'added' ? undefined : preview.published + (change?.formerUrl ?? page.url)
  return (
    <ul className="m-0 flex list-none flex-wrap gap-x-4 p-0">
      {change && (
        <li>
          {changeWords[change.kind]} (<a href={change.comparisonUrl}>{describeWords(change)}</a>)
        </li>
      )}
      {!change && 'changes' in compared && <li>This page is as it was</li>}
      {publishedUrl && (
        <li>
          <a href={publishedUrl}>As published</a>
        </li>
      )}
      {pullRequest?.url && (
        <li>
          <a href={pullRequest.url}>Pull request {pullRequest.number}</a>
        </li>
      )}
      {editUrl && (
        <li>
          <a href={editUrl}>Edit</a>
        </li>
      )}
    </ul>
  )
}

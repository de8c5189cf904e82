import { Words } from '#components/page/finding-list'
import { FindingsOfSite } from '#components/page/findings-of-site'
import { Header } from '#components/page/header'
import { ScrollStops } from '#components/page/scroll-stops'
import { type Fact, type FactArea, factAreas, type PageChange } from '#lib/changes/changes'
import { describeWords, kindWords } from '#lib/changes/describe'
import { PREVIEW, type Preview, UNCOMMITTED } from '#lib/changes/preview'
import { GUIDE } from '#lib/guide/guide'
import type { SiteIndex } from '#lib/links/site-index'
import { MAIN_ID } from '#lib/markdown/anchor'
import { ChangedCommitments } from './changed-commitments'
import { PreviewBanner } from './preview-banner'
import { SharedPages } from './shared-pages'

interface Props {
  preview: Preview
  site: SiteIndex
}

/** What a preview changes: promises, then pages, then what isn't words, then what is wrong. */
export function ChangesPage({ preview, site }: Props) {
  const { compared, findings } = preview
  const isOfBranch = 'changes' in compared ? compared.isChanged : undefined
  const { config } = site
  return (
    <>
      <PreviewBanner preview={preview} config={config} />
      <Header config={config} current={undefined} />
      <main id={MAIN_ID} className="plain changes mx-auto grid max-w-page gap-6">
        <h1>{preview.url === UNCOMMITTED ? 'What is not committed' : 'What this preview changes'}</h1>
        {preview.kind === 'development' && (
          <p>
            {preview.url === UNCOMMITTED ? (
              <a href={PREVIEW}>What differs from the published branch</a>
            ) : (
              <a href={UNCOMMITTED}>What is not committed</a>
            )}
          </p>
        )}
        {'reason' in compared ? (
          <p>
            <Words text={compared.reason} />
          </p>
        ) : (
          <>
            <Problems problems={compared.changes.problems} />
            <ChangedCommitments commitments={compared.changes.commitments} site={site} published={preview.published} />
            <ChangedPages pages={compared.changes.pages} origin={preview.published} />
            <SharedPages pages={compared.changes.pages} site={site} hasPictures={preview.kind !== 'development'} />
            <Facts facts={compared.changes.facts} />
          </>
        )}
        {isOfBranch && (
          <FindingsOfSite title="Findings in what has changed" findings={findings.filter(isOfBranch)} site={site} />
        )}
        <FindingsOfSite
          title={isOfBranch ? 'Findings elsewhere' : 'Findings'}
          findings={isOfBranch ? findings.filter((finding) => !isOfBranch(finding)) : findings}
          site={site}
        />
        <p className="text-sm">
          For editors: <a href={GUIDE}>what pages may hold</a>. For programs:{' '}
          <a href="/preview/changes.json">changes</a> and <a href="/preview/findings.json">findings</a> as JSON.
        </p>
      </main>
      <ScrollStops />
    </>
  )
}

/** What can't be compared, besides pages. */
function Problems({ problems }: { problems: readonly string[] }) {
  return problems.map((problem) => (
    <p key={problem}>
      <Words text={problem} />
    </p>
  ))
}

function ChangedPages({ pages, origin }: { pages: readonly PageChange[]; origin: string }) {
  if (pages.length === 0) return <p>No page differs.</p>
  return (
    <section className="grid gap-3">
      <h2>Pages</h2>
      <table className="changed-pages">
        <thead>
          <tr>
            <th scope="col">Page</th>
            <th scope="col">Change</th>
            <th scope="col">Words</th>
            <th scope="col">Look at</th>
          </tr>
        </thead>
        <tbody>
          {pages.map((page) => (
            <ChangedPage key={page.comparisonUrl} page={page} origin={origin} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ChangedPage({ page, origin }: { page: PageChange; origin: string }) {
  const { kind, title, url, formerUrl, comparisonUrl } = page
  return (
    <tr>
      <th scope="row">{kind === 'removed' ? title : <a href={url}>{title}</a>}</th>
      <td>
        {kindWords[kind]}
        {formerUrl && (
          <>
            {' '}
            from <code>{formerUrl}</code>
          </>
        )}
      </td>
      <td>{describeWords(page)}</td>
      <td>
        <a href={comparisonUrl} aria-label={`Comparison of ${title}`}>
          Comparison
        </a>
        {kind !== 'added' && (
          <>
            {' · '}
            <a href={origin + (formerUrl ?? url)} aria-label={`${title}, as published`}>
              As published
            </a>
          </>
        )}
      </td>
    </tr>
  )
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  return factAreas.map((area) => {
    const own = facts.filter((fact) => fact.area === area)
    return own.length > 0 && <AreaOfFacts key={area} area={area} facts={own} />
  })
}

/** How many facts of an area are shown; a machine gets them all. */
const MAX_FACTS = 500

function AreaOfFacts({ area, facts }: { area: FactArea; facts: readonly Fact[] }) {
  return (
    <section className="grid gap-3">
      <h2>{area}</h2>
      <ul className="m-0 grid list-none gap-3 p-0 wrap-anywhere">
        {facts.slice(0, MAX_FACTS).map(({ page, name, before, after }) => (
          <li key={`${page} ${name} ${before} ${after}`}>
            <p>
              {page && <a href={page}>{page}</a>}
              {page && name && ', '}
              {name}
            </p>
            {before !== undefined && (
              <p>
                <span className="text-muted">Before:</span> <del>{before}</del>
              </p>
            )}
            {after !== undefined && (
              <p>
                <span className="text-muted">Now:</span> <ins>{after}</ins>
              </p>
            )}
          </li>
        ))}
      </ul>
      {facts.length > MAX_FACTS && (
        <p>
          and {(facts.length - MAX_FACTS).toLocaleString('en')} more, in the <a href="/preview/changes.json">JSON</a>
        </p>
      )}
    </section>
  )
}

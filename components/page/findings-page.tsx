import type { Finding } from '#lib/findings/finding'
import { countFindings } from '#lib/findings/format'
import { groupByFile } from '#lib/findings/page-findings'
import type { SiteIndex } from '#lib/links/site-index'
import { MAIN_ID } from '#lib/markdown/anchor'
import { FindingList } from './finding-list'
import { Header } from './header'

/** Everything that is wrong with the site, by the pages it is wrong in. */
export function FindingsPage({ findings, site }: { findings: readonly Finding[]; site: SiteIndex }) {
  return (
    <>
      <Header config={site.config} current={undefined} />
      <main id={MAIN_ID} className="plain mx-auto max-w-page">
        <h1>Findings</h1>
        <div className="prose">
          <p>{countFindings(findings)}</p>
          <p>
            The same <a href="/preview/findings.json">as JSON</a>.
          </p>
        </div>
        {groupByFile(findings, site).map(({ file, page, findings: own }) => (
          <section key={file} className="mt-6 grid max-w-measure gap-3 wrap-anywhere">
            <h2>{page ? <a href={page.url}>{page.title}</a> : file}</h2>
            <FindingList findings={own} />
          </section>
        ))}
      </main>
    </>
  )
}

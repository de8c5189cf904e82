import type { Finding } from '#lib/findings/finding'
import { countFindings } from '#lib/findings/format'
import { groupByFile } from '#lib/findings/page-findings'
import type { SiteIndex } from '#lib/links/site-index'
import { FindingList } from './finding-list'

interface Props {
  title: string
  findings: readonly Finding[]
  site: SiteIndex
}

/** What is wrong, by the pages it is wrong in. */
export function FindingsOfSite({ title, findings, site }: Props) {
  return (
    <section className="grid gap-4">
      <h2>{title}</h2>
      <p>{countFindings(findings)}</p>
      {groupByFile(findings, site).map(({ file, page, findings: own }) => (
        <section key={file} className="grid max-w-measure gap-3 wrap-anywhere">
          <h3>{page ? <a href={page.url}>{page.title}</a> : file}</h3>
          <FindingList findings={own} />
        </section>
      ))}
    </section>
  )
}

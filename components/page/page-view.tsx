import { BlockView } from '#components/blocks/block-view'
import { provenanceOf } from '#lib/content/page-source'
import { tocPlaceOf } from '#lib/content/toc'
import type { ShownFinding } from '#lib/findings/page-findings'
import { ancestorsOf, versionsOf } from '#lib/links/relatives'
import type { SiteIndex } from '#lib/links/site-index'
import { MAIN_ID } from '#lib/markdown/anchor'
import type { LoadedPage } from '#lib/pipeline'
import { AboutPage } from './about-page'
import { Breadcrumbs } from './breadcrumbs'
import { DraftNotice } from './draft-notice'
import { FindingsPanel } from './findings-panel'
import { HandbookNav } from './handbook-nav'
import { Header } from './header'
import { Neighbours } from './neighbours'
import { contentsOf, OnThisPage } from './on-this-page'
import { VersionNotice } from './version-notice'

interface Props {
  loaded: LoadedPage
  site: SiteIndex
  /** What is wrong with the page, on a preview. */
  findings: readonly ShownFinding[]
}

/** A page: what stands around its words, and its blocks. */
export function PageView({ loaded: { page, blocks, headings }, site, findings }: Props) {
  const { language } = site.config
  const current = page.version && site.pageByUrl.get(page.version.of)
  const place = tocPlaceOf(page, site.tocs)
  const contents = page.kind === 'plain' ? contentsOf(headings) : []
  return (
    <>
      <Header config={site.config} current={page.url} />
      <main id={MAIN_ID} className={`${page.kind} mx-auto max-w-page`}>
        <Breadcrumbs pages={ancestorsOf(page, site)} />
        {place && <HandbookNav place={place} />}
        {page.showsTitle && <h1>{page.title}</h1>}
        {page.subtitle && <p className="subtitle">{page.subtitle}</p>}
        <DraftNotice page={page} language={language} />
        {page.version && current && <VersionNotice date={page.version.date} current={current} language={language} />}
        {contents.length > 0 && <OnThisPage headings={contents} />}
        {blocks.map((block, index) => (
          <BlockView
            key={block.clauses[0]?.id ?? block.kind}
            block={block}
            level={index === 0 && !page.showsTitle ? 1 : 2}
          />
        ))}
        {place && <Neighbours place={place} />}
        <AboutPage provenance={provenanceOf(page, site.config)} versions={versionsOf(page, site)} language={language} />
      </main>
      <FindingsPanel findings={findings} />
    </>
  )
}

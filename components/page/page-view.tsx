import { BlockView } from '#components/blocks/block-view'
import { provenanceOf } from '#lib/content/page-source'
import { ancestorsOf, versionsOf } from '#lib/links/relatives'
import type { SiteIndex } from '#lib/links/site-index'
import { MAIN_ID } from '#lib/markdown/anchor'
import type { LoadedPage } from '#lib/pipeline'
import { AboutPage } from './about-page'
import { Breadcrumbs } from './breadcrumbs'
import { Header } from './header'
import { contentsOf, OnThisPage } from './on-this-page'
import { VersionNotice } from './version-notice'

/** A page: what stands around its words, and its blocks. */
export function PageView({ loaded: { page, blocks, headings }, site }: { loaded: LoadedPage; site: SiteIndex }) {
  const { language } = site.config
  const current = page.version && site.pageByUrl.get(page.version.of)
  const contents = page.kind === 'plain' ? contentsOf(headings) : []
  return (
    <>
      <Header config={site.config} current={page.url} />
      <main id={MAIN_ID} className={`${page.kind} mx-auto max-w-page`}>
        <Breadcrumbs pages={ancestorsOf(page, site)} />
        {page.showsTitle && <h1>{page.title}</h1>}
        {page.subtitle && <p className="subtitle">{page.subtitle}</p>}
        {page.version && current && <VersionNotice date={page.version.date} current={current} language={language} />}
        {contents.length > 0 && <OnThisPage headings={contents} />}
        {blocks.map((block, index) => (
          <BlockView
            key={block.clauses[0]?.id ?? 'text'}
            block={block}
            level={index === 0 && !page.showsTitle ? 1 : 2}
          />
        ))}
        <AboutPage provenance={provenanceOf(page, site.config)} versions={versionsOf(page, site)} language={language} />
      </main>
    </>
  )
}

import { PreviewBanner } from '#components/preview/preview-banner'
import { folderNeighboursOf } from '#lib/blocks/folder-neighbours'
import { holdsElement } from '#lib/blocks/holds-element'
import type { Preview } from '#lib/changes/preview'
import { provenanceOf } from '#lib/content/page-source'
import { tocPlaceOf } from '#lib/content/toc'
import type { ShownFinding } from '#lib/findings/page-findings'
import type { PageHistory } from '#lib/history/history'
import { sinceLinesOf } from '#lib/history/since-lines'
import { withSince } from '#lib/history/with-since'
import { ancestorsOf, versionsOf } from '#lib/links/relatives'
import type { SiteIndex } from '#lib/links/site-index'
import { MAIN_ID } from '#lib/markdown/anchor'
import type { LoadedPage } from '#lib/pipeline'
import { AboutPage } from './about-page'
import { Breadcrumbs } from './breadcrumbs'
import { CopyLinks } from './copy-links'
import { DraftNotice } from './draft-notice'
import { FindingsPanel } from './findings-panel'
import { HandbookNav } from './handbook-nav'
import { Header } from './header'
import { Neighbours } from './neighbours'
import { contentsOf, OnThisPage } from './on-this-page'
import { PageTitle, PageWords } from './page-words'
import { PrintedFrom } from './printed-from'
import { ScrollStops, scrolling } from './scroll-stops'
import { VersionNotice } from './version-notice'

interface Props {
  loaded: LoadedPage
  /** Of an earlier version, that of the page as it is now. */
  history?: PageHistory | undefined
  site: SiteIndex
  /** What is wrong with the page, on a preview. */
  findings: readonly ShownFinding[]
  preview: Preview | undefined
}

/** A page: what stands around its words, and its blocks. */
export function PageView({ loaded, history, site, findings, preview }: Props) {
  const { page, blocks, headings } = loaded
  const { language } = site.config
  const current = page.version && site.pageByUrl.get(page.version.of)
  const place = tocPlaceOf(page, site.tocs)
  const neighbours = place ?? folderNeighboursOf(page, site)
  // An earlier version doesn't hold any more: nothing of it stands since a day.
  const lines = history && !page.version && sinceLinesOf(history, language)
  const contents = page.kind === 'plain' ? contentsOf(headings) : []
  return (
    <>
      <PreviewBanner preview={preview} page={page} config={site.config} />
      <Header config={site.config} current={page.url} />
      <main id={MAIN_ID} className={`${page.kind} mx-auto max-w-page`}>
        <Breadcrumbs pages={ancestorsOf(page, site)} />
        {place && <HandbookNav place={place} />}
        <PageTitle page={page} />
        <DraftNotice page={page} language={language} />
        {page.version && current && (
          <VersionNotice date={page.version.date} current={current} history={history} language={language} />
        )}
        {contents.length > 0 && <OnThisPage headings={contents} />}
        <PageWords loaded={lines ? { page, blocks: withSince(blocks, lines) } : loaded} />
        {neighbours && <Neighbours previous={neighbours.previous} next={neighbours.next} />}
        <AboutPage
          provenance={provenanceOf(page, site.config)}
          versions={versionsOf(page, site)}
          history={page.version ? undefined : history}
          language={language}
        />
      </main>
      <PrintedFrom origin={site.config.origin} url={page.url} />
      {(page.kind === 'landing' || headings.length > 0) && <CopyLinks />}
      {holdsElement(blocks, scrolling) && <ScrollStops />}
      <FindingsPanel findings={findings} />
    </>
  )
}

import { Breadcrumbs } from '#components/page/breadcrumbs'
import { CopyLinks } from '#components/page/copy-links'
import { Header } from '#components/page/header'
import { PrintedFrom } from '#components/page/printed-from'
import { PreviewBanner } from '#components/preview/preview-banner'
import type { Preview } from '#lib/changes/preview'
import { historyTitleOf, historyUrlOf, type PageHistory } from '#lib/history/history'
import { changesById, otherIdsOf } from '#lib/history/history-anchors'
import { toPagePlan } from '#lib/history/page-plan'
import { ancestorsOf } from '#lib/links/relatives'
import type { SiteIndex } from '#lib/links/site-index'
import { MAIN_ID } from '#lib/markdown/anchor'
import { CommitmentList } from './commitment-list'
import { Follow } from './follow'
import { HistoryChart } from './history-chart'
import { HistorySummary } from './history-summary'
import { Timeline } from './timeline'
import { WithdrawnList } from './withdrawn-list'

interface Props {
  history: PageHistory
  site: SiteIndex
  preview: Preview | undefined
}

/** What a page said, and since when it says what it says. */
export function HistoryPage({ history, site, preview }: Props) {
  const { url, title, isGone, commitments, withdrawnSentences } = history
  const { language } = site.config
  const above = ancestorsOf({ url }, site)
  const plan = toPagePlan(history)
  const standing = commitments.filter(({ status }) => status === 'standing')
  const lists = { changes: changesById(history), otherIds: otherIdsOf(commitments), language }
  return (
    <>
      <PreviewBanner preview={preview} config={site.config} />
      <Header config={site.config} current={undefined} />
      <main id={MAIN_ID} className="plain history mx-auto max-w-page">
        <Breadcrumbs pages={isGone ? above : [...above, { title, url }]} />
        <h1>{historyTitleOf(title)}</h1>
        <HistorySummary history={history} language={language} />
        <Follow pageUrl={url} />
        <HistoryChart history={history} language={language} />
        <Timeline history={history} plan={plan} language={language} />
        <CommitmentList title="Commitments" commitments={standing.filter(({ isPromise }) => isPromise)} {...lists} />
        <CommitmentList title="Other parts" commitments={standing.filter(({ isPromise }) => !isPromise)} {...lists} />
        <WithdrawnList
          commitments={commitments.filter(({ status }) => status !== 'standing')}
          sentences={withdrawnSentences}
          {...lists}
        />
      </main>
      <PrintedFrom origin={site.config.origin} url={historyUrlOf(url)} />
      <CopyLinks />
    </>
  )
}

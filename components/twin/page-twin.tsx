import type { ElementContent, Root } from 'hast'
import type { ReactElement } from 'react'
import { Markdown } from '#components/markdown'
import { DraftNotice } from '#components/page/draft-notice'
import { PageTitle, PageWords } from '#components/page/page-words'
import { VersionNotice } from '#components/page/version-notice'
import { isContent } from '#lib/compare/content-model'
import type { PageHistory } from '#lib/history/history'
import { withSince } from '#lib/history/with-since'
import type { SiteIndex } from '#lib/links/site-index'
import type { LoadedPage } from '#lib/pipeline'
import { permanentLines } from '#lib/twins/permanent-lines'
import { type Twin, toTwin } from '#lib/twins/twin'
import { toTwinFacts } from '#lib/twins/twin-facts'
import { toTree } from '../preview/to-tree'

/** A page as Markdown: what a reader gets of its words, and nothing of what stands around them. */
export async function toPageTwin(
  loaded: LoadedPage,
  history: PageHistory | undefined,
  { config, pageByUrl }: SiteIndex,
): Promise<Twin> {
  const { page } = loaded
  const { language } = config
  const current = page.version && pageByUrl.get(page.version.of)
  const blocks = page.version || !history ? loaded.blocks : withSince(loaded.blocks, permanentLines(history, language))
  const tree = await toTree(
    <>
      <PageTitle page={page} />
      <DraftNotice page={page} language={language} />
      {page.version && current && (
        <VersionNotice date={page.version.date} current={current} history={history} language={language} />
      )}
      <PageWords loaded={{ page, blocks }} />
    </>,
    treeInside,
  )
  return toTwin(tree, toTwinFacts(loaded, history, config))
}

/** Trees are taken as they are: they know what a formula was made of, and nothing has to be rendered. */
function treeInside({ type, props }: ReactElement<Record<string, unknown>>): ElementContent[] | undefined {
  const { tree } = props
  return type === Markdown && isRoot(tree) ? tree.children.filter(isContent) : undefined
}

function isRoot(value: unknown): value is Root {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'root'
}

import { BlockView } from '#components/blocks/block-view'
import type { LoadedPage } from '#lib/pipeline'

/** What a page itself says, without what the site puts around it. */
export function PageWords({ loaded: { page, blocks } }: { loaded: Pick<LoadedPage, 'page' | 'blocks'> }) {
  return blocks.map((block, index) => (
    <BlockView key={block.clauses[0]?.id ?? block.kind} block={block} level={index === 0 && !page.showsTitle ? 1 : 2} />
  ))
}

/** The title and subtitle above a page's words, unless its first section shows them. */
export function PageTitle({ page }: Pick<LoadedPage, 'page'>) {
  return (
    <>
      {page.showsTitle && <h1>{page.title}</h1>}
      {page.subtitle && <p className="subtitle">{page.subtitle}</p>}
    </>
  )
}

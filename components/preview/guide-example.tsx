import type { Root } from 'hast'
import { Markdown } from '#components/markdown'
import { PageTitle, PageWords } from '#components/page/page-words'
import type { ShownExample } from '#lib/guide/guide'
import { isolateTree } from '#lib/guide/isolate-tree'
import { resultId } from '#lib/guide/result-id'
import { toCode } from '#lib/guide/to-code'
import { loadPage } from '#lib/pipeline'
import { toTree } from './to-tree'

/** An example as it is written, and what becomes of it. */
export async function GuideExample({ example }: { example: ShownExample }) {
  const { name, title, words, source, page } = example
  return (
    <article className="guide-example" aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      {words && (
        <div className="prose">
          <Markdown tree={words} />
        </div>
      )}
      <div className="prose guide-source">
        <Markdown tree={toCode(source, page.kind === 'landing' ? 'yaml' : 'markdown')} />
      </div>
      <div id={resultId(name)} className={`guide-result ${page.kind}`}>
        <Markdown tree={await toResult(example)} />
      </div>
    </article>
  )
}

/** What a reader gets of an example, as a part of a page that has others. */
async function toResult({ name, page, site }: ShownExample): Promise<Root> {
  const tree = await toTree([
    <PageTitle key="title" page={page} />,
    <PageWords key="words" loaded={loadPage(page, site)} />,
  ])
  isolateTree(tree, { name, url: page.url, files: site.files })
  return tree
}

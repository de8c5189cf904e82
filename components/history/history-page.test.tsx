import { fromHtml } from 'hast-util-from-html'
import type { ReactNode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import { expect, test } from 'vitest'
import type { PageHistory } from '#lib/history/history'
import { exampleHistory, exampleSiteHistory, goneHistory } from '#lib/testing/example-history'
import { exampleSite } from '#lib/testing/example-site'
import { visit } from '#lib/tree/visit'
import { HistoryPage } from './history-page'
import { SiteHistoryPage } from './site-history-page'

const site = exampleSite({ pages: ['promises.md'] })

async function render(node: ReactNode): Promise<string> {
  const { prelude } = await prerenderToNodeStream(node)
  const parts: Buffer[] = []
  for await (const part of prelude) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
    .toString()
    .replaceAll(/<!--.*?-->/gs, '')
}

function renderPage(history: PageHistory): Promise<string> {
  return render(<HistoryPage history={history} site={site} preview={undefined} />)
}

/** Every id of a page, and every anchor on it that a link leads to. */
function anchorsOf(html: string): { ids: string[]; targets: string[] } {
  const ids: string[] = []
  const targets: string[] = []
  visit(fromHtml(html), 'element', ({ properties: { id, href } }) => {
    if (typeof id === 'string') ids.push(id)
    if (typeof href === 'string' && href.startsWith('#')) targets.push(decodeURIComponent(href.slice(1)))
  })
  return { ids, targets }
}

test('every change and commitment has its anchor and a permanent link, once', async () => {
  for (const history of [exampleHistory, goneHistory]) {
    const { ids, targets } = anchorsOf(await renderPage(history))
    const anchors = [
      ...history.revisions.flatMap(({ changes }) => changes.map(({ id }) => id)),
      ...history.commitments.flatMap(({ id }) => id),
    ]
    const others = history.commitments.flatMap(({ otherIds }) => otherIds)
    expect(ids).toEqual(expect.arrayContaining([...anchors, ...others]))
    expect(targets).toEqual(expect.arrayContaining(anchors))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  }
})

test('an id that two commitments had leads to the first of them, and one that another has now to that', async () => {
  const [first, second, ...rest] = exampleHistory.commitments
  if (!first || !second) throw new Error('The example has commitments.')
  const otherIds = ['shared', second.id]
  const commitments = [{ ...first, otherIds }, { ...second, otherIds: ['shared'] }, ...rest]
  const { ids } = anchorsOf(await renderPage({ ...exampleHistory, commitments }))
  expect(ids.filter((id) => id === 'shared' || id === second.id)).toEqual(['shared', second.id])
})

test('the page says how things stand', async () => {
  const html = await renderPage(exampleHistory)
  expect(html).toContain('<h1>History of Our promises</h1>')
  expect(html).toContain(
    '5 commitments stand on <a href="/promises/">Our promises</a>; <a href="#withdrawn:title">2 promises were withdrawn</a>.',
  )
  expect(html).toContain('Last changed: <time dateTime="2026-02-06">6 February 2026</time>. Older history isn’t here.')
})

test('what there is to say of a revision is said', async () => {
  const html = await renderPage(exampleHistory)
  const said = [
    'Not committed yet</h3>',
    'before <time dateTime="2025-03-04">4 March 2025</time></h3>',
    '<time dateTime="2025-09-12">12 September 2025</time> or earlier</h3>',
    'What happened between this and the entry below isn’t known here.',
    'The page moved here from <code>/old-promises/</code>.',
    'This revision isn’t shown. Its front matter can’t be read: a bracket is not closed.',
    '<span>Grace &lt;script&gt;Hopper&lt;/script&gt;</span>',
    '>Commit 2c3d4e5</a>',
    '<a href="/promises/versions/2025-09-12/">The page as it stood</a>',
    '<strong>Withdrawn:</strong> <del>We acknowledge our funders.</del>',
    'First recorded: <span><a id="openness-2025-03" href="#openness-2025-03">Openness</a></span>',
  ]
  for (const words of said) expect(html).toContain(words)
})

test('the words of a change open below its line, without ids of their own', async () => {
  const html = await renderPage(exampleHistory)
  const [, change] = /<li id="leaving-2026-01-20">(.*?)<\/li>/s.exec(html) ?? []
  expect(change).toMatch(/^<details><summary><strong>Leaving<\/strong> <span>Strengthened: SHOULD became MUST/)
  expect(change).toMatch(/<div class="comparison prose"><p [^>]*>Providers <del [^>]*>SHOULD<\/del>/)
  expect(change).toContain('aria-label="Permanent link: Leaving, strengthened"')
  expect(change).not.toMatch(/<(?:ins|del)[^>]* id=/)
})

test('a page that is gone says since when', async () => {
  const html = await renderPage(goneHistory)
  expect(html).toContain('This page is gone since <time dateTime="2026-02-06">6 February 2026</time>.')
  expect(html).not.toContain('href="/gone/"')
  expect(html).toContain('<p>We keep an archive.</p>')
})

test('the list of all histories has the pages that are gone last', async () => {
  const html = await render(<SiteHistoryPage history={exampleSiteHistory} site={site} preview={undefined} />)
  expect(html).toMatch(/Our promises.*5 changes.*<h2[^>]*>Gone<\/h2>.*Gone &amp; forgotten.*2 changes/s)
})

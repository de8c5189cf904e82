import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import type { ReactNode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import { describe, expect, test, vi } from 'vitest'
import { Markdown } from '#components/markdown'
import { PageTitle, PageWords } from '#components/page/page-words'
import { readSite } from '#lib/content/read-site'
import { loadPage } from '#lib/pipeline'
import { visit } from '#lib/tree/visit'
import { toTree } from './to-tree'

vi.setConfig({ testTimeout: 60_000 })

/** What React itself makes of elements. */
async function renderByReact(node: ReactNode): Promise<string> {
  const { prelude } = await prerenderToNodeStream(node)
  const parts: Buffer[] = []
  for await (const part of prelude) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString()
}

/** HTML as a tree, without what tells a browser in which order to fetch, React's own comments, and styles. */
function parse(html: string): Root {
  const tree = fromHtml(html.replaceAll(/<!--.*?-->/gs, '').replace(/^(?:<link rel="preload"[^>]*>)+/, ''), {
    fragment: true,
  })
  visit(tree, (node, index, parent) => {
    delete node.position
    // React brings style sheets together.
    if (node.type === 'element' && node.tagName === 'style' && index !== undefined) {
      parent?.children.splice(index, 1)
      return index
    }
    if (node.type === 'root') delete node.data
    if (node.type === 'element') delete node.properties['style']
    return undefined
  })
  return tree
}

async function expectSame(node: ReactNode): Promise<void> {
  expect(parse(toHtml(await toTree(node)))).toEqual(parse(await renderByReact(node)))
}

async function Later({ children }: { children: ReactNode }) {
  return await Promise.resolve(<em>{children}</em>)
}

const markdown: Root = {
  type: 'root',
  children: [
    {
      type: 'element',
      tagName: 'p',
      properties: { className: ['a', 'b'] },
      children: [{ type: 'text', value: '<&>' }],
    },
  ],
}

const nodes: [what: string, node: ReactNode][] = [
  ['nothing', [null, undefined, false, true, '', []]],
  ['texts and numbers', ['a', 0, ' b ', 1.5, '<b>&amp;']],
  ['fragments and lists', <>{[<i key="1">a</i>, <b key="2">b</b>]}c</>],
  [
    'attributes by their names in React',
    <div key="1" className="a b" id="x" lang="en" aria-hidden={true} data-x={1} tabIndex={-1}>
      <label htmlFor="y">L</label>
      <input id="y" type="checkbox" defaultChecked disabled readOnly autoComplete="off" />
      <td colSpan={2} />
      <time dateTime="2026-02-06">then</time>
      <a href="/?a=1&b=2#c" hidden={false} title={'"'}>
        a
      </a>
    </div>,
  ],
  [
    'pictures',
    // biome-ignore lint/performance/noImgElement: it is what is tested.
    <img key="1" src="/a.png" alt="" width={1} height={2} srcSet="/a.png 1x, /b.png 2x" sizes="10px" loading="lazy" />,
  ],
  [
    'drawings',
    <svg key="1" viewBox="0 0 4 3" fill="none" strokeWidth={2} strokeLinecap="round" xmlns="http://www.w3.org/2000/svg">
      <title>T</title>
      <linearGradient id="g">
        <stop stopColor="red" />
      </linearGradient>
      <path d="M0 0" clipRule="evenodd" className="p" />
    </svg>,
  ],
  [
    'components, ones that are waited for, Markdown in them',
    <Later key="1">
      <Later>a</Later> and <Markdown tree={markdown} />
    </Later>,
  ],
]

test.for(nodes)('as React has it: %s', ([, node]) => expectSame(node))

test('what isn’t an attribute is left out', async () => {
  const { children } = await toTree(
    <button type="button" onClick={() => undefined} style={{ color: 'red' }} ref={null} key="k">
      a
    </button>,
  )
  expect((children[0] as Element | undefined)?.properties).toEqual({ type: 'button' })
})

test('what only React can render is refused', async () => {
  const object = { a: 1 } as unknown as ReactNode
  await expect(toTree(object)).rejects.toThrow('Only elements, texts and lists of them have a tree.')
})

describe('pages', () => {
  const sites = ['content', 'e2e/content'].map((content) =>
    readSite({ content, public: 'public', origin: undefined, showsUnpublished: true }),
  )
  const pages = sites.flatMap(({ index }) => index.pages.map((page) => ({ page, index, name: page.path })))
  test.for(pages)('$name', async ({ page, index }) => {
    const words = [<PageTitle key="1" page={page} />, <PageWords key="2" loaded={loadPage(page, index)} />]
    await expectSame(words)
  })
})

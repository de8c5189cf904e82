import type { Element, Root } from 'hast'
import { describe, expect, test, vi } from 'vitest'
import { readText } from '#lib/content/disk'
import { readSite } from '#lib/content/read-site'
import { type GuidePage, toGuide } from '#lib/guide/guide'
import { visit } from '#lib/tree/visit'
import { GuideExample } from './guide-example'
import { toTree } from './to-tree'

vi.setConfig({ testTimeout: 60_000 })

const { index: site } = readSite({ content: 'content', public: 'public', origin: undefined })
const guide = toGuide(readText('content/README.md') ?? '', site)
const urls = new Set(guide.map(({ url }) => url))

function render({ examples }: Pick<GuidePage, 'examples'>): Promise<Root> {
  return toTree(examples.map((example) => <GuideExample key={example.name} example={example} />))
}

function elementsOf(tree: Root): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    found.push(element)
  })
  return found
}

function valuesOf(elements: readonly Element[], ...names: string[]): string[] {
  return elements.flatMap(({ properties }) => names.flatMap((name) => properties[name] ?? [])).map(String)
}

describe.for(guide)('the examples of “$title”', (page) => {
  test('have ids of their own, and everything that refers to one finds it', async () => {
    const elements = elementsOf(await render(page))
    const ids = valuesOf(elements, 'id')
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    const anchors = valuesOf(elements, 'href').filter((href) => href.startsWith('#'))
    const named = [
      ...anchors.map((href) => decodeURIComponent(href.slice(1))),
      ...valuesOf(elements, 'ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor'),
    ]
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('lead to nothing that isn’t there', async () => {
    const elements = elementsOf(await render(page)).filter(({ tagName }) => tagName !== 'style')
    const paths = valuesOf(elements, 'href', 'src').filter((href) => !/^(?:#|https?:|mailto:|data:)/.test(href))
    expect(paths.filter((path) => !site.files.has(path) && !urls.has(path))).toEqual([])
  })

  test('have headings below that of the example', async () => {
    const levels = elementsOf(await render(page)).flatMap(({ tagName, properties }) =>
      /^h\d$/.test(tagName) ? [Number(properties['ariaLevel'] ?? tagName.slice(1))] : [],
    )
    expect(levels.filter((level) => level === 2)).toHaveLength(page.examples.length)
    expect(Math.min(...levels)).toBe(2)
  })
})

test('styles of one page don’t reach the examples beside it', async () => {
  const source = '# A\n\n<style>p { color: red }</style>\n\nWords.\n'
  const [page] = toGuide(`## S\n\n\`\`\`markdown\n${source}\`\`\`\n\n\`\`\`markdown\n${source}\`\`\`\n`, site)
  if (!page) throw new Error('There is one.')
  const styles = elementsOf(await render(page)).filter(({ tagName }) => tagName === 'style')
  const css = styles.map(({ children: [text] }) => (text?.type === 'text' ? text.value : ''))
  expect(css[0]).toMatch(/#a\\:result>\.prose/)
  expect(css[1]).toMatch(/#a-1\\:result>\.prose/)
  expect(new Set(valuesOf(styles, 'href')).size).toBe(2)
})

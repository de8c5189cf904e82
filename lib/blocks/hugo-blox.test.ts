import { toString as toText } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { parsePage } from '#lib/content/page'
import { collectFindings, type Finding } from '#lib/findings/finding'
import { anchorLinksOf } from '#lib/links/page-links'
import type { RichText } from '#lib/markdown/rich-text'
import { loadPage } from '#lib/pipeline'
import { exampleSite } from '#lib/testing/example-site'
import type { Block, Clause } from './block'
import { textsOf } from './texts-of'

const site = exampleSite({ pages: ['guide.md'], files: ['/media/map.png'] })

/** The blocks of a landing page of these sections, and all that is found. */
function load(...sections: object[]) {
  const { findings, report } = collectFindings()
  const source = `---\nsections:\n${sections.map((section) => `  - ${JSON.stringify(section)}\n`).join('')}---\n`
  const page = parsePage({ path: 'index.md', source }, report)
  if (!page) throw new Error('The page has no front matter.')
  const loaded = loadPage(page, site)
  return { ...loaded, findings: [...findings, ...loaded.findings] }
}

/** What a block says, one line for each clause. */
function wordsOf({ clauses }: Block): string[] {
  return clauses.map((clause: Clause) =>
    textsOf(clause)
      .map(({ tree }) => toText(tree))
      .join(' | '),
  )
}

const hrefOf = ({ tree }: RichText) => tree.children.map((node) => 'properties' in node && node.properties['href'])
const hintsOf = (findings: readonly Finding[]) => findings.map(({ rule, message }) => `${rule}: ${message}`)

const button = { text: 'Read **on**', url: 'guide.md', icon: 'envelope', icon_pack: 'fas' }
const title = 'What we do'

const kinds: [block: string, content: object, words: string[]][] = [
  [
    'hero',
    {
      title,
      text: 'Words.',
      cta: { label: 'Start', url: '#a' },
      cta_alt: { label: 'Read', url: 'guide.md' },
      cta_note: { label: 'Free' },
      announcement: { text: 'News', link: { text: 'More', url: '/guide/' } },
      image: { filename: 'map.png', alt: 'A map' },
    },
    ['What we do | Words. | Start | Read | ', 'News | More', 'Free'],
  ],
  [
    'features',
    { title, items: [{ name: '*One*', description: 'First.', icon: 'hero/sparkles', button }, { name: 'Two' }] },
    ['What we do', 'One | First. | Read on', 'Two'],
  ],
  ['cta-card', { title, text: 'Words.', button }, ['What we do | Words. | Read on']],
  ['cta-button-list', { title, buttons: [button, { ...button, text: 'Two' }] }, ['What we do | Read on | Two']],
  ['cta-button-list', { title, items: [button] }, ['What we do | Read on']],
  ['faq', { title, items: [{ question: '*Why*?', answer: 'So.' }] }, ['What we do', 'Why? | So.']],
  ['stats', { title, items: [{ statistic: '90+', description: 'hubs' }] }, ['What we do', '90+ | hubs']],
  ['logos', { title, items: [{ name: 'Map', image: 'map.png', url: 'guide.md' }] }, ['What we do', 'Map']],
  ['logos', { title, logos: [{ name: 'Map', logo: 'map.png', link: 'guide.md' }] }, ['What we do', 'Map']],
]

test.each(kinds)('a section %s keeps all of its words', (block, content, words) => {
  const { blocks, findings } = load({ block, id: 'a', content })
  expect(findings).toEqual([])
  expect(blocks.map(wordsOf)).toEqual([words])
  expect(blocks[0]?.kind).toBe(block)
})

test.each(kinds)('a section %s, as the first one, has the title of the page', (block, content) => {
  expect(load({ block, id: 'a', content }).page).toMatchObject({ title, showsTitle: false })
})

test.each(kinds)('a section %s has no field that it does not know', (block, content) => {
  const { findings } = load({ block, content: { ...content, titel: 'Oops' } })
  expect(findings).toMatchObject([{ rule: 'front-matter-schema', hint: 'Did you mean `title`?' }])
})

const inItems: [block: string, item: (words: string) => object][] = [
  ['features', (words) => ({ name: 'A', description: words })],
  ['features', (words) => ({ name: words })],
  ['faq', (words) => ({ question: 'A', answer: words })],
  ['faq', (words) => ({ question: words, answer: 'A' })],
  ['stats', (words) => ({ statistic: 'A', description: words })],
  ['logos', (words) => ({ name: words })],
]

test.each(inItems)('links in the words of %s are resolved and checked', (block, item) => {
  const items = [item('[a](nowhere.md)'), item('[b](guide.md#gone)')]
  const { blocks, findings } = load({ block, id: 'a', content: { title, items } })
  expect(hintsOf(findings)).toEqual(['link-missing: This site has no `/nowhere.md`.'])
  expect(anchorLinksOf(blocks)).toMatchObject([{ path: '/guide/', anchor: 'gone' }])
})

const fieldLinks: [block: string, content: (url: string) => object][] = [
  ['hero', (url) => ({ title, cta: { label: 'A', url } })],
  ['hero', (url) => ({ title, secondary_action: { text: 'A', url } })],
  ['hero', (url) => ({ title, announcement: { text: 'A', link: { text: 'B', url } } })],
  ['cta-card', (url) => ({ title, button: { text: 'A', url } })],
  ['cta-button-list', (url) => ({ title, buttons: [{ label: 'A', url }] })],
  ['features', (url) => ({ title, items: [{ name: 'A', button: { text: 'B', url } }] })],
  ['logos', (url) => ({ title, items: [{ name: 'A', url }] })],
]

test.each(fieldLinks)('the address of a link of %s is resolved and reported where it stands', (block, content) => {
  const section = { block, id: 'a', content: content('nowhere.md') }
  const line = `  - ${JSON.stringify(section)}`
  expect(load(section).findings).toMatchObject([{ rule: 'link-missing', line: 3, column: line.indexOf('nowhere') + 1 }])
  const { blocks, findings } = load({ block, id: 'a', content: content('guide.md#gone') })
  expect(findings).toEqual([])
  expect(anchorLinksOf(blocks)).toMatchObject([{ path: '/guide/', anchor: 'gone' }])
  expect(blocks.flatMap(({ clauses }) => clauses.flatMap(textsOf)).flatMap(hrefOf)).toContain('/guide/#gone')
})

test.each(fieldLinks)('a link of %s runs no code', (block, content) => {
  const { blocks, findings } = load({ block, id: 'a', content: content('javascript:alert(1)') })
  expect(JSON.stringify(blocks)).not.toContain('"href":"javascript')
  expect(findings.map(({ rule }) => rule)).toEqual(['html-removed'])
})

const mistakes: [block: string, content: object, found: string[]][] = [
  ['cta-card', { title, button: { text: 'A' } }, ['front-matter-schema: The button has no `url`.']],
  ['cta-card', { title, button: { url: '/guide/' } }, ['front-matter-schema: The button has no `text`.']],
  ['cta-card', { title, button: { text: '', url: '' } }, []],
  [
    'cta-card',
    { title, button: { ...button, text: 'A [b](#a)' } },
    ['html-removed: A link among the words of a link is left out.'],
  ],
  ['features', { title, items: [] }, ['front-matter-schema: `content.items` is empty.']],
  ['features', { title, items: [{ name: 'A', icon: 'envelop' }] }, ['icon-unknown: There is no icon `envelop`.']],
  [
    'features',
    { title, items: [{ name: 'A', icon: 'a', icon_pack: 'custom' }] },
    ['icon-unknown: There is no icon `a` in the pack `custom`.'],
  ],
  [
    'stats',
    { title, items: [{ statistic: 90, description: 'A' }] },
    ['front-matter-schema: `statistic` should be text.'],
  ],
  ['logos', { title }, ['front-matter-schema: The field `content.items` is missing.']],
  ['cta-button-list', { title }, ['front-matter-schema: The field `content.buttons` is missing.']],
  ['logos', { title, items: [{ name: 'A', image: 'mao.png' }] }, ['picture-missing: There is no picture `mao.png`.']],
  ['hero', { title, image: { filename: 'mao.png' } }, ['picture-missing: There is no picture `mao.png`.']],
]

test.each(mistakes)('%s %j: what is wrong is said', (block, content, found) => {
  expect(hintsOf(load({ block, id: 'a', content }).findings)).toEqual(found)
})

const looks: [design: object, isTinted: boolean, columns: number | undefined][] = [
  [{}, false, undefined],
  [{ columns: '2' }, false, 2],
  [{ background: { color: 'navy', text_color_light: true } }, true, undefined],
  [{ background: { color: 'white' } }, false, undefined],
  [{ background: { gradient_start: '#4bb4e3', gradient_end: '#2b94c3' } }, true, undefined],
  [{ background: { image: { filename: 'map.jpg', filters: { brightness: 0.6 }, parallax: false } } }, true, undefined],
  [{ background: { image: '' } }, false, undefined],
  [{ css_class: 'bg-gray-100 dark:bg-gray-900' }, true, undefined],
  [{ spacing: { padding: ['20px', '0', '20px', '0'], margin: 0 }, no_padding: true }, false, undefined],
]

test.each(looks)('the design %j comes to a band: %s, columns: %s', (design, isTinted, columns) => {
  const { blocks, findings } = load({ block: 'features', design, content: { title, items: [{ name: 'A' }] } })
  expect(findings).toEqual([])
  expect(blocks).toMatchObject([{ look: { isTinted, columns } }])
})

test('a markdown section has a design too', () => {
  const design = { columns: '1', background: { color: 'black' }, spacing: { padding: ['0'] }, css_class: 'fullscreen' }
  const { blocks, findings } = load({ block: 'markdown', design, content: { title } })
  expect(blocks).toMatchObject([{ kind: 'prose', look: { isTinted: true } }])
  expect(hintsOf(findings)).toEqual(['design-class: Nothing is done for the class `fullscreen`.'])
})

test('each question has an anchor of its own, and former anchors lead to it', () => {
  const items = ['Why?', 'Why?', '¿?'].map((question) => ({ question, answer: '## Why' }))
  const { blocks, anchors } = load({ block: 'faq', id: 'why', content: { title, items } })
  expect(blocks[0]?.clauses.map(({ id }) => id)).toEqual(['why', 'why-2', 'why-4', 'question'])
  expect([...anchors]).toEqual(['why', 'why-2', 'why-1', 'why-4', 'why-3', 'question', 'why-5'])
})

test('headings in items stand below those of their section', () => {
  const faq = { block: 'faq', id: 'b', content: { title, items: [{ question: 'A', answer: '# Deep' }] } }
  const items = [{ name: 'A', description: '# Deep' }]
  const { headings } = load(faq, { block: 'features', id: 'c', content: { title, items } })
  expect(headings.map(({ level }) => level)).toEqual([2, 4])
})

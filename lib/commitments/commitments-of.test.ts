import { expect, test } from 'vitest'
import { readSite } from '#lib/content/read-site'
import { loadPage } from '#lib/pipeline'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import type { Commitment } from './commitment'
import { commitmentsOf } from './commitments-of'

function read(source: string, urls = ''): Commitment[] {
  const content = temporaryFolder({ 'a.md': source, 'urls.yaml': urls })
  const { index } = readSite({ content, public: temporaryFolder({}), origin: undefined })
  return index.pages.flatMap((page) => commitmentsOf(loadPage(page, index), index))
}

function outline(source: string, urls?: string): string[] {
  return read(source, urls).map(
    ({ kind, id, within, title, words, place }) =>
      `${place.line}:${place.column} ${kind} ${[...within.map((around) => around.id), id].join(' › ')} “${title}”: ${words}`,
  )
}

const document = `# Policy

Who runs hubs.

## Costs {#money}

We publish our costs. See ~~old~~ \`npm run costs\`[^1].

### Who pays

1. Members MUST pay. In euros.
2. Others pay nothing.
   1. Guests MAY pay.

4.2 Providers SHOULD NOT charge.

## Empty

### Below

<style>p { color: red }</style>

| Day | Hours |
| - | - |
| Monday | 8 |

\`\`\`
We MUST NOT be read.
\`\`\`

[^1]: We keep them for ten years.
`

test('a document’s sections and numbered clauses are its commitments', () => {
  expect(outline(document)).toEqual([
    '1:1 section  “Policy”: Who runs hubs.',
    '5:1 section money “Costs”: We publish our costs. See old npm run costs.',
    '9:1 section money › who-pays “Who pays”: Others pay nothing.',
    '11:1 clause money › who-pays › who-pays/1 “Who pays 1”: Members MUST pay. In euros.',
    '13:4 clause money › who-pays › who-pays/2.1 “Who pays 2.1”: Guests MAY pay.',
    '15:1 clause money › who-pays › who-pays/4.2 “Who pays 4.2”: 4.2 Providers SHOULD NOT charge.',
    '19:1 section empty › below “Below”: Day Hours Monday 8 We keep them for ten years.',
  ])
})

const landing = `---
type: landing
sections:
  - block: markdown
    id: intro
    content:
      title: What we promise
      subtitle: In a few words
      text: Hubs stay yours.
  - block: markdown
    id: leave
    design: {columns: 2}
    content:
      title: You can leave
      text: |
        Hubs can be run by others.

        ### When

        At any time.
  - block: faq
    id: questions
    content:
      title: Questions
      items:
        - question: What does it cost?
          answer: Nothing.
  - block: features
    id: features
    content:
      title: Features
      items:
        - name: Notebooks
          description: Shared by link.
---
`

test('so are a landing page’s sections, the headings in them, and questions; items are words of their section', () => {
  expect(outline(landing)).toEqual([
    '7:14 section intro “What we promise”: In a few words Hubs stay yours.',
    '14:14 section leave “You can leave”: Hubs can be run by others.',
    '18:9 section leave › when “When”: At any time.',
    '26:21 section questions › what-does-it-cost “What does it cost?”: Nothing.',
    '31:14 section features “Features”: Notebooks Shared by link.',
  ])
  expect(read(landing).map(({ id, isDeclared }) => [id, isDeclared])).toEqual([
    ['intro', false],
    ['leave', true],
    ['when', true],
    ['what-does-it-cost', false],
    ['features', false],
  ])
})

test('a commitment knows its page, its strength, its former ids and its addresses as they are written', () => {
  const source =
    '# P\n\n## Costs\n\n1. We MUST [publish](../b.md "B") and SHOULD ![show][s].\n\n[s]: s.png\n\n## More\n\nWe say more.\n'
  const urls = 'anchors:\n  /a/:\n    prices: [costs, more]\n    fees: costs\n'
  const found = read(source, urls)
  expect(found.map(({ id, formerIds, strength, addresses }) => ({ id, formerIds, strength, addresses }))).toEqual([
    { id: 'costs/1', formerIds: ['prices/1', 'fees/1'], strength: 'must', addresses: ['../b.md', 's.png'] },
    { id: 'more', formerIds: ['prices'], strength: undefined, addresses: [] },
  ])
  expect(found[0]?.page).toEqual({ url: '/a/', path: 'a.md', title: 'P' })
})

test.for([
  ['MUST', 'must'],
  ['SHALL NOT', 'must not'],
  ['REQUIRED', 'must'],
  ['SHOULD', 'should'],
  ['NOT RECOMMENDED', 'should not'],
  ['MAY', 'may'],
  ['OPTIONAL', 'may'],
  ['SHOULD now, and MUST', 'must'],
  ['must', undefined],
] as const)('“%s” is the strength `%s`', ([word, strength]) => {
  expect(read(`# P\n\nThis ${word} hold of what we do.\n`)[0]?.strength).toBe(strength)
})

test('sentences stand where they are written, across lines, links and sections', () => {
  const places = (source: string) =>
    read(source).flatMap(({ sentences }) =>
      sentences.map(
        ({ text, place: { line, column, end } }) => `${line}:${column}-${end?.line}:${end?.column} ${text}`,
      ),
    )
  expect(
    places('# P\n\nOne [link\nover](https://example.org/over/) lines, e.g. two. Then **bold** words. Then words.\n'),
  ).toEqual(['3:1-4:50 One link over lines, e.g. two.', '4:51-4:71 Then bold words.', '4:72-4:83 Then words.'])
  expect(places(landing).at(-1)).toBe('34:24-34:39 Shared by link.')
})

test('two lists with the same numbers give clauses of their own', () => {
  const list = '1. We MUST ask.\n2. We MUST say.\n'
  const ids = read(`# P\n\n${list}\nMore:\n\n${list}`).map(({ id }) => id)
  expect(ids).toEqual(['', '1', '2', '1-2', '2-2'])
})

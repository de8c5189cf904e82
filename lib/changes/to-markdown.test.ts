import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as toText } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import type { Finding } from '#lib/findings/finding'
import { differenceOf, wordingOf } from '#lib/testing/difference-of'
import { visit } from '#lib/tree/visit'
import { type CommitmentDifference, type Fact, factAreas, type PageChange } from './changes'
import type { Preview } from './preview'
import { toChangesJson } from './to-json'
import { toSummary } from './to-markdown'

const MAX_COMMENT = 65_536

function changeOf(title: string, parts: Partial<PageChange> = {}): PageChange {
  const url = parts.url ?? '/a/'
  return {
    kind: 'changed',
    title,
    url,
    formerUrl: undefined,
    comparisonUrl: `/preview/compare${url}`,
    path: 'a.md',
    layout: 'plain',
    comparison: { tree: { type: 'root', children: [] }, changes: [], words: { added: 2, removed: 1 }, pairs: [] },
    problem: undefined,
    ...parts,
  }
}

interface Parts {
  branch?: string
  commitments?: CommitmentDifference[]
  pages?: PageChange[]
  facts?: Fact[]
  problems?: string[]
  findings?: Finding[]
}

function previewOf({
  branch = 'words',
  commitments = [],
  pages = [],
  facts = [],
  problems = [],
  findings = [],
}: Parts): Preview {
  return {
    kind: 'preview',
    published: 'https://example.org',
    branch,
    commit: 'abc1234'.padEnd(40, '0'),
    pullRequest: undefined,
    findings,
    url: '/preview/',
    compared: {
      base: { commit: 'def5678'.padEnd(40, '0'), date: '2026-02-06', branch: 'main' },
      changes: { commitments, pages, facts, problems },
      isChanged: () => true,
    },
  }
}

/** A commitment of which everything is called the same. */
function commitmentCalled(name: string): CommitmentDifference {
  const place = { title: name, page: { url: '/a/', title: name }, anchor: 'x' }
  const protectedBy = [{ name: '/a/', rule: name, url: '/rule/' }]
  return differenceOf({ before: wordingOf(`${name} was`, place), after: wordingOf(`${name} is`, place), protectedBy })
}

function findingOf(message: string): Finding {
  return { rule: 'link-missing', severity: 'warning', file: 'a.md', line: 1, column: 1, message, hint: 'h' }
}

/** Markdown as GitHub reads it. */
function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

const origin = 'https://preview.example'

/** The links, and what else is neither words nor a part of the summary's own. */
function partsOf(markdown: string): string[] {
  const parts: string[] = []
  visit(parse(markdown), (node) => {
    if (node.type === 'link') parts.push(node.url)
    if (['html', 'image', 'emphasis', 'strong', 'delete', 'blockquote', 'code', 'break'].includes(node.type)) {
      parts.push(node.type)
    }
  })
  return parts
}

test('pages, what is not words, and findings', () => {
  const summary = toSummary(
    previewOf({
      pages: [
        changeOf('A'),
        changeOf('B', { kind: 'moved', url: '/b/', formerUrl: '/old/' }),
        changeOf('C', { kind: 'added', url: '/c/' }),
        changeOf('D', { kind: 'removed', url: '/d/', problem: "`d.md` can't be read." }),
      ],
      facts: [{ area: 'Links', page: '/a/', name: 'Goals', before: undefined, after: '/c/' }],
      problems: ['`site.yaml` could not be read before, and isn’t compared.'],
      findings: [findingOf('There is no field `titel`.')],
    }),
    origin,
  )
  expect(summary).toBe(`### Preview of words at abc1234, compared with main at def5678 of 2026-02-06

[4 pages changed, 1 of which can't be compared, 1 warning](https://preview.example/preview/)

\`site.yaml\` could not be read before, and isn’t compared.

| Page | Change | Words | Look at |
| - | - | - | - |
| [A](https://preview.example/a/) | Changed | 2 words added, 1 removed | [Comparison](https://preview.example/preview/compare/a/) · [As published](https://example.org/a/) |
| [B](https://preview.example/b/) | Moved from /old/ | 2 words added, 1 removed | [Comparison](https://preview.example/preview/compare/b/) · [As published](https://example.org/old/) |
| [C](https://preview.example/c/) | New | 2 words added, 1 removed | [Comparison](https://preview.example/preview/compare/c/) |
| D | Removed | can't be compared: \`d.md\` can't be read. | [Comparison](https://preview.example/preview/compare/d/) · [As published](https://example.org/d/) |

Links:

- /a/, Goals: none → \`/c/\`

Findings in what has changed:

- \`a.md:1\` warning: There is no field \`titel\`.
`)
})

test('commitments come first, each in a line with its words and its rule', () => {
  const [old, now] = [wordingOf('Hubs MUST be open.'), wordingOf('Hubs MAY be open.')]
  const long = 'word '.repeat(50)
  const rule = { rule: 'The board agrees.', url: '/board/' }
  const summary = toSummary(
    previewOf({
      commitments: [
        differenceOf({
          kind: 'weakened',
          before: old,
          after: now,
          protectedBy: [
            { name: '/a/', ...rule },
            { name: '/**', ...rule },
          ],
        }),
        differenceOf({ kind: 'withdrawn', before: old, removed: ['Hubs MUST be open.'] }),
        differenceOf({ kind: 'merged', before: old, into: wordingOf('', { anchor: 'all' }) }),
        differenceOf({ kind: 'new', after: wordingOf(long, { title: 'A', anchor: '' }) }),
        differenceOf({ kind: 'moved', before: old, after: { ...old, anchor: 'aims' }, isMoved: true }),
        differenceOf({ before: old, after: { ...old, title: 'Aims' } }),
        differenceOf({ before: wordingOf(`${long}a`), after: wordingOf(`${long}b`) }),
      ],
      problems: ['P.'],
    }),
    origin,
  )
  expect(summary.split('\n\n').slice(1, 5).join('\n\n')).toBe(
    `[7 commitments changed, no pages changed](https://preview.example/preview/)

Commitments:

- **Weakened**: [Goals](https://preview.example/a/#goals), A: “Hubs MUST be open.” → “Hubs MAY be open.”. Protected: The board agrees. \`/board/\`
- **Withdrawn**: Goals, A: “Hubs MUST be open.”
- **Merged** into \`/a/#all\`: Goals, A: “Hubs MUST be open.”
- **New**: [A](https://preview.example/a/): “${long.slice(0, 199)}…”
- **Moved** from \`/a/#goals\`: [Goals](https://preview.example/a/#aims), A
- **Reworded**: [Aims](https://preview.example/a/#goals), A, title: “Goals” → “Aims”
- **Reworded**: [Goals](https://preview.example/a/#goals), A: “…word word word word word word a” → “…word word word word word word b”

P.
`,
  )
})

test('why there is nothing to compare with', () => {
  const summary = toSummary({ ...previewOf({}), compared: { reason: 'There is no `git`.', isExpected: true } }, origin)
  expect(summary).toBe('### Preview of words at abc1234\n\nThere is no `git`.\n\nNo errors or warnings.\n')
})

const hostile = [
  'a | b || c',
  '`code` `` and ```',
  '@user and @org/team, a@b.c',
  '#12, GH-12, owner/repo#12',
  '<img src=x onerror=alert(1)> <!-- a --> <b>',
  'line\nbreak\r\n# heading\n\n- list',
  '[link](https://evil.example) ![p](https://evil.example/p.png) <https://evil.example>',
  '](https://evil.example) | [x',
  'https://evil.example and www.evil.example',
  '**b** _i_ ~~s~~ $x$',
  '\\| \\` \\',
  '&lt;b&gt; &#64;user',
  '',
]

describe.for(hostile)('what is called %j', (name) => {
  const plain = toSummary(
    previewOf({
      branch: 'A',
      commitments: [commitmentCalled('A')],
      pages: [changeOf('A')],
      problems: ['A'],
      facts: factsOf('A'),
      findings: [findingOf('A')],
    }),
    origin,
  )
  const summary = toSummary(
    previewOf({
      branch: name,
      commitments: [commitmentCalled(name)],
      pages: [changeOf(name)],
      problems: [name],
      facts: factsOf(name),
      findings: [findingOf(name)],
    }),
    origin,
  )

  test('is words, and nothing else', () => {
    expect(partsOf(summary)).toEqual(partsOf(plain))
    expect(parse(summary).children.map(({ type }) => type)).toEqual(
      parse(plain).children.flatMap(({ type }, index) => (index === 4 && name === '' ? [] : type)),
    )
  })

  test('is there, in a cell of its own', () => {
    const table = parse(summary).children.find(({ type }) => type === 'table')
    if (table?.type !== 'table') throw new Error('There is a table.')
    expect(table.children.map(({ children }) => children.length)).toEqual([4, 4])
    const cell = toText(table.children[1]?.children[0]).replaceAll('\u2060', '')
    expect(cell.replaceAll(/\s+/g, ' ')).toBe(name.replaceAll(/\s+/g, ' ').trim())
  })

  test('calls nobody and no issue', () => {
    const words: string[] = []
    visit(parse(summary), 'text', ({ value }) => void words.push(value))
    expect(words.join(' ')).not.toMatch(/[@#]\w/)
  })
})

function factsOf(name: string): Fact[] {
  return [{ area: 'Navigation', page: undefined, name, before: name, after: undefined }]
}

const sizes: [what: string, parts: Parts][] = [
  ['commitments', { commitments: Array.from({ length: 2000 }, () => commitmentCalled('é|'.repeat(3000))) }],
  ['pages', { pages: Array.from({ length: 2000 }, (_, index) => changeOf('T'.repeat(80), { url: `/${index}/` })) }],
  [
    'pages with long names',
    { pages: Array.from({ length: 300 }, (_, i) => changeOf('é|'.repeat(3000), { url: `/${i}${'x'.repeat(500)}/` })) },
  ],
  [
    'facts of all areas',
    {
      facts: factAreas.flatMap((area) =>
        Array.from({ length: 300 }, (_, i) => ({
          area,
          page: `/${i}/`,
          name: '`'.repeat(400),
          before: 'x'.repeat(1000),
          after: '|'.repeat(1000),
        })),
      ),
    },
  ],
  ['findings', { findings: Array.from({ length: 9000 }, () => findingOf('`m` '.repeat(500))) }],
]

test.for(sizes)('however many %s there are, it is a comment, and says how many', ([, parts]) => {
  const summary = toSummary(previewOf(parts), origin)
  expect(summary.length).toBeLessThanOrEqual(MAX_COMMENT)
  expect(summary).toMatch(/\band [\d,]+ more\b|^[\d,]+ pages$|^- [\d,]+$/m)
})

test('of 101 pages one is not listed, and said to be there', () => {
  const pages = Array.from({ length: 101 }, (_, index) => changeOf('A', { url: `/${index}/` }))
  expect(toSummary(previewOf({ pages }), origin)).toMatch(/\n\nand 1 more page\n/)
})

test('as JSON: pages with their changes, what is not words, what can not be compared', () => {
  const change = {
    id: 'change-1',
    kind: 'changed',
    added: 2,
    removed: 1,
    before: 'x',
    after: 'y z',
    heading: undefined,
  } as const
  const { comparison } = changeOf('A')
  const pages = [changeOf('A', { comparison: { ...comparison, changes: [change] }, problem: 'P.' })]
  const json: unknown = JSON.parse(toChangesJson(previewOf({ pages, problems: ['Q.'], facts: factsOf('n') })))
  expect(json).toMatchObject({
    branch: 'words',
    pullRequest: null,
    base: { branch: 'main', date: '2026-02-06' },
    problems: ['Q.'],
    pages: [
      {
        kind: 'changed',
        url: '/a/',
        problem: 'P.',
        words: { added: 2, removed: 1 },
        changes: [{ kind: 'changed', before: 'x', after: 'y z' }],
      },
    ],
    facts: [{ area: 'Navigation', name: 'n', before: 'n' }],
  })
  expect(JSON.stringify(json)).not.toMatch(/"tree"|"pairs"|"layout"/)
  const nothing = { ...previewOf({}), compared: { reason: 'R.', isExpected: true } }
  expect(JSON.parse(toChangesJson(nothing))).toMatchObject({
    base: null,
    reason: 'R.',
    problems: [],
    commitments: [],
    pages: [],
    facts: [],
  })
})

test('as JSON: commitments with their words, in full, and the rules that govern them', () => {
  const passages = [
    { text: 'One.', isItem: false },
    { text: 'Two.', isItem: true },
  ]
  const protectedBy = [{ name: '/a/#goals', rule: 'Ask.', url: '/rule/' }]
  const commitments = [
    differenceOf({ kind: 'weakened', before: wordingOf('', { passages }), after: wordingOf('One.'), protectedBy }),
    differenceOf({ kind: 'merged', before: wordingOf('One.'), into: wordingOf('', { anchor: '' }), removed: ['R.'] }),
  ]
  const one = { url: '/a/#goals', page: { url: '/a/', title: 'A' }, title: 'Goals', words: 'One.', strength: null }
  expect(JSON.parse(toChangesJson(previewOf({ commitments }))).commitments).toEqual([
    {
      kind: 'weakened',
      isMoved: false,
      before: { ...one, words: 'One.\n\nTwo.' },
      after: one,
      into: null,
      removed: [],
      protectedBy,
    },
    {
      kind: 'merged',
      isMoved: false,
      before: one,
      after: null,
      into: { url: '/a/', title: 'Goals' },
      removed: ['R.'],
      protectedBy: [],
    },
  ])
})

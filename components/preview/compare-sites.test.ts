import { expect, test } from 'vitest'
import type { SiteChanges } from '#lib/changes/changes'
import { readSite, type Site } from '#lib/content/read-site'
import { checkSite } from '#lib/pipeline'
import { baseOf } from '#lib/testing/base-of'
import { png } from '#lib/testing/png'
import { temporaryFolders } from '#lib/testing/temporary-folder'
import { compareSites } from './compare-sites'

type Files = Readonly<Record<string, string | Uint8Array>>

const config = 'title: T\ndescription: D\norigin: https://example.org\n'
const a = '# A\n\nWe publish how we decide.\n'
const b = '# B\n\nMembers may see our accounts.\n'
const broken = '---\ntitle: [\n---\n\nWords.\n'
const binary = new Uint8Array([0xff, 0xfe, 0])

function toSite(files: Files): Site {
  return readSite({ ...temporaryFolders({ 'site.yaml': config, ...files }), origin: undefined })
}

async function compare(before: Files, after: Files): Promise<SiteChanges> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const changed = [...names].filter((name) => before[name] !== after[name])
  return await compareSites(
    {
      before: toSite(before),
      after: toSite(after),
      changedFiles: new Set(changed.filter((name) => !name.startsWith('/'))),
      changedPublic: new Set(changed.filter((name) => name.startsWith('/'))),
    },
    '/preview/',
  )
}

const cases: [what: string, before: Files, after: Files, pages: string[]][] = [
  ['a file of another name', { 'a.md': a }, { 'b.md': a }, ['moved /b/ from /a/ at /b/']],
  ['another URL for the file', { 'a.md': a }, { 'a.md': `---\nurl: /b/\n---\n${a}` }, ['moved /b/ from /a/ at /b/']],
  [
    'a page that takes the URL of one that is removed',
    { 'a.md': a, 'b.md': b },
    { 'a.md': `---\nurl: /b/\n---\n${a}` },
    ['moved /b/ from /a/ at /b/', 'removed /b/ at /b/removed/'],
  ],
  [
    'a page that takes it, and one that stands where the other’s comparison would',
    { 'a.md': a, 'b.md': b },
    { 'a.md': `---\nurl: /b/\n---\n${a}`, 'b/removed.md': '# New\n' },
    ['moved /b/ from /a/ at /b/', 'added /b/removed/ at /b/removed/', 'removed /b/ at /b/removed/removed/'],
  ],
  [
    'two files swapped',
    { 'a.md': a, 'b.md': b },
    { 'a.md': b, 'b.md': a },
    ['changed /a/ at /a/', 'changed /b/ at /b/'],
  ],
  [
    'two URLs swapped',
    { 'a.md': a, 'b.md': b },
    { 'a.md': `---\nurl: /b/\n---\n${a}`, 'b.md': `---\nurl: /a/\n---\n${b}` },
    ['moved /b/ from /a/ at /b/', 'moved /a/ from /b/ at /a/'],
  ],
  [
    'front matter that was broken',
    { 'a.md': broken },
    { 'a.md': a },
    ['changed /a/ at /a/: `a.md` could not be read before.'],
  ],
  ['front matter that is broken', { 'a.md': a }, { 'a.md': broken }, ["changed /a/ at /a/: `a.md` can't be read."]],
  ['front matter that is as broken as it was', { 'a.md': broken }, { 'a.md': broken, 'b.md': b }, ['added /b/ at /b/']],
  [
    'bytes that were no text',
    { 'a.md': binary },
    { 'a.md': a },
    ['changed /a/ at /a/: `a.md` could not be read before.'],
  ],
  [
    'bytes that are no text',
    { 'a.md': a, 'b.md': b },
    { 'a.md': binary, 'b.md': b },
    ["removed /a/ at /a/: `a.md` can't be read."],
  ],
]

test.for(cases)('%s', async ([, before, after, expected]) => {
  const { pages } = await compare(before, after)
  const lines = pages.map(({ kind, url, formerUrl, comparisonUrl, problem }) => {
    const from = formerUrl ? ` from ${formerUrl}` : ''
    const why = problem === undefined ? '' : `: ${problem}`
    return `${kind} ${url}${from} at ${comparisonUrl.replace('/preview/compare', '')}${why}`
  })
  expect(lines).toEqual(expected)
  for (const { problem, comparison } of pages) if (problem !== undefined) expect(comparison.changes).toEqual([])
})

const problems: [what: string, before: Files, after: Files, problems: string[], facts: number][] = [
  [
    'settings that were broken',
    { 'site.yaml': 'title: [\n' },
    {},
    ['`site.yaml` could not be read before, and isn’t compared.'],
    0,
  ],
  [
    'settings that are broken',
    {},
    { 'site.yaml': 'title: [\n' },
    ['`site.yaml` can’t be read, and isn’t compared.'],
    0,
  ],
  [
    'redirects that were broken, and other settings',
    { 'urls.yaml': 'redirects: [\n' },
    { 'site.yaml': `${config}home: /a/\n`, 'urls.yaml': 'redirects: {/old/: /a/}\n' },
    ['`urls.yaml` could not be read before, and isn’t compared.'],
    1,
  ],
]

test.for(problems)('of %s nothing is said but that', async ([, before, after, sentences, facts]) => {
  const changes = await compare({ 'a.md': a, ...before }, { 'a.md': a, ...after })
  expect(changes.problems).toEqual(sentences.map((sentence) => sentence.replaceAll('’', "'")))
  expect(changes.facts).toHaveLength(facts)
})

test('files that were replaced, added or removed, beside pages and among those that are served', async () => {
  const [small, large] = [png(4, 300), png(40, 3000)]
  const { facts } = await compare(
    { 'x/index.md': a, 'x/a.png': small, 'x/gone.txt': 'gone', '/b.png': small, '/same.txt': 'ab' },
    { 'x/index.md': a, 'x/a.png': large, '/b.png': large, '/new.png': small, '/same.txt': 'cd' },
  )
  const lines = facts.map(({ name, before, after }) => `${name}: ${before} → ${after}`)
  const [s, l] = ['4 × 100, 300 bytes', '40 × 100, 3,000 bytes']
  expect(lines).toEqual([
    `/b.png: ${s} → ${l}`,
    `/new.png: undefined → ${s}`,
    '/same.txt: 2 bytes, fb8e20fc… → 2 bytes, 21e721c3…',
    `/x/a.png: ${s} → ${l}`,
    '/x/gone.txt: 4 bytes → undefined',
  ])
})

test('a page that ends in a fault of the program is said not to be comparable, and the others are compared', async () => {
  const [before, after] = [
    toSite({ 'a.md': a, 'b.md': b }),
    toSite({ 'a.md': `${a}\nMore.\n`, 'b.md': `${b}\nMore.\n` }),
  ]
  const [first] = before.index.pages
  if (!first) throw new Error('There is a page.')
  Object.defineProperty(first, 'sections', {
    get() {
      throw new Error('Out of sections.')
    },
  })
  const changedFiles = new Set(['a.md', 'b.md'])
  const { pages } = await compareSites({ before, after, changedFiles, changedPublic: new Set() }, '/preview/')
  expect(pages.map(({ url, problem, comparison }) => [url, problem, comparison.words.added])).toEqual([
    ['/a/', 'This is a fault of the program: Out of sections.', 0],
    ['/b/', undefined, 1],
  ])
  expect(() => checkSite(after, baseOf(before, after))).not.toThrow()
})

test('a folder of 1,000 pages that moves is found as such in seconds', async () => {
  const pages = Array.from({ length: 1000 }, (_, index) => [
    `${index}.md`,
    `# Page ${index}\n\nWe publish ${index}.\n\nThe same.\n`,
  ])
  const folder = (name: string) => Object.fromEntries(pages.map(([path, text]) => [`${name}/${path}`, text ?? '']))
  const { pages: changed } = await compare(folder('old'), folder('new'))
  expect(
    changed.filter(({ kind, url, formerUrl }) => kind === 'moved' && url === formerUrl?.replace('old', 'new')),
  ).toHaveLength(1000)
}, 60_000)

test('what tables scroll in is no part of a comparison', async () => {
  const table = (cell: string) => `# A\n\n| a |\n| - |\n| ${cell} |\n`
  const { pages } = await compare({ 'a.md': table('old') }, { 'a.md': table('new') })
  const tree = JSON.stringify(pages[0]?.comparison.tree)
  expect(tree).toContain('"table"')
  expect(tree).not.toContain('"wide"')
})

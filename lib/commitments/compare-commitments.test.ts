import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSite } from '#lib/content/read-site'
import { loadPage } from '#lib/pipeline'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import type { Commitment } from './commitment'
import { commitmentsOf } from './commitments-of'
import { type CommitmentChange, compareCommitments } from './compare-commitments'

function read(files: Readonly<Record<string, string>>): Commitment[] {
  const { index } = readSite({ content: temporaryFolder(files), public: temporaryFolder({}), origin: undefined })
  return index.pages.flatMap((page) => commitmentsOf(loadPage(page, index), index))
}

/** `costs → prices reworded`: what each became, but for what was kept. */
function toLine({ kind, before, after }: CommitmentChange): string {
  return `${nameOf(before)} → ${nameOf(after)} ${kind}`
}

function nameOf(commitment: Commitment | undefined): string {
  if (!commitment) return '–'
  return commitment.page.path === 'a.md' ? commitment.id : `${commitment.page.url}#${commitment.id}`
}

const page = `# Policy

Who runs hubs.

## Costs

We publish our costs each month. Members MUST pay.

## Data

We delete logs after ninety days.

## Funders

We acknowledge collaborators and funders in talks.
`

const costs = /## Costs[\s\S]*(?=## Data)/.exec(page)?.[0] ?? ''

test.for<[string, Record<string, string>, string[]]>([
  ['nothing', { 'a.md': page }, []],
  ['a word', { 'a.md': page.replace('month', 'year') }, ['costs → costs reworded']],
  ['a weaker word', { 'a.md': page.replace('MUST', 'MAY') }, ['costs → costs weakened']],
  ['a stronger word', { 'a.md': page.replace('ninety days', 'ninety days, always') }, ['data → data strengthened']],
  ['a promise more', { 'a.md': page.replace('days.', 'days. We will never sell them.') }, ['data → data strengthened']],
  ['a promise less', { 'a.md': page.replace(' Members MUST pay.', '') }, ['costs → costs weakened']],
  ['the heading', { 'a.md': page.replace('## Costs', '## What it costs') }, ['costs → what-it-costs reworded']],
  [
    'heading and words, with the former anchor',
    {
      'a.md': page.replace(costs, '## Money\n\nAccounts are open.\n\n'),
      'urls.yaml': 'anchors: {/a/: {costs: money}}\n',
    },
    ['costs → money weakened'],
  ],
  ['the page', { 'a.md': page.replace(costs, ''), 'b.md': costs }, ['costs → /b/#costs moved']],
  ['its place on the page', { 'a.md': page.replace(costs, '') + costs }, []],
  [
    'two ids that change places',
    { 'a.md': page.replace('## Costs', '## X {#data}').replace('## Data', '## Costs').replace('#data', '#data-x') },
    ['costs → data-x reworded', 'data → costs reworded'],
  ],
  [
    'an id that is used for something else',
    { 'a.md': page.replace(costs, '## Colours {#costs}\n\nChairs are red.\n\n') },
    ['costs → – withdrawn', '– → costs new'],
  ],
  ['a section less', { 'a.md': page.replace(costs, '') }, ['costs → – withdrawn']],
  ['a section more', { 'a.md': `${page}\n## Colours\n\nChairs are red.\n` }, ['– → colours new']],
])('what changes is %s', ([, files, expected]) => {
  const changes = compareCommitments(read({ 'a.md': page }), read(files))
  expect(changes.filter(({ kind }) => kind !== 'kept').map(toLine)).toEqual(expected)
})

const clauses = ['ask their members', 'publish their accounts', 'delete old logs', 'name their funders'].map(
  (verb) => `Providers MUST ${verb} once in each year.`,
)

test('numbered clauses are known by their words before their numbers', () => {
  const list = (items: readonly string[]) => ({
    'a.md': `# P\n\n${items.map((item, at) => `${at + 1}. ${item}\n`).join('')}`,
  })
  fc.assert(
    fc.property(fc.shuffledSubarray(clauses), (kept) => {
      const changes = compareCommitments(read(list(clauses)), read(list(kept)))
      const found = changes.map(({ kind, before, after }) => [kind, before?.words, after?.words])
      const expected = clauses.map((clause) => (kept.includes(clause) ? clause : undefined))
      expect(found.map(([, before, after]) => [before, after])).toEqual(
        clauses.map((clause, at) => [clause, expected[at]]),
      )
      expect(found.filter(([kind]) => kind === 'weakened')).toEqual([])
    }),
    { numRuns: 20 },
  )
})

const documents = ['open-practices/index.md', 'open-practices/versions/2025-09-12.md', 'open-source/strategy.md']

test.for(documents)('whatever sentences of %s are taken out, no other is said to be gone, and none twice', (path) => {
  const before = read({ 'a.md': readFileSync(`content/${path}`, 'utf8') })
  fc.assert(
    fc.property(fc.infiniteStream(fc.boolean()), (drops) => {
      const dropped = new Set<string>()
      const after = before.map((commitment) => {
        const sentences = commitment.sentences.filter(({ text }) => {
          const isDropped = drops.next().value === true
          if (isDropped) dropped.add(text)
          return !isDropped
        })
        return { ...commitment, sentences, words: sentences.map(({ text }) => text).join(' ') }
      })
      const changes = compareCommitments(before, after)
      const removed = changes.flatMap((change) => (change.kind === 'new' ? [] : change.removed.map(({ text }) => text)))
      expect(removed.filter((text) => !dropped.has(text))).toEqual([])
      expect(new Set(removed).size).toBe(removed.length)
    }),
    { numRuns: 100 },
  )
})

test('thousands of sentences that are all much alike are compared in time', { timeout: 60_000 }, () => {
  const words = (verb: string) => Array.from({ length: 3000 }, (_, at) => `We must always ${verb} about thing ${at}.`)
  const [before, after] = ['ask', 'tell'].map((verb) => read({ 'a.md': `# P\n\n${words(verb).join(' ')}\n` }))
  expect(compareCommitments(before ?? [], after ?? [])).toHaveLength(1)
})

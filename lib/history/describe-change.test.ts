import { expect, test } from 'vitest'
import { exampleHistory } from '#lib/testing/example-history'
import { describeHistoryChange, nameOfKind } from './describe-change'
import { describeWhen, toDayInWords } from './describe-when'
import type { HistoryChange, Wording } from './history'

test('each change of the example is one line of words', () => {
  const lines = exampleHistory.revisions.flatMap((revision) =>
    revision.changes.map((change) => `${change.id}: ${describeHistoryChange(change, revision)}`),
  )
  expect(lines.filter((line) => !line.includes('2025-03'))).toEqual([
    'fees-2025-09-12: Withdrawn',
    'leaving-2026-01-20: Strengthened: SHOULD became MUST, 4 words added, 1 removed',
    'logs-2026-01-20: Weakened: a promise was withdrawn',
    'fees-2026-01-20: Restored',
    'news-2026-01-20: Merged into “Logs”',
    'archive-2026-01-20: Moved to /gone/',
    'openness-2026-02-06: Reworded: a promise was withdrawn, 3 words added, 4 removed, at another place. Title changed: Openness → Open code',
    'contact-2026-02-06: Split off from “Leaving”',
    'drafts-uncommitted: New',
  ])
})

const said: Wording = { title: 'A', passages: [{ text: 'We publish all.', isItem: false }], strength: 'must' }
const less: Wording = { ...said, passages: [{ text: 'We publish some.', isItem: false }] }
const here = { pageUrl: '/a/', id: 'a', title: 'A' }
const there = { pageUrl: '/b/', id: 'b', title: 'B' }
const base: HistoryChange = {
  ...{ id: 'a-1', kind: 'reworded', commitment: here, before: said, after: said, removed: [] },
  ...{ from: undefined, into: undefined, isMoved: false },
}
const committed = { source: 'commit', when: { day: '2026-02-06', certainty: 'on' } } as const

const cases: [line: string, known: Partial<HistoryChange>][] = [
  ['Title changed: A → B', { after: { ...said, title: 'B' } }],
  ['Weakened: 1 word added, 1 removed', { kind: 'weakened', after: less }],
  ['Weakened: MUST became SHOULD NOT', { kind: 'weakened', after: { ...less, strength: 'should not' } }],
  [
    'Weakened: MUST is gone, 2 promises were withdrawn',
    { kind: 'weakened', after: { ...less, strength: undefined }, removed: ['a', 'b'] },
  ],
  [
    'Strengthened: MAY is new, 1 word added, 1 removed',
    { kind: 'strengthened', before: { ...less, strength: undefined }, after: { ...said, strength: 'may' } },
  ],
  ['Moved from /b/', { kind: 'moved', from: there, isMoved: true }],
  ['Moved within the page', { kind: 'moved', isMoved: true }],
  ['Split off', { kind: 'split' }],
  ['Split off from “B” on /b/', { kind: 'split', from: there }],
  ['Merged into “B” on /b/', { kind: 'merged', into: there, after: undefined }],
  ['Withdrawn', { kind: 'withdrawn', after: undefined, removed: ['We publish all.'] }],
]

test.for(cases)('%s', ([line, known]) => {
  expect(describeHistoryChange({ ...base, ...known }, committed)).toBe(line)
})

test.for([
  ['First published', committed],
  ['First recorded', { source: 'commit', when: { day: '2026-02-06', certainty: 'by' } }],
  ['First recorded', { source: 'import', when: { day: '2026-02-06', certainty: 'on' } }],
  ['First recorded', { source: 'version', when: { day: '2026-02-06', certainty: 'by' } }],
  ['New', { source: 'uncommitted', when: undefined }],
] as const)('what is there for the first time: %s', ([name, revision]) => {
  expect(nameOfKind('published', revision)).toBe(name)
})

test.for([
  ['6 February 2026', { day: '2026-02-06', certainty: 'on' }],
  ['6 February 2026 or earlier', { day: '2026-02-06', certainty: 'by' }],
  ['before 5 August 2025', { day: '2025-08-05', certainty: 'before' }],
  ['not committed yet', undefined],
] as const)('a day in words: %s', ([words, when]) => {
  expect(describeWhen(when, 'en')).toBe(words)
  if (when) expect(toDayInWords(when, 'en').day).toBe(when.day)
})

import { expect, test } from 'vitest'
import { weakeningsOf } from './compare-sentences'

function weakenings(before: string, after: string, isPromise = true): string {
  return weakeningsOf(before, after, { isPromise, isEnglish: true })
    .map(({ words }) => words)
    .join(', ')
}

test.for([
  ['Providers MUST publish reports.', 'Providers SHOULD publish reports.', '“MUST” became “SHOULD”'],
  ['Providers MUST publish reports.', 'Providers MAY publish reports.', '“MUST” became “MAY”'],
  ['Providers SHALL publish reports.', 'Providers SHOULD publish reports.', '“SHALL” became “SHOULD”'],
  ['Reports are REQUIRED each year.', 'Reports are OPTIONAL each year.', '“REQUIRED” became “OPTIONAL”'],
  ['Reports are REQUIRED each year.', 'Reports are RECOMMENDED each year.', '“REQUIRED” became “RECOMMENDED”'],
  ['Providers SHOULD publish reports.', 'Providers MAY publish reports.', '“SHOULD” became “MAY”'],
  ['Providers MUST NOT sell data.', 'Providers MUST sell data.', '“MUST NOT” became “MUST”'],
  ['Providers MUST NOT sell data.', 'Providers SHOULD NOT sell data.', '“MUST NOT” became “SHOULD NOT”'],
  ['Providers MUST sell data.', 'Providers MUST NOT sell data.', '“MUST” became “MUST NOT”'],
  ['Providers MUST publish reports.', 'Providers must publish reports.', '“MUST” became “must”'],
  ['Providers MUST publish reports.', 'Providers publish reports.', '“MUST” is gone'],
  ['Providers MUST publish reports.', 'Providers will publish reports.', '“MUST” became “will”'],
  [
    'Providers MUST publish reports and SHOULD notify users.',
    'Providers SHOULD publish reports and MUST notify users.',
    '“MUST” became “SHOULD”',
  ],
  [
    'Providers MUST publish reports and MUST notify users.',
    'Providers MUST publish reports and MAY notify users.',
    '“MUST” became “MAY”',
  ],
  ['We must publish our roadmap.', 'We should publish our roadmap.', '“must” became “should”'],
  ['We will publish our roadmap.', 'We may publish our roadmap.', '“will” became “may”'],
  ['We publish our roadmap.', 'We may publish our roadmap.', '“may” was added'],
  ['We publish our roadmap.', 'We should publish our roadmap.', '“should” was added'],
  ['We will publish our roadmap.', 'We will not publish our roadmap.', '“not” was added'],
  ['We don’t sell your data.', 'We sell your data.', '“not” is gone'],
  ['We always publish our roadmap.', 'We publish our roadmap.', '“always” is gone'],
  ['We never sell your data.', 'We do not sell your data.', '“never” is gone'],
  ['We publish all reports.', 'We publish reports.', '“all” is gone'],
  ['Every report of ours is public.', 'A report of ours is public.', '“Every” is gone'],
  ['Only we can read our logs.', 'We can read our logs.', '“Only” is gone'],
  ['We guarantee that hubs can be moved.', 'Hubs can be moved.', '“guarantee” is gone'],
  ['We are committed to open licences.', 'We like open licences.', '“committed” is gone'],
  ['We publish our roadmap.', 'Where possible, we publish our roadmap.', '“Where possible” was added'],
  ['We publish our roadmap.', 'We aim to publish our roadmap.', '“aim to” was added'],
  ['We publish our roadmap.', 'We generally publish our roadmap.', '“generally” was added'],
  ['We publish our roadmap.', 'We publish our roadmap, unless we forget.', '“unless” was added'],
  [
    'We will always publish all reports.',
    'We try to publish reports.',
    '“always” is gone, “all” is gone, “try to” was added',
  ],
] as const)('“%s” → “%s”', ([before, after, expected]) => {
  expect(weakenings(before, after)).toBe(expected)
})

test.for([
  ['a typo that was put right', 'We allways publsh our roadmap.', 'We always publish our roadmap.'],
  ['quotes that were set', "We don't sell your data.", 'We don’t sell your data.'],
  ['“not” that was contracted', 'We do not sell your data.', 'We don’t sell your data.'],
  ['a stronger word', 'Providers SHOULD publish reports.', 'Providers MUST publish reports.'],
  ['a stronger modal', 'We should publish our roadmap.', 'We will publish our roadmap.'],
  ['a promise in the present tense', 'We will publish our roadmap.', 'We publish our roadmap.'],
  ['another word for the same', 'We publish all reports.', 'We publish every report.'],
  ['another phrase for the same', 'We always publish reports.', 'We publish reports at all times.'],
  ['another hedge', 'We aim to publish reports.', 'We try to publish reports.'],
  ['two negations for one', 'Nobody sells your data.', 'We do not sell your data to anybody.'],
  [
    'words in another order',
    'Within 30 days, all reports MUST be published.',
    'All reports MUST be published within 30 days.',
  ],
  ['“shall” for “must”', 'Providers SHALL publish reports.', 'Providers MUST publish reports.'],
  ['no word that binds', 'Ask us any questions about our hubs.', 'Ask us about our hubs.'],
  ['not only', 'We publish not only our code but our plans.', 'We publish our code and our plans.'],
  ['a new verb in a new sentence', 'We will publish a plan.', 'We publish a plan, and you may read it.'],
  ['what readers can do', 'You can leave at any time.', 'You may leave at any time.'],
] as const)('nothing is said of %s', ([, before, after]) => {
  expect(weakenings(before, after)).toBe('')
})

test('a fact may be put more carefully; what binds may not', () => {
  expect(weakenings('All universities use notebooks.', 'Universities use notebooks.', false)).toBe('')
  expect(weakenings('Universities use notebooks.', 'Universities generally use notebooks.', false)).toBe('')
  expect(weakenings('Universities MUST use notebooks.', 'Universities MAY use notebooks.', false)).toBe(
    '“MUST” became “MAY”',
  )
})

test('in other languages only the words of RFC 2119 are read', () => {
  const weaken = (before: string, after: string) =>
    weakeningsOf(before, after, { isPromise: true, isEnglish: false }).map(({ words }) => words)
  expect(weaken('Das All will niemand kaufen.', 'Den Raum will niemand kaufen.')).toEqual([])
  expect(weaken('Anbieter MUST Berichte zeigen.', 'Anbieter SHOULD Berichte zeigen.')).toEqual([
    '“MUST” became “SHOULD”',
  ])
})

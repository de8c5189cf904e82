import { expect, test } from 'vitest'
import { exampleHistory, exampleSiteHistory, goneHistory } from '#lib/testing/example-history'
import { formatHistories, formatHistory } from './format-history'
import type { PageHistory } from './history'
import { toLines } from './terminal-text'

const format = { width: 60, hasColours: false, language: 'en' }

test('a line for each page', () => {
  expect(formatHistories(exampleSiteHistory, format)).toBe(`/promises/  last changed 6 February 2026  5 changes
/gone/      gone                          2 changes`)
  expect(formatHistories({ pages: new Map(), problems: [] }, format)).toBe('No page has a history.')
})

test('a page’s history is told from the latest revision to the first, with the words that came and went', () => {
  const text = formatHistory(exampleHistory, format)
  expect(text.split('\n\n')).toEqual([
    'Our promises\n/promises/\nLast changed: 6 February 2026.\nOlder history isn’t here.',
    'Not committed yet\n  Drafts · New\n    + We show drafts.',
    `6 February 2026
  Grace <script>Hopper</script> · commit 2c3d4e5 ·
  “Restructure the promises”
  Open code · Reworded: a promise was withdrawn, 3 words
  added, 4 removed, at another place. Title changed:
  Openness → Open code
    - We publish all our code.
    - We acknowledge our funders.
    + We publish all our code under open licences.
  Contact · Split off from “Leaving”`,
    '21 January 2026\n  Ada Lovelace · commit 1b2c3d4\n  Its front matter can’t be read: a bracket is not closed.',
    expect.stringMatching(/^20 January 2026\n {2}Ada Lovelace · commit 0a1b2c3 · “Say more/),
    `12 September 2025 or earlier
  The page as it stood: /promises/versions/2025-09-12/
  Fees · Withdrawn
    - We charge no fees.`,
    expect.stringMatching(/^Before 4 March 2025\n {2}commit d5f9510\n {2}Openness · First recorded\n {4}\+ We publish/),
    expect.stringMatching(/^What stands\n {2}Open code \(#open-code\): since 6 February 2026\n/),
    'What no longer does\n  News: merged 20 January 2026',
    expect.stringMatching(
      /^Promises that were withdrawn\n {2}“We acknowledge our funders\.” from Open code: 6 February/,
    ),
  ])
  expect(text).toContain('What was between this and the one before is not known\n  here.')
  expect(text).toContain('The page was at /old-promises/ before.')
  expect(text).toContain('  Leaving: since 20 January 2026\n')
  expect(text).toContain('Drafts (#drafts): not committed yet')
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
})

test('a page that is gone is said to be', () => {
  const text = formatHistory(goneHistory, format)
  expect(text).toMatch(/^Gone & forgotten\n\/gone\/ \(gone\)\nLast changed/)
  expect(text).toContain('The page was taken away.')
})

test('colours tell what went and what came', () => {
  const text = formatHistory(goneHistory, { ...format, hasColours: true })
  expect(text).toContain('\u001B[1mGone & forgotten\u001B[0m')
  expect(text).toContain('\u001B[31m    - We keep an archive.\u001B[0m')
  expect(text).toContain('\u001B[32m    + We keep an archive.\u001B[0m')
})

test('no words of a page steer the terminal', () => {
  const page: PageHistory = { ...goneHistory, title: 'A\u001B[2J\u202EB', url: '/gone/' }
  expect(formatHistory(page, format).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
})

test.for<[text: string, lines: string[]]>([
  ['', ['- ']],
  ['a b', ['- a b']],
  ['one two three', ['- one two', '  three']],
  ['a-word-longer-than-all b', ['- a-word-longer-than-all', '  b']],
  ['a a-word-longer-than-all', ['- a', '  a-word-longer-than-all']],
  ['one  two\nthree', ['- one two', '  three']],
])('%j is wrapped between words', ([text, lines]) => {
  expect(toLines('- ', text, { width: 10, hasColours: false })).toEqual(lines)
})

import { expect, test } from 'vitest'
import { exampleHistory, goneHistory } from '#lib/testing/example-history'
import { change, commitment, revision } from '#lib/testing/history-parts'
import { toChart } from './chart'
import type { PageHistory, When } from './history'

test('each promise is a row of marks, spans and words', () => {
  const chart = toChart(exampleHistory, 'en')
  expect(chart).toMatchObject({ from: '2025-03-04', to: '2026-02-06', years: [{ year: 2026, at: 84.3 }] })
  const rows = chart?.rows.map(({ title, marks, spans }) => {
    const shown = marks.map(({ mark, at, isSure }) => `${mark} ${isSure ? '' : 'about '}${at}`)
    return [title, ...shown, ...spans.map((span) => `${span.from}–${span.to}`)]
  })
  expect(rows).toEqual([
    ['Open code', 'start about 3', 'reworded 94', '3–100'],
    ['Leaving', 'start about 3', 'strengthened 89.4', '3–100'],
    ['Contact', 'start 94', '94–100'],
    ['Fees', 'start about 3', 'end about 54.5', 'start 89.4', '3–54.5', '89.4–100'],
    ['News', 'start about 3', 'end 89.4', '3–89.4'],
  ])
  expect(chart?.rows[3]?.words).toBe(
    'First recorded before 4 March 2025; Withdrawn 12 September 2025 or earlier; Restored 20 January 2026; stands',
  )
})

/** A page of commitments that were reworded on some days. */
function pageOf(days: readonly (readonly string[])[]): PageHistory {
  const said = { title: 'A', passages: [], strength: undefined }
  const all = [...new Set(days.flat())].sort()
  const changeOn = (day: string, id: number) =>
    change(`${id}-${day}`, 'reworded', { id: `${id}`, title: 'A', before: said, after: said })
  return {
    ...goneHistory,
    revisions: all.map((day) => {
      const when: When = { day, certainty: 'on' }
      return revision(day, { when, changes: days.flatMap((own, id) => (own.includes(day) ? changeOn(day, id) : [])) })
    }),
    commitments: days.map((own, id) => commitment(`${id}`, said, { changeIds: own.map((day) => `${id}-${day}`) })),
  }
}

const cases: [what: string, isShown: boolean, days: string[][]][] = [
  ['two commitments and three days', true, [['2025-01-01', '2025-06-01'], ['2026-01-01']]],
  ['one commitment', false, [['2025-01-01', '2025-06-01', '2026-01-01']]],
  ['two days', false, [['2025-01-01', '2026-01-01'], ['2026-01-01']]],
  ['nothing', false, []],
  ['too many commitments', false, Array.from({ length: 41 }, (_, at) => [`2025-01-${10 + (at % 9)}`])],
]

test.for(cases)('a chart of %s: %s', ([, isShown, days]) => {
  expect(toChart(pageOf(days), 'en') !== undefined).toBe(isShown)
})

test('what promises nothing, or has no day, is not in it', () => {
  const titles = toChart(exampleHistory, 'en')?.rows.map(({ title }) => title)
  expect(titles).not.toContain('Logs')
  expect(titles).not.toContain('Drafts')
})

test.for<[from: string, to: string, years: number[]]>([
  ['2021-05-01', '2026-01-01', [2022, 2023, 2024, 2025, 2026]],
  ['1970-01-01', '2026-01-01', [1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]],
  ['0001-01-01', '2026-01-01', [500, 1000, 1500, 2000]],
])('from %s to %s there are lines for a few years', ([from, to, years]) => {
  const chart = toChart(pageOf([[from, '2025-06-01'], [to]]), 'en')
  expect(chart?.years.map(({ year }) => year)).toEqual(years)
})

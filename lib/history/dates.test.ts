import { expect, test } from 'vitest'
import { daysOf } from './dates'
import { longestRun } from './longest-run'

/** Noon of a day of January 2026. */
const noon = (day: number) => Date.UTC(2026, 0, day, 12) / 1000

/** What is said of commits of these days, each in brief: `on 5`, and a `!` if there is a moment. */
function brief(times: readonly number[], isShallow = false): string[] {
  const commits = times.map((time, index) => ({ time, isBoundary: isShallow && index === 0 }))
  return daysOf(commits).map(
    ({ day, certainty, moment }) =>
      `${certainty} ${day.replace(/^2026-01-0?/, '')}${moment === undefined ? '' : moment.startsWith(day) ? '!' : '?'}`,
  )
}

test.for<[what: string, days: number[], said: string[]]>([
  ['none', [], []],
  ['one', [5], ['on 5!']],
  ['in order', [1, 2, 2, 9], ['on 1!', 'on 2!', 'on 2!', 'on 9!']],
  ['one ahead', [1, 30, 3, 4], ['on 1!', 'by 3', 'on 3!', 'on 4!']],
  ['one behind', [10, 11, 2, 12], ['on 10!', 'on 11!', 'by 12', 'on 12!']],
  ['the first ahead', [30, 2, 3], ['by 2', 'on 2!', 'on 3!']],
  ['two in contradiction: the later one is believed', [5, 3], ['by 3', 'on 3!']],
  ['two pairs in contradiction', [8, 9, 3, 4], ['by 3', 'by 3', 'on 3!', 'on 4!']],
  ['more before than after', [7, 8, 9, 3, 4], ['on 7!', 'on 8!', 'on 9!', 'from 9', 'from 9']],
  ['the last one behind', [10, 20, 5], ['on 10!', 'on 20!', 'from 20']],
  ['falling', [5, 4, 3], ['by 3', 'by 3', 'on 3!']],
  ['two mistakes one after the other', [1, 20, 19, 4, 5, 6], ['on 1!', 'by 4', 'by 4', 'on 4!', 'on 5!', 'on 6!']],
])('clocks: %s', ([, days, said]) => {
  expect(brief(days.map(noon))).toEqual(said)
})

test('seconds may be out of order within a day', () => {
  expect(brief([noon(5) + 60, noon(5)])).toEqual(['on 5!', 'on 5!'])
})

test('a day is that in UTC, and a moment has its second', () => {
  expect(daysOf([{ time: Date.UTC(2026, 1, 6, 23, 59, 59) / 1000, isBoundary: false }])).toEqual([
    { day: '2026-02-06', certainty: 'on', moment: '2026-02-06T23:59:59Z' },
  ])
})

test('what a boundary holds was there by its day, or by that of the next that is believed', () => {
  expect(brief([noon(5), noon(6)], true)).toEqual(['by 5', 'on 6!'])
  expect(brief([noon(9), noon(6), noon(7)], true)).toEqual(['by 6', 'on 6!', 'on 7!'])
  // What comes after it was not there by then.
  expect(brief([noon(5), 0], true)).toEqual(['by 5', 'from 5'])
})

test.for([0, -1, -1e30, 253_402_300_800, 1e30, Number.NaN, Number.POSITIVE_INFINITY])('%d is no time', (time) => {
  expect(brief([noon(1), time, noon(3)])).toEqual(['on 1!', 'by 3', 'on 3!'])
  expect(brief([time, time, noon(3)])).toEqual(['by 3', 'by 3', 'on 3!'])
  expect(brief([noon(1), time])).toEqual(['on 1!', 'from 1'])
  expect(brief([time])).toEqual(['from 1970-01-01'])
})

/** By trying all. */
function longestOf(values: readonly number[]): number[] {
  let best: number[] = []
  for (let bits = 0; bits < 2 ** values.length; bits++) {
    const run = [...values.keys()].filter((index) => bits & (1 << index))
    const isRun = run.every((index, at) => at === 0 || (values[run[at - 1] ?? 0] ?? 0) <= (values[index] ?? 0))
    // Of equally long ones the one with the later last number has the higher bits.
    if (isRun && run.length >= best.length) best = run
  }
  return best
}

test('the longest run is the one that trying all finds, the latest of several', () => {
  let seed = 1
  const next = () => (seed = (seed * 48_271) % 2_147_483_647)
  for (let round = 0; round < 300; round++) {
    const values = Array.from({ length: next() % 9 }, () => next() % 6)
    expect([...longestRun(values)].reverse(), values.join()).toEqual(longestOf(values))
  }
})

test('many thousands of clocks are compared in time', { timeout: 60_000 }, () => {
  const values = Array.from({ length: 200_000 }, (_, index) => (index * 7919) % 200_003)
  expect(longestRun(values).size).toBeGreaterThan(1)
})

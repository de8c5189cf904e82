import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatResults,
  isDead,
  isFresh,
  type LinkResult,
  parseResults,
  remember,
  rememberAll,
  withoutForgotten,
} from './link-results'
import type { Outcome } from './outcome'

const good: Outcome = { kind: 'good', answer: '200 OK' }
const missed: Outcome = { kind: 'missed', answer: '404 Not Found', isSilent: false }
const unsure: Outcome = { kind: 'unsure', answer: '403 Forbidden', isSilent: false }
const unasked: Outcome = { kind: 'unasked', answer: 'there is no network' }

/** What is remembered after these outcomes; the number is the day of a month. */
function after(...outcomes: [number, Outcome][]): LinkResult | undefined {
  return outcomes.reduce<LinkResult | undefined>(
    (result, [day, outcome]) => remember(result, outcome, `2026-03-${String(day).padStart(2, '0')}`),
    undefined,
  )
}

function isDeadAfter(...outcomes: [number, Outcome][]): boolean {
  const result = after(...outcomes)
  return result !== undefined && isDead(result)
}

describe('a link is dead', () => {
  test('after three misses on different days', () => {
    expect(isDeadAfter([2, missed], [3, missed])).toBe(false)
    expect(isDeadAfter([2, missed], [3, missed], [4, missed])).toBe(true)
    expect(isDeadAfter([2, good], [9, missed], [16, missed], [23, missed], [30, missed])).toBe(true)
  })

  test('not after any number of misses on two days', () => {
    expect(isDeadAfter([2, missed], [2, missed], [2, missed], [3, missed], [3, missed])).toBe(false)
  })

  test('whatever could not be told in between', () => {
    expect(isDeadAfter([2, missed], [3, unsure], [4, missed], [5, unasked], [6, missed], [7, unsure])).toBe(true)
  })

  test('not when it was there in between, nor any more once it is there again', () => {
    expect(isDeadAfter([2, missed], [3, missed], [4, good], [5, missed])).toBe(false)
    expect(isDeadAfter([2, missed], [3, missed], [4, missed], [5, good])).toBe(false)
  })

  test('never for what could not be told', () => {
    expect(isDeadAfter([2, unsure], [3, unsure], [4, unsure])).toBe(false)
    expect(after([2, unasked], [3, unasked], [4, unasked])).toBeUndefined()
  })
})

test('the first three days are remembered, and the last that it was there', () => {
  const result = after([1, good], [2, missed], [3, missed], [4, missed], [20, missed])
  const misses = ['2026-03-02', '2026-03-03', '2026-03-04']
  expect(result).toEqual({ asked: '2026-03-20', answer: '404 Not Found', good: '2026-03-01', misses })
})

test('where a page has moved is remembered while nothing else is said', () => {
  const moved: Outcome = { ...good, movedTo: 'https://example.org/new' }
  expect(after([1, moved], [2, unsure], [3, missed])?.movedTo).toBe('https://example.org/new')
  expect(after([1, moved], [2, good])?.movedTo).toBeUndefined()
})

test.for([
  ['on the same day', [[9, good]], 9, true],
  ['six days later', [[2, good]], 8, true],
  ['a week later', [[2, good]], 9, false],
  ['when it could not be told', [[2, unsure]], 8, true],
  ['when it was missed', [[2, good], [3, missed]], 4, false], // biome-ignore format: one case, one line
  ['before the last time, by a clock that was wrong', [[9, good]], 2, false],
] satisfies [string, [number, Outcome][], number, boolean][])('what was said holds %s', ([, outcomes, day, fresh]) => {
  expect(isFresh(after(...outcomes), `2026-03-0${day}`)).toBe(fresh)
})

test('what was never asked is not fresh', () => {
  expect(isFresh(undefined, '2026-03-01')).toBe(false)
})

test('what nothing leads to any more is forgotten in time', () => {
  const [a, b] = ['https://a.org/', 'https://b.org/']
  const results = rememberAll(new Map(), new Map([[a, good], [b, good]]), '2026-01-01') // biome-ignore format: two pairs
  expect([...withoutForgotten(results, new Set([a]), '2026-03-01').keys()]).toEqual([a, b])
  expect([...withoutForgotten(results, new Set([a]), '2026-05-01').keys()]).toEqual([a])
})

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const url = fc.webUrl({ withQueryParameters: true })
const outcome = fc.oneof(
  fc.record({ kind: fc.constant('good' as const), answer: fc.string(), movedTo: fc.option(url, { nil: undefined }) }),
  fc.record({ kind: fc.constantFrom('missed', 'unsure'), answer: fc.string(), isSilent: fc.boolean() }),
)

describe('the file', () => {
  test('holds what is remembered, and is the same in whatever order that was learnt', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(url, outcome), { selector: ([key]) => key }), day, (asked, today) => {
        const results = rememberAll(new Map(), new Map(asked), today)
        const text = formatResults(results)
        expect(parseResults(text)).toEqual(results)
        expect(formatResults(rememberAll(new Map(), new Map(asked.toReversed()), today))).toBe(text)
        expect(formatResults(parseResults(text))).toBe(text)
      }),
    )
  })

  test('is read by people, too', () => {
    const results = rememberAll(new Map(), new Map([['https://a.org/', missed]]), '2026-03-02')
    expect(formatResults(results)).toBe(`{
  "version": 1,
  "links": {
    "https://a.org/": {
      "asked": "2026-03-02",
      "answer": "404 Not Found",
      "misses": [
        "2026-03-02"
      ]
    }
  }
}
`)
  })

  test.for([
    ['', 'It is no JSON.'],
    ['{"version": 1, "lin', 'It is no JSON.'],
    ['[]', 'Invalid input: expected object, received array'],
    ['{"version": 2, "links": {}}', 'version: Invalid input: expected 1'],
    ['{"version": 1, "links": {"https://a.org/": {"asked": "today", "answer": ""}}}', 'https://a.org/ › asked: '],
    ['{"version": 1, "links": {"javascript:alert(1)": {}}}', 'javascript:alert(1): '],
  ] as const)('%s is none', ([text, message]) => {
    expect(() => parseResults(text)).toThrow(RangeError)
    expect(() => parseResults(text)).toThrow(message)
  })
})

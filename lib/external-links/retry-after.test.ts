import { expect, test } from 'vitest'
import { parseRetryAfter } from './retry-after'

const now = Date.UTC(2026, 1, 6, 12)

test.for([
  [undefined, undefined],
  ['0', 0],
  ['120', 120_000],
  ['Fri, 06 Feb 2026 12:00:30 GMT', 30_000],
  ['Fri, 06 Feb 2026 11:00:00 GMT', 0],
  ['-1', undefined],
  ['1.5', undefined],
  ['soon', undefined],
  ['', undefined],
] as const)('%s asks for %s milliseconds', ([value, expected]) => {
  expect(parseRetryAfter(value, now)).toBe(expected)
})

import { expect, test } from 'vitest'
import { today } from './environment'

test('the day of a build is that of SOURCE_DATE_EPOCH, where it is set', () => {
  expect(today({ SOURCE_DATE_EPOCH: '1772582399' })).toBe('2026-03-03')
  expect(today({ SOURCE_DATE_EPOCH: '' })).toBe(new Date().toISOString().slice(0, 10))
  expect(today({})).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

test.for(['now', '2026-03-03', '1e99', '-1'])('%s is no SOURCE_DATE_EPOCH', (epoch) => {
  expect(() => today({ SOURCE_DATE_EPOCH: epoch })).toThrow('which is no number of seconds since 1970.')
})

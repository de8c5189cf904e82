import { expect, test } from 'vitest'
import { MAX_DATA_DEPTH } from '#lib/limits'
import { findTooDeep } from './data-depth'

const tooDeep = MAX_DATA_DEPTH + 1
const indented = (depth: number) => Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n')

test.for([
  ['brackets', `a: ${'['.repeat(tooDeep)}`, 3 + MAX_DATA_DEPTH],
  ['braces over lines', `a: ${'{\n'.repeat(tooDeep)}`, 3 + 2 * MAX_DATA_DEPTH],
  ['lists on a line', `a:\n${'- '.repeat(tooDeep)}x`, 3],
  ['indentation', indented(tooDeep), indented(tooDeep).lastIndexOf('a')],
] as const)('%s that go too deep are found', ([, text, offset]) => {
  expect(findTooDeep(text)).toBe(offset)
})

test.for([
  ['brackets', `a: ${'['.repeat(MAX_DATA_DEPTH)}`],
  ['brackets that are closed', `a: ${'[x] '.repeat(1000)}`],
  ['indentation', indented(MAX_DATA_DEPTH)],
  ['indentation that comes and goes', 'a:\n  b:\n    c: d\n'.repeat(1000)],
  ['lines of a list', '- a\n'.repeat(1000)],
] as const)('%s may go as deep as the limit', ([, text]) => {
  expect(findTooDeep(text)).toBeUndefined()
})

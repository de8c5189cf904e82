import { expect, test } from 'vitest'
import { dedent, indentationAt } from './dedent'

test.for([
  ['\n  a\n    b\n\n  c\n', 2, '\na\n  b\n\nc\n'],
  ['\n  a\n b\n ', 2, '\na\nb\n'],
  ['a\n  b', 2, 'a\nb'],
  ['\n    a', 0, '\n    a'],
  ['\n\ta\n', 2, '\n\ta\n'],
  ['', 2, ''],
] as const)('%j, indented by %i, becomes %j, and each character knows where it stood', ([text, depth, value]) => {
  const dedented = dedent(text, depth)
  expect(dedented.value).toBe(value)
  const back = Array.from(value, (_, offset) => text[dedented.toOffset(offset)])
  expect(back.join('')).toBe(value)
})

test.for([
  ['|', 0],
  ['a\n  |', 2],
  ['a\n- |', 2],
  [' 10. |', 5],
  ['a |', 0],
  [`${' '.repeat(59)}|`, 59],
  [`${' '.repeat(90)}|`, 0],
] as const)('%j is indented by %i', ([text, depth]) => {
  expect(indentationAt(text.replace('|', ''), text.indexOf('|'))).toBe(depth)
})

test('100,000 lines are read in linear time', () => {
  const { value, toOffset } = dedent('\n    a'.repeat(100_000), 4)
  expect(value).toHaveLength(200_000)
  expect(toOffset(value.length - 1)).toBe(599_999)
})

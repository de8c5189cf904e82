import { expect, test } from 'vitest'
import { collectFindings, type Stretch } from './finding'
import { fixText } from './fix'

function fix(text: string, ...stretches: Omit<Stretch, 'file'>[]) {
  const { findings, report } = collectFindings()
  for (const stretch of stretches) report('link-missing', { file: 'a.md', ...stretch }, 'Wrong.', 'Mend it.')
  return fixText(text, findings)
}

const at = (line: number, column: number, length: number, replacement: string) => ({
  line,
  column,
  end: { line, column: column + length },
  replacement,
})

test('replacements are put where they belong, whatever ends a line', () => {
  expect(fix('ab\r\ncd\nef', at(2, 2, 1, 'DDD'), at(1, 1, 1, ''), at(3, 3, 0, '!'))).toEqual({
    text: 'b\r\ncDDD\nef!',
    fixed: 3,
  })
})

test('of two that overlap, the first is made', () => {
  expect(fix('abcd', at(1, 1, 3, 'x'), at(1, 2, 2, 'y'))).toEqual({ text: 'xd', fixed: 1 })
})

test('what is not certain stays', () => {
  expect(fix('abcd', { line: 1, column: 1 }, { line: 1, column: 1, end: { line: 1, column: 2 } })).toEqual({
    text: 'abcd',
    fixed: 0,
  })
})

import { expect, test } from 'vitest'
import { toDrawable } from './drawable'

/** A font of Latin letters and what stands between them. */
const has = (codePoint: number) => codePoint > 0x20 && codePoint < 0x250

test.each<[string, string | undefined]>([
  ['Our open practices', 'Our open practices'],
  ['<script>alert("x")</script> & {more}', '<script>alert("x")</script> & {more}'],
  // A letter and its accent are one character.
  ['e\u0301te\u0301', 'été'],
  ['Open source 🎉 for everyone ✨', 'Open source for everyone'],
  ['Open source 开放 for everyone', 'Open source for everyone'],
  // What turns the order of letters around.
  ['\u202Egnp.exe', 'gnp.exe'],
  ['two\nlines\u00a0or\tthree', 'two lines or three'],
  ['within ≤ 3 days → done', 'within <= 3 days -> done'],
  ['开放源代码政策', undefined],
  ['سياسة المصدر المفتوح', undefined],
  // Half of it wouldn't be what it says.
  ['开放源代码 PDF', undefined],
  ['🎉', undefined],
  ['', undefined],
  [' ', undefined],
])('%j is drawn as %j', (text, drawn) => {
  expect(toDrawable(text, has)).toBe(drawn)
})

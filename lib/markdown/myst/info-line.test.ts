import { expect, test } from 'vitest'
import { readInfoLine } from './info-line'
import { toStretch } from './stretch'

const read = (line: string) => {
  const info = readInfoLine(toStretch(line, 100))
  const options = info?.options.map(({ name, value }) => `${name}=${value.value}@${value.offsetOf(0)}`)
  return info && [info.name, options, info.unread.map(({ value }) => value), info.argument?.value]
}

test.for([
  ['{note}', ['note', [], [], undefined]],
  [' { note } Two words ', ['note', [], [], 'Two words']],
  ['{note}Words', ['note', [], [], 'Words']],
  ['{prf:theorem}', ['prf:theorem', [], [], undefined]],
  [
    '{note .a .b #c open=true}',
    ['note', ['class=a@107', 'class=b@110', 'label=c@113', 'open=true@120'], [], undefined],
  ],
  ['{note title="a \\"b\\""} x', ['note', ['title=a "b"@113'], [], 'x']],
  ['{.a}', ['div', ['class=a@102'], [], undefined]],
  ['{note what .a.b 1="x}', ['note', [], ['what', '.a.b', '1="x'], undefined]],
  ['{}', undefined],
  ['{ }', undefined],
  ['python {note}', undefined],
  ['{note', undefined],
] as const)('%s', ([line, expected]) => {
  expect(read(line)).toEqual(expected)
})

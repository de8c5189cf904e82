import { expect, test } from 'vitest'
import type { Directive } from '../nodes'
import { toStretch } from '../stretch'
import { selectLines } from './select-lines'

// Where there are no reports, the lines are those that mystmd 1.8.3 gives.

function select(given: Readonly<Record<string, string>>) {
  const options = new Map(Object.entries(given).map(([name, value]) => [name, { name, value, offset: 0 }]))
  const body = toStretch('', 0)
  const directive: Directive = {
    type: 'mystDirective',
    name: 'include',
    argument: undefined,
    options,
    body,
    file: undefined,
    children: [],
  }
  const said: string[] = []
  const text = selectLines('1a\n2b\n3c\n4d\n5e', directive, (_, message) => said.push(message))
  return [
    text
      .split('\n')
      .map((line) => line.charAt(0))
      .join(''),
    ...said,
  ]
}

test.for([
  [{}, ['12345']],
  [{ lines: '2,4-' }, ['245']],
  [{ lines: '1,3-4' }, ['134']],
  [{ lines: '0,x,2' }, ['2', '`0` is no line.', '`x` is no line.']],
  [{ 'start-line': '1' }, ['2345']],
  [{ 'start-line': '1', 'end-line': '3' }, ['234']],
  [{ 'end-line': '1' }, ['12']],
  [{ 'start-at': '2' }, ['2345']],
  [{ 'start-after': '2' }, ['345']],
  [{ 'start-after': '2', 'end-before': '4' }, ['3']],
  [{ 'start-at': 'b', 'end-at': 'd' }, ['234']],
  [{ 'start-at': 'x' }, ['12345', 'No line of the file holds `x`.']],
  [{ 'end-before': 'x' }, ['12345', 'No line of the file holds `x`.']],
] as const)('%j', ([options, expected]) => {
  expect(select(options)).toEqual(expected)
})

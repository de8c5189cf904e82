import { expect, test } from 'vitest'
import { parseAttributeList } from './attribute-list'

test.each([
  ['{#id}', { id: 'id' }],
  ['{.a .b class="c d"}', { class: 'a b c d' }],
  ['{ #a:b.c-d_1 , .x }', { id: 'a:b.c-d_1', class: 'x' }],
  [
    '{lang=de title="say \\"yes\\"" width=3 on=true lines=[1,"2-3"]}',
    {
      lang: 'de',
      title: 'say "yes"',
      width: '3',
      on: 'true',
      lines: '[1,"2-3"]',
    },
  ],
  ['{}', {}],
])('%s', (list, attributes) => {
  const parsed = parseAttributeList(`x${list}y`, 1)
  expect(Object.fromEntries(parsed?.attributes ?? [])).toEqual(attributes)
  expect(parsed?.end).toBe(list.length + 1)
})

test.each(['{', '{a}', '{a=}', '{a="b}', '{#a', '{#a}'.slice(1), '{%a%}', '{{a}}', '{#a {.b}}'])(
  '%s is no list',
  (text) => {
    expect(parseAttributeList(text, 0)).toBeUndefined()
  },
)

test('a list that never ends is read in linear time', () => {
  expect(parseAttributeList(`{${'a="b" '.repeat(200_000)}`, 0)).toBeUndefined()
  expect(parseAttributeList(`{a="${'\\"'.repeat(200_000)}`, 0)).toBeUndefined()
})

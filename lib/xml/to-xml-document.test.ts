import { XmlDocument } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { x } from 'xastscript'
import { toXmlDocument } from './to-xml-document'

const readBack = (text: string) => {
  const xml = toXmlDocument({ type: 'root', children: [x('a', { b: text }, [text])] })
  const { root } = XmlDocument.fromString(xml)
  return [root.content, root.attr('b')?.value]
}

test.each([
  ['plain words', 'a b', 'a b'],
  ['markup', '<b title="x">&amp;</b>', '<b title="x">&amp;</b>'],
  ['the end of a CDATA section', 'a]]>b]]]]>>', 'a]]>b]]]]>>'],
  ['the end of a CDATA section alone', ']]>', ']]>'],
  ['control characters', 'a\u0000\u0001\u001B\u0008b', 'ab'],
  ['what is no character', 'a\uFFFE\uFFFFb', 'ab'],
  ['halves of characters', 'a\uD83Db\uDE00c', 'abc'],
  ['characters beyond the first plane', 'a😀b', 'a😀b'],
  ['a change of direction', 'a\u202Eb', 'a\u202Eb'],
])('%s', (_, text, read) => {
  expect(readBack(text)).toEqual([read, read])
})

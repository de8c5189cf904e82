import { toString as toText } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { parseMarkdown } from './parse-markdown'

const render = (value: string) => toText(parseMarkdown({ file: 'a.md', value, line: 1, indent: 0 }, 'hugo').tree)

// What Hugo 0.111 (goldmark 1.5) makes of each line.
test.each([
  ['"a" -- it\'s... and --- dash', '“a” – it’s… and — dash'],
  ['<< a >>', '« a »'],
  [`'single' and "double 'inner' quotes"`, '‘single’ and “double ‘inner’ quotes”'],
  ["the '90s and '90, rock 'n' roll", 'the ’90s and ‘90, rock ’n’ roll'],
  ["'twas, 'em, 'tis 'lo", '’twas, ’em, ’tis ’lo'],
  ["the Smiths' house, doin' well", 'the Smiths’ house, doin’ well'],
  ['He said "it\'s 21"" wide.', 'He said “it’s 21"” wide.'],
  ['"(paren)" ("quoted")', '“(paren)” (“quoted”)'],
  ['*"stress"* and [a "link" it\'s](x)', '“stress” and a “link” it’s'],
  ['`"code"` "`code`"', '"code" “code”'],
  ['\\"escape\\" &quot;reference&quot; &amp; "y" a\\--b', '"escape" "reference" & “y” a--b'],
  ["\"1990\" a'b 1'2 x'", "“1990” a’b 1'2 x'"],
  ['https://example.org/it\'s"a"--b and "x"', 'https://example.org/it\'s"a"--b and “x”'],
  ['<https://example.org/a--b>', 'https://example.org/a--b'],
  ['"over\ntwo lines"', '“over\ntwo lines”'],
  ['> "in a\n> quotation"', '“in a\nquotation”'],
  ['- "in an\n  item"', '“in an\nitem”'],
  ['# Heading\'s "x" -- y', 'Heading’s “x” – y'],
  ['a - b a--b a---b a----b', 'a - b a–b a—b a—-b'],
  ['an opening "quote that never closes', 'an opening “quote that never closes'],
  ['“already” ‘set’ — here…', '“already” ‘set’ — here…'],
])('%s', (markdown, text) => {
  expect(render(markdown)).toBe(text)
})

import { expect, test } from 'vitest'
import { collectFindings } from '#lib/findings/finding'
import { parseYaml } from './yaml-document'

function parse(value: string): string[] {
  const { findings, report } = collectFindings()
  parseYaml({ file: 'site.yaml', value, line: 1, indent: 0 }, 'site-schema', report)
  return findings.map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`)
}

test.for([
  [
    'title: Ours: yours',
    '1:8 There is a second `: ` in this value, or the line below is indented too far. Put text with `: ` in it between quotes. Fields that belong together begin in the same column.',
  ],
  [
    'title: T\ndescription Words\nlanguage: en',
    '2:1 This is no `name: value`. Put a colon and a space after the name, and indent the lines of a longer text.',
  ],
  [
    'text: |\n  One\nTwo\n',
    '3:1 This is no `name: value`. Put a colon and a space after the name, and indent the lines of a longer text.',
  ],
  [
    'a:\n   b: c\n  d: e',
    '3:1 This line begins in the wrong column. Fields that belong together begin in the same column.',
  ],
  [
    'a:\n  - b: c\n   d: e',
    '3:1 This line begins in the wrong column. Fields that belong together begin in the same column.',
  ],
  ['a:\n\tb: c', '2:1 This line is indented with a tab. Indent with spaces.'],
  ['title: "T\nlanguage: en\n', '1:8 A quote is never closed. Close it at the end of the text.'],
  [
    "title: 'Don't'",
    "1:13 A quote is closed before this. Put text with `\"` in it between single quotes (`'`), and text with `'` between double quotes.",
  ],
  ['title: @us', "1:8 Text can't begin with this character. Put the text between quotes."],
  ['title: *Ours* is open', "1:8 Text can't begin with `*`. Put the text between quotes."],
  ['title: {{< x >}}', "1:9 Text can't begin with `{` or `[`. Put the text between quotes."],
  ['title: !important', "1:8 This `!` isn't followed by a type that is known. Put the text between quotes."],
  [
    String.raw`title: "a\d"`,
    '1:10 This backslash means nothing between double quotes. Double it, or use single quotes.',
  ],
  ['a: b\n...\nc: d', '3:1 The fields have ended before this line. Remove the `...` or `---` above it.'],
  [
    'a: [b\nc: d',
    "2:1 This can't be read: Flow sequence in block collection must be sufficiently indented and end with a ]. Check the indentation, colons and quotes here. Text with `: ` or `#` in it needs quotes.",
  ],
] as const)('%j is explained', ([yaml, finding]) => {
  expect(parse(yaml)).toEqual([finding])
})

test('each line with a mistake has one finding', () => {
  expect(parse('a: 1\na: 2\nb: 1\nb: 2\n')).toEqual([
    '2:1 This field is there twice. Remove one of the two.',
    '4:1 This field is there twice. Remove one of the two.',
  ])
})

test('values that multiply are refused', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x]', 'b: &b [*a, *a, *a, *a, *a, *a, *a, *a]', 'c: [*b, *b, *b, *b, *b]']
  const written = bomb.join('\n')
  expect(parse(`${written}\nd: [${'*b, '.repeat(50)}]`)).toEqual([
    '1:1 Too many values are written as `*name`. Write the values out.',
  ])
})

test('many mistakes are found in linear time', () => {
  expect(parse(`a:\n${'- *b\n'.repeat(50_000)}`)).toHaveLength(50_000)
})

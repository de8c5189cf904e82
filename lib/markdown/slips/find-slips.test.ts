import { expect, test } from 'vitest'
import type { Dialect } from '../dialect'
import { parseMarkdown } from '../parse-markdown'

function slipsOf(value: string, dialect: Dialect): string[] {
  const { problems } = parseMarkdown({ file: 'a.md', value, line: 1, indent: 0 }, dialect)
  return problems.filter(({ rule }) => rule === 'markdown-slip').map(({ offset, message }) => `${offset} ${message}`)
}

test.for([
  ['hugo', 'a [b](https://example.org) (https://example.org) [c][], [d] (e)\n\n[c]: https://example.org'],
  ['hugo', 'An *array*[0](x) of a[0][1], `[a] (/b)`, \\[a](/b), [x] ( see below )'],
  ['hugo', '#1 and #2 are numbers, \\#Heading is none'],
  ['hugo', '**bold** and **bold**, 2**3, **'],
  ['hugo', '| a |\n| - |\n| 1 |\n\n| alone |'],
  ['hugo', '```\ncode\n```\n\n> ~~~\n> code\n> ~~~\n\n- ```\n  code\n  ```'],
  ['hugo', '{{< figure src="a.png" >}} {{% x %}} {{</* y */>}} {{ }} \\{{ x }}'],
  ['hugo', ':name: Somebody'],
  ['myst', '{ref}`a`, :smile: `a`, {a} `b`, :emphasised`a`'],
  ['myst', ':::{note}\n:name: a\n\nWords.\n:::\n\n```{tip}\nWords.\n```'],
] as const)('%s: nothing is said of %j', ([dialect, text]) => {
  expect(slipsOf(text, dialect)).toEqual([])
})

test('a slip inside a directive is where it stands', () => {
  expect(slipsOf(':::{note}\n[words] (https://example.org)\n:::\n', 'myst')).toEqual([
    '16 This is no link: there is a space between `]` and `(`.',
  ])
})

test('what follows a directive without an end is said to be that, and not code', () => {
  expect(slipsOf('```{note}\n```{tip}\nWords.\n```\n```\n', 'myst')).toEqual([])
})

test.for(['](', '] ', '[a][', '[^', '**a ', '** ', '{{ ', '{{ < ', '|', '| |\n', ':::', '\n::', '{a} ', ':a:'])(
  '1,000 times %j takes little time',
  (piece) => {
    const start = performance.now()
    for (const dialect of ['hugo', 'myst'] as const) slipsOf(`a ${piece.repeat(1_000)}`, dialect)
    expect(performance.now() - start).toBeLessThan(5_000)
  },
)

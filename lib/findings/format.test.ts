import { expect, test } from 'vitest'
import { collectFindings } from './finding'
import { countFindings, formatFindings } from './format'

const { findings, report } = collectFindings()
report('link-missing', { file: 'b.md', line: 10, column: 2 }, 'This site has no `/x/`.', 'Correct the path.')
report('html-removed', { file: 'b.md', line: 9, column: 4 }, 'The element `<a,b>` is left out: 100%.', 'Write it.')
report('link-elsewhere', { file: 'a: b.md', line: 1, column: 1 }, 'One.\nTwo.', 'Hint.')

test('findings are sorted and counted as text', () => {
  expect(formatFindings(findings, 'text', { prefix: 'content/' })).toBe(`content/a: b.md:1:1 note: One.
Two. [link-elsewhere]
  Hint.

content/b.md:9:4 warning: The element \`<a,b>\` is left out: 100%. [html-removed]
  Write it.

content/b.md:10:2 error: This site has no \`/x/\`. [link-missing]
  Correct the path.

1 error, 1 warning, 1 note`)
})

test('no findings are no findings', () => {
  expect(formatFindings([], 'text')).toBe('No findings.')
  expect(formatFindings([], 'json')).toBe('[]')
  expect(formatFindings([], 'github')).toBe('')
})

test('several of a kind are counted in the plural', () => {
  expect(countFindings([...findings, ...findings])).toBe('2 errors, 2 warnings, 2 notes')
})

test('findings are JSON', () => {
  expect(JSON.parse(formatFindings(findings, 'json'))[2]).toEqual({
    file: 'b.md',
    line: 10,
    column: 2,
    rule: 'link-missing',
    severity: 'error',
    message: 'This site has no `/x/`.',
    hint: 'Correct the path.',
  })
})

test('findings are workflow commands for GitHub, with what it asks to be escaped', () => {
  expect(formatFindings(findings, 'github', { prefix: 'content/' }).split('\n')).toEqual([
    '::notice file=content/a%3A b.md,line=1,col=1,title=link-elsewhere::One.%0ATwo. Hint.',
    '::warning file=content/b.md,line=9,col=4,title=html-removed::The element `<a,b>` is left out: 100%25. Write it.',
    '::error file=content/b.md,line=10,col=2,title=link-missing::This site has no `/x/`. Correct the path.',
  ])
})

test('the line is shown, with a caret below the place', () => {
  const { findings, report } = collectFindings()
  report('link-missing', { file: 'a.md', line: 2, column: 4, end: { line: 2, column: 8 } }, 'M.', 'H.')
  report('link-missing', { file: 'a.md', line: 3, column: 200 }, 'M.', 'H.')
  const lines = ['', '\tab word end', `${'x'.repeat(199)}y${'z'.repeat(99)}`]
  expect(
    formatFindings(findings, 'text', { lineOf: (_, line) => lines[line - 1] }),
  ).toBe(`a.md:2:4 error: M. [link-missing]
  | \tab word end
  | \t  ^^^^
  H.

a.md:3:200 error: M. [link-missing]
  | …${'x'.repeat(60)}y${'z'.repeat(59)}…
  |  ${' '.repeat(60)}^
  H.

2 errors`)
})

import { expect, test } from 'vitest'
import { formatFindings } from '#lib/findings/format'
import { MAX_SHORTCODES } from '#lib/limits'
import { renderExample } from '#lib/testing/render-example'
import { findExcess } from './nesting'
import { parseMarkdown } from './parse-markdown'

// Hostile texts: without a limit, reading one of these takes from a minute to hours. The bound is the
// time that a test may take.
test.each([
  ['> ', 10_000],
  ['- ', 10_000],
  ['1. ', 10_000],
  ['> - ', 10_000],
  ['[', 100_000],
  ['![', 100_000],
  ['[a](', 100_000],
  ['[a][b] ', 100_000],
  ['[]', 100_000],
  ['*a ', 100_000],
  ['**a', 100_000],
  ['*a_ ', 100_000],
  ['a~~ ', 100_000],
  ['a <!--', 100_000],
  ['a <?', 100_000],
  ['a <![CDATA[', 100_000],
  ['|[\n', 100_000],
  ['[\n', 100_000],
])('%j, %i times, is reported and not read', (opening, count) => {
  const { tree, findings } = renderExample(`Words.\n\n${opening.repeat(count)}x`)
  expect(findings.map(({ rule }) => rule)).toEqual(['nesting'])
  expect(tree.children).toEqual([])
})

test('the finding says where it gets too deep', () => {
  const { findings } = renderExample(`Words.\n\n${'*a '.repeat(200)}`)
  expect(formatFindings(findings, 'text')).toBe(
    [
      "input.md:3:121 error: This text can't be read: too many `*` are open at once. [nesting]",
      '  Look for a long run of `>`, `*`, `[` or opening tags, and take it out.',
      '',
      '1 error',
    ].join('\n'),
  )
})

test.each([
  ['a long list of links', '- [a](b) and **c** _d_ `[e]`\n'.repeat(3000)],
  ['a long table of links', `| a |\n| - |\n${'| [a](b) **c** |\n'.repeat(3000)}`],
  ['much emphasis in a paragraph', '*a* **b** a*b*c _d_, (*e*) '.repeat(400)],
  ['code', `\`\`\`\n${'[ * <!-- '.repeat(1000)}\n\`\`\`\n`],
  ['snake_case words', 'some_snake_case __init__ '.repeat(500)],
  ['lists in lists', '- '.repeat(30)],
  ['code amid words', '`a` \\[ '.repeat(10_000)],
  ['comments', '<!-- a -->\n'.repeat(1000)],
  ['multiplication', '2 * 3 * 4 and 2*3*4 '.repeat(300)],
])('%s may be long', (_, text) => {
  expect(findExcess(text)).toBeUndefined()
})

test('of too many shortcodes, those after the limit stay as they are written', () => {
  const text = `${'{{< icon star >}}'.repeat(MAX_SHORTCODES)}{{< icon moon >}}`
  const { insertions, problems } = parseMarkdown({ file: 'a.md', value: text, line: 1, indent: 0 }, 'hugo')
  expect(insertions).toHaveLength(MAX_SHORTCODES)
  expect(problems.map(({ rule, offset }) => [rule, offset])).toEqual([['nesting', text.indexOf('{{< icon moon')]])
})

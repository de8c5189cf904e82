import { expect, test } from 'vitest'
import { renderExample } from '#lib/testing/render-example'

// Whatever is written is read in bounded time: a finding with its place, and the rest of the page stands.

const deep = (count: number) => {
  const fences = Array.from({ length: count }, (_, index) => ':'.repeat(count + 2 - index))
  return [...fences.map((fence) => `${fence}{note}`), 'Words', ...fences.toReversed()].join('\n')
}

const table = (rows: number) => `:::{csv-table}\n${'1,b<c,"d"\n'.repeat(rows)}:::\n`

test.for([
  ['directives in directives', deep(200), 'nesting'],
  ['directives that never end', ':::{note}\n'.repeat(1000), 'directive-syntax'],
  ['fences of backticks that never end', '```{note} `\n````{tip}\n'.repeat(500), 'directive-syntax'],
  ['braces that never end', `:::{note ${'a="\\"'.repeat(20_000)}\n:::\n`, undefined],
  ['options', `:::{note}\n${':a: b\n'.repeat(5000)}:::\n`, 'directive-option'],
  ['options in YAML', `:::{note}\n---\n${'a: [\n'.repeat(2000)}---\n:::\n`, 'directive-syntax'],
  ['rows of a table', table(7000), 'directive-content'],
  ['tables with references', `${'[a]: /strategy/\n'.repeat(500)}\n${table(200)}`, undefined],
  ['files that include each other', ':::{include} circle.md\n:::\n'.repeat(200), 'include-file'],
] as const)('%s', { timeout: 30_000 }, ([, text, rule]) => {
  const start = performance.now()
  const { findings } = renderExample(`${text}\n`, 'myst')
  if (rule) expect(findings.map((finding) => finding.rule)).toContain(rule)
  expect(performance.now() - start).toBeLessThan(10_000)
})

test('what stands after a mistake is shown', () => {
  const { tree } = renderExample(':::{nte}\nA\n:::\n\nAfter *it*.\n', 'myst')
  expect(JSON.stringify(tree)).toContain('After ')
})

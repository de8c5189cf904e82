import { describe, expect, test } from 'vitest'
import { collectFindings } from '#lib/findings/finding'
import { textAfterFrontMatter } from './broken-front-matter'
import { parsePage } from './page'

describe('of a page whose front matter can’t be read, the text is', () => {
  test.for([
    ['what follows YAML', '---\na: [\n---\n\nWords.\n', '\nWords.\n', 4],
    ['what follows TOML', '\n+++\na =\n+++\nWords.\n', 'Words.\n', 5],
    ['what follows JSON', '{\n"a": ,\n}\nWords.\n', 'Words.\n', 4],
    ['what follows a delimiter with something behind it', '---\na: b\n--- c\nWords.\n', 'Words.\n', 4],
    ['what follows the first empty line, where it never ends', '---\na: b\n\nWords.\n', 'Words.\n', 4],
    ['nothing, where nothing follows', '---\na: b', '', 2],
    ['nothing, where nothing follows the end', '---\na: [\n---', '', 3],
  ] as const)('%s', ([, source, value, line]) => {
    expect(textAfterFrontMatter({ path: 'a.md', source })).toEqual({ file: 'a.md', value, line, indent: 0 })
  })
})

test('the page is there, under its path, and only what can’t be read is reported', () => {
  const { findings, report } = collectFindings()
  const page = parsePage({ path: 'a/b.md', source: '---\ntitle: [\n---\n\nWords.\n' }, report)
  expect(page).toMatchObject({ title: 'a/b.md', showsTitle: true, url: '/a/b/', body: { value: '\nWords.\n' } })
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['front-matter-syntax']))
})

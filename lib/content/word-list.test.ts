import { expect, test } from 'vitest'
import { collectFindings } from '#lib/findings/finding'
import { findingsOf, toLines } from '#lib/testing/findings-of'
import { parseWordList } from './word-list'

function parse(source: string) {
  const { findings, report } = collectFindings()
  const words = parseWordList({ path: 'words.txt', source }, report)
  return {
    words: words.map(({ word, example }) => (example === undefined ? word : `${word} like ${example}`)),
    found: findings.map(({ line, column, end, message }) => `${line}:${column}-${end?.column} ${message}`),
  }
}

test.for([
  ['words, a line each', '2i2c\nJupyterHub\n', ['2i2c', 'JupyterHub']],
  ['comments and empty lines', '# Names\n\n  Ana # of Oslo\n\t#\n', ['Ana']],
  ['a word with an example', 'funder/reader', ['funder like reader']],
  [
    'what is within words',
    "C++\nR&D\nrock'n’roll\nvis-à-vis\n.nb\nsnake_case",
    ['C++', 'R&D', "rock'n'roll", 'vis-à-vis', '.nb', 'snake_case'],
  ],
  ['a letter and its accent as one', 'cafe\u0301\n', ['café']],
  ['nothing', '', []],
] as const)('a list holds %s', ([, source, words]) => {
  expect(parse(source)).toEqual({ words, found: [] })
})

test.for([
  ['two words', 'Team Compass\nok', ['1:1-13 This is no single word.'], ['ok']],
  ['two words with a comma', 'Binder,Dask', ['1:1-12 This is no single word.'], []],
  ['an example of nothing', '  Dask/ # x', ['1:3-8 This is no single word.'], []],
  ['an example of two', 'a/b/c', ['1:1-6 This is no single word.'], []],
  ['a word twice', 'Dask\n# more\nDask', ['3:1-5 `Dask` is already on line 1.'], ['Dask']],
  ['a word twice in other characters', "O’Brien\nO'Brien", ["2:1-8 `O'Brien` is already on line 1."], ["O'Brien"]],
] as const)('%s is reported', ([, source, found, words]) => {
  expect(parse(source)).toEqual({ words, found })
})

const page = { 'a.md': '# A\n\nA comunity.\n' }

test('an example that no dictionary has is reported', () => {
  const [finding, ...others] = findingsOf({ ...page, 'words.txt': '# Ours\ncomunity/comunnity\n' })
  expect(others).toEqual([])
  expect(finding).toMatchObject({
    rule: 'word-list',
    file: 'words.txt',
    line: 2,
    message: '`comunnity` is in no dictionary.',
  })
  expect(finding?.hint).toBe('Did you mean `comunity/community`?')
})

test('of a list that can’t be read, and of what it would have known, there is one finding', () => {
  expect(toLines(findingsOf({ ...page, 'words.txt': Buffer.from('Müller', 'latin1') }))).toEqual([
    'words.txt:1:1 file-unreadable',
  ])
})

test('the list is no file beside a page', () => {
  expect(toLines(findingsOf({ 'index.md': '# A\n\n[The list](words.txt)\n', 'words.txt': 'Dask\n' }))).toEqual([
    'index.md:3:1 link-missing',
  ])
})

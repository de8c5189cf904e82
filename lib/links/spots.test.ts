import { expect, test } from 'vitest'
import { readSite } from '#lib/content/read-site'
import { loadPage } from '#lib/pipeline'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { spotOf, spotsOf } from './spots'

function spots(source: string) {
  const { index } = readSite({ content: temporaryFolder({ 'a.md': source }), public: 'public', origin: undefined })
  const [page] = index.pages
  return page ? spotsOf(loadPage(page, index)) : []
}

test('a line is shown from the last heading before it on', () => {
  const found = spots('---\ntitle: T\n---\n\nWords.\n\n## First\n\nWords.\n\n### Second one\n\nWords.\n')
  expect([5, 7, 9, 11, 99].map((line) => spotOf(line, found))).toEqual([
    undefined,
    'first',
    'first',
    'second-one',
    'second-one',
  ])
})

const section = (id: string) => `  - block: markdown\n    id: ${id}\n    content: {title: ${id}, text: Words}\n`

test('a line of a section is shown in it', () => {
  const found = spots(`---\ntype: landing\nsections:\n${section('one')}${section('two')}---\n`)
  expect([2, 4, 6, 7, 8].map((line) => spotOf(line, found))).toEqual([undefined, 'one', 'one', 'two', 'two'])
})

test('where a section could not be read, no line is taken for that of another', () => {
  expect(spots(`---\ntype: landing\nsections:\n  - block: none-such\n${section('two')}---\n`)).toEqual([])
})

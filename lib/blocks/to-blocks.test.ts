import { expect, test } from 'vitest'
import { loadPage } from '#lib/pipeline'
import { examplePage, exampleSite } from '#lib/testing/example-site'

const section = (id: string, columns: number, text = 'Words') =>
  `  - block: markdown\n    id: ${id}\n    design: {columns: ${columns}}\n    content: {title: ${id}, text: "${text}"}\n`
const load = (...sections: string[]) =>
  loadPage(examplePage('index.md', `---\nsections:\n${sections.join('')}---\n`), exampleSite({}))

test('sections in two columns that follow one another form one grid', () => {
  const { blocks } = load(section('a', 1), section('b', 2), section('c', 2), section('d', 1), section('e', 2))
  expect(blocks.map(({ kind, clauses }) => [kind, clauses.map(({ id }) => id)])).toEqual([
    ['prose', ['a']],
    ['commitments', ['b', 'c']],
    ['prose', ['d']],
    ['commitments', ['e']],
  ])
})

test('headings stand below the title of their section', () => {
  const { headings } = load(section('a', 1, '# Top'), section('b', 1, '# Top'), section('c', 2, '#### Deep'))
  expect(headings).toEqual([
    { level: 2, id: 'top', text: 'Top' },
    { level: 3, id: 'top-1', text: 'Top' },
    { level: 4, id: 'deep', text: 'Deep' },
  ])
})

test('footnotes of several sections have ids of their own', () => {
  const text = String.raw`Claim.[^1]\n\n[^1]: Source.`
  const { anchors, findings } = load(section('a', 1, text), section('b', 1, text))
  expect(findings).toEqual([])
  expect([...anchors].filter((id) => id.includes('f'))).toEqual(
    ['a', 'b'].flatMap((id) => [`${id}-fnref:1`, `${id}-footnote-label`, `${id}-fn:1`]),
  )
})

test('a heading does not take the id of a section', () => {
  expect(load(section('a', 1, '## B'), section('b', 1)).headings.map(({ id }) => id)).toEqual(['b-1'])
})

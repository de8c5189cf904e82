import { expect, test } from 'vitest'
import { examplePage, exampleSite } from '#lib/testing/example-site'
import { linkBaseOf, provenanceOf } from './page-source'

const page = examplePage('practices.md')

function siteWith(source: Record<string, string>) {
  const repositories = { 'o/r': { url: 'https://example.org/o/r', root: 'content' } }
  return exampleSite({ config: { repositories, sources: { [page.path]: source } } }).config
}

test('a page comes from a file of a repository, from which its links start', () => {
  const config = siteWith({ repository: 'o/r', path: 'content/a b/index.md' })
  expect(provenanceOf(page, config)).toMatchObject({
    fileUrl: 'https://example.org/o/r/blob/main/content/a%20b/index.md',
    editUrl: 'https://example.org/o/r/edit/main/content/a%20b/index.md',
  })
  expect(linkBaseOf(page, config)).toBe('a b/index.md')
})

test.each(['o/s', 'constructor', '__proto__'])(
  'a page from `%s`, a repository that there is not, has no source',
  (repository) => {
    const config = siteWith({ repository, path: 'content/index.md' })
    expect(provenanceOf(page, config)).toBe(undefined)
    expect(linkBaseOf(page, config)).toBe(page.path)
  },
)

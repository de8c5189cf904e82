import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { exampleSite } from '#lib/testing/example-site'
import { SharedPages } from './shared-pages'

const site = exampleSite({ pages: ['a.md', 'a/versions/2025-09-12.md', 'b.md'] })
const show = (pages: Parameters<typeof SharedPages>[0]['pages'], hasPictures = true) =>
  renderToStaticMarkup(<SharedPages pages={pages} site={site} hasPictures={hasPictures} />)

test('pages are shown with picture, host and title', () => {
  const html = show([
    { kind: 'changed', url: '/a/' },
    { kind: 'added', url: '/a/versions/2025-09-12/' },
  ])
  expect(html.match(/src="[^"]*"/g)).toEqual(['src="/_cards/a.png"', 'src="/_cards/a/versions/2025-09-12.png"'])
  expect(html.match(/example\.org/g)).toHaveLength(2)
  expect(html).toContain('<a href="/a/versions/2025-09-12/">a/versions/2025-09-12.md, as of 12 September 2025</a>')
})

test('in development they have no pictures', () => {
  const html = show([{ kind: 'changed', url: '/a/' }], false)
  expect(html).toContain('<a href="/a/">')
  expect(html).not.toContain('<img')
})

test('pages that were removed are shared no more', () => {
  expect(show([{ kind: 'removed', url: '/b/' }])).toBe('')
  expect(show([])).toBe('')
})

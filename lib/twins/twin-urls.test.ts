import { expect, test } from 'vitest'
import { canonicalLink, pageUrlOf, twinUrlOf } from './twin-urls'

test.each([
  ['/', '/index.md'],
  ['/open-practices/', '/open-practices.md'],
  ['/open-practices/versions/2025-09-12/', '/open-practices/versions/2025-09-12.md'],
])('the page %s is as Markdown at %s, and the other way round', (page, twin) => {
  expect(twinUrlOf(page)).toBe(twin)
  expect(pageUrlOf(twin)).toBe(page)
})

test('search engines are to list the page', () => {
  expect(canonicalLink('https://example.org', '/ü/')).toBe('<https://example.org/%C3%BC/>; rel="canonical"')
})

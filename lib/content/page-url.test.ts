import { expect, test } from 'vitest'
import { toPageUrl, toSitePath, toVersion } from './page-url'

test.for([
  ['index.md', '/'],
  ['_index.md', '/'],
  ['about.md', '/about/'],
  ['open-practices/index.md', '/open-practices/'],
  ['blog/_index.md', '/blog/'],
  ['open-source/strategy.md', '/open-source/strategy/'],
  ['Open Source/Our Strategy.md', '/open-source/our-strategy/'],
  ['über/Straße.md', '/über/straße/'],
  ['a/my-index.md', '/a/my-index/'],
  ['a/index/b.md', '/a/index/b/'],
  ['v1.2.md', '/v1.2/'],
] as const)('%s is published at %s', ([path, url]) => {
  expect(toPageUrl(path)).toBe(url)
})

test.for([
  ['open-practices/versions/2025-09-12.md', '/open-practices/', '2025-09-12'],
  ['Open Practices/versions/2025-09-12.md', '/open-practices/', '2025-09-12'],
  ['versions/2025-09-12.md', '/', '2025-09-12'],
] as const)('%s is a version of %s', ([path, of, date]) => {
  expect(toVersion(path)).toEqual({ of, date })
})

test.for([
  'open-practices/index.md',
  'versions/index.md',
  'versions/2025.md',
  'versions/2025-02-30.md',
  'versions/a/2025-09-12.md',
])('%s is no version', (path) => {
  expect(toVersion(path)).toBeUndefined()
})

test.for([
  ['about', '/about/'],
  ['/Über uns/index.html', '/Über uns/'],
  ['/a/../b.html', '/b.html'],
  ['/half\uD800/', '/half\uFFFD/'],
] as const)('%s in front matter is %s', ([written, path]) => {
  expect(toSitePath(written)).toBe(path)
})

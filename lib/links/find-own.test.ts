import { expect, test } from 'vitest'
import { exampleSite } from '#lib/testing/example-site'
import { findOwn } from './find-own'

const site = exampleSite({ pages: ['a/b.md', 'history.md', 'a/versions/2026-01-01.md', 'index.md'] })

test.each([
  ['/a/b/history/', '/a/b/history/'],
  ['/a/b/history', '/a/b/history/'],
  ['/a/b/history/index.html', '/a/b/history/'],
  ['/a/b/history/feed.xml', '/a/b/history/feed.xml'],
  ['/history/', '/history/'],
  ['/history/history/', '/history/history/'],
  ['/feed.xml', '/feed.xml'],
  ['/commitments.json', '/commitments.json'],
  ['/llms.txt', '/llms.txt'],
  ['/search', '/search/'],
  ['/a/history/', undefined],
  ['/a/b/histories/', undefined],
  ['/a/b/history/history/', undefined],
  ['/a/b/history/other.xml', undefined],
  ['/a/versions/2026-01-01/history/', undefined],
  ['/a/b/feed.xml', undefined],
])('%s is %s', (path, own) => {
  expect(findOwn(path, site)).toBe(own)
})

import { expect, test } from 'vitest'
import { isClosedToPages, isReserved } from './reserved'

test.each([
  ['/open-practices/', false],
  ['/open-practices.md/', true],
  ['/index/', true],
  ['/llms.txt/', true],
  ['/_files/a/', true],
  ['/_cards/a/', true],
  ['/favicon.ico/', true],
  ['/manifest.webmanifest/', true],
  ['/search/', true],
  ['/md/', false],
])('whether %s is closed to pages: %s', (url, isClosed) => {
  expect(isClosedToPages(url)).toBe(isClosed)
})

test('a redirect may lead on from a file in Markdown that isn’t there any more', () => {
  expect(isReserved('/old.md')).toBe(false)
})

import { expect, test } from 'vitest'
import { isReadableGlob, matchesGlob } from './glob'

test.for([
  ['/blog/a', '/blog/a', true],
  ['/Blog/A', '/blog/a', true],
  ['/blog/*', '/blog/a', true],
  ['/blog/*', '/blog/a/b', false],
  ['/blog/**', '/blog/a/b', true],
  ['/blog/**', '/blog', false],
  ['**/a', '/blog/x/a', true],
  ['/b?og/', '/blog/', true],
  ['/b?log', '/b/log', false],
  ['{/a,/b*}/c', '/bx/c', true],
  ['{/a,/b*}/c', '/c/c', false],
  ['{page,section}', 'section', true],
  ['{page', 'page', false],
  ['', '', true],
  ['*', '', true],
] as const)('%s, %s: %s', ([glob, path, matches]) => {
  expect(matchesGlob(glob, path)).toBe(matches)
})

test.for([
  ['/blog/**', true],
  ['{a,b}'.repeat(6), true],
  ['{a,b}'.repeat(7), false],
  ['a'.repeat(201), false],
] as const)('%s is read: %s', ([glob, isReadable]) => {
  expect(isReadableGlob(glob)).toBe(isReadable)
})

test('a pattern of many stars takes no longer than the text is long', () => {
  expect(matchesGlob('**a'.repeat(60), `${'a'.repeat(2000)}b`)).toBe(false)
})

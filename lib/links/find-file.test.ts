import { describe, expect, test } from 'vitest'
import { exampleSite } from '#lib/testing/example-site'
import { findPicture, joinPath } from './find-file'
import { resolveLink } from './resolve-link'

const site = exampleSite({
  pages: ['blog/My Post/index.md', 'blog/plain.md', 'guide/_index.md'],
  files: ['/media/logo.png', '/pictures/a.png'],
  resources: [
    'blog/My Post/pic one.png',
    'blog/My Post/data.csv',
    'blog/loose.png',
    'shared/x.png',
    'blog/My Post/naïve.png',
    'blog/My Post/run.html',
  ],
})

describe('a picture', () => {
  test.each([
    ['beside the page', 'pic one.png', '/blog/my-post/pic one.png'],
    ['percent-encoded', 'pic%20one.png', '/blog/my-post/pic one.png'],
    ['percent-encoded UTF-8', 'na%C3%AFve.png', '/blog/my-post/naïve.png'],
    ['that begins with ./', './pic one.png', '/blog/my-post/pic one.png'],
    ['in another folder', '../../shared/x.png', '/shared/x.png'],
    ['a folder above', '../loose.png', '/blog/loose.png'],
    ['from the top of the content', 'shared/x.png', '/shared/x.png'],
    ['by its path there', '/blog/My Post/pic one.png', '/blog/my-post/pic one.png'],
    ['by its path on the site', '/blog/my-post/pic one.png', '/blog/my-post/pic one.png'],
    ['of the site', 'pictures/a.png', '/pictures/a.png'],
    ['of the site, where Hugo Blox keeps them', 'logo.png', '/media/logo.png'],
    ['that is not there', 'none.png', undefined],
    ['of another host', 'https://example.org/pic one.png', undefined],
    ['of another host, by its path', '//pic one.png', undefined],
    ['without a name', '', undefined],
    ['wrongly encoded', '%zz.png', undefined],
  ])('%s is found', (_, name, found) => {
    expect(findPicture(name, ['blog/My Post/index.md'], site)).toBe(found)
  })

  test('is found beside a page that is no bundle', () => {
    expect(findPicture('loose.png', ['blog/plain.md'], site)).toBe('/blog/loose.png')
  })
})

describe('a link to a file beside a page', () => {
  test.each([
    ['data.csv', '/blog/my-post/data.csv'],
    ['./data.csv#row=2', '/blog/my-post/data.csv#row=2'],
    ['pic%20one.png', '/blog/my-post/pic%20one.png'],
    ['../loose.png', '/blog/loose.png'],
    ['/blog/My%20Post/data.csv', '/blog/my-post/data.csv'],
    ['blog/My Post/data.csv', '/blog/my-post/data.csv'],
  ])('%s leads to %s', (href, to) => {
    expect(resolveLink(href, 'blog/My Post/index.md', site)).toEqual({ href: to })
  })

  test('of a type that is not served is reported', () => {
    const { finding } = resolveLink('run.html', 'blog/My Post/index.md', site)
    expect(finding?.rule).toBe('resource-type')
    expect(finding?.message).toBe("The file `blog/My Post/run.html` is of a type that isn't served.")
  })
})

test.each([
  ['a/b.md', '../../../etc/passwd', '/etc/passwd'],
  ['a/b/c.md', './/d/./e.png', '/a/b/d/e.png'],
  ['a/b.md', '/c.png', '/c.png'],
  ['', 'c.png', '/c.png'],
])('from %j, %j is %j', (from, path, joined) => {
  expect(joinPath(from, path)).toBe(joined)
})

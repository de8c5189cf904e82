import { describe, expect, test } from 'vitest'
import { collectFindings } from '#lib/findings/finding'
import { examplePage, exampleSite } from '#lib/testing/example-site'
import type { Page } from './page'
import { checkPagePicture, pagePicture } from './page-picture'

const site = exampleSite({
  pages: ['post/index.md', 'news/_index.md', 'news/plain.md', 'bare/index.md'],
  files: ['/media/logo.png'],
  resources: ['post/featured.jpg', 'post/a b.png', 'news/featured.PNG', 'bare/deep/featured.png', 'bare/featured.pdf'],
})
const size = { width: 640, height: 480 }

/** A page of the site, with an image in its front matter or none. */
function page(path: string, fields: Partial<Page> = {}): Page {
  const found = site.pageByPath.get(path)
  if (!found) throw new Error(`There is no page ${path}.`)
  return { ...found, ...fields }
}

describe('the picture of a page', () => {
  test.each([
    ['is `featured.*` beside it', page('post/index.md'), '/post/featured.jpg'],
    ['is `featured.*` of a branch bundle', page('news/_index.md'), '/news/featured.PNG'],
    ['is the one that it names', page('post/index.md', { image: 'a b.png' }), '/post/a%20b.png'],
    ['is one of the site', page('news/plain.md', { image: 'logo.png' }), '/media/logo.png'],
  ])('%s', (_, of, src) => {
    expect(pagePicture(of, site)).toEqual({ src, ...size, alt: '' })
  })

  test.each([
    ['is no bundle', page('news/plain.md')],
    ['has none in its own folder', page('bare/index.md')],
    ['names one that is not there', page('post/index.md', { image: 'none.png' })],
  ])('is none if the page %s', (_, of) => {
    expect(pagePicture(of, site)).toBeUndefined()
  })

  test('is described by `alt_text`', () => {
    const of = page('post/index.md', { params: { image: { alt_text: 'A hill' } } })
    expect(pagePicture(of, site)?.alt).toBe('A hill')
  })
})

test('a picture that a page names and that is not there is reported where it is named', () => {
  const { findings, report } = collectFindings()
  const source = '---\ntitle: T\nimage:\n  filename: a-b.png\n---\n'
  checkPagePicture(examplePage('post/index.md', source), site, report)
  expect(findings).toEqual([
    expect.objectContaining({
      line: 4,
      rule: 'picture-missing',
      message: 'There is no picture `a-b.png`.',
      hint: 'Did you mean `post/a b.png`?',
    }),
  ])
})

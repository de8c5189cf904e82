import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { readSite } from './read-site'

function read(files: Readonly<Record<string, string>>, publicFiles: Readonly<Record<string, string>> = {}) {
  const content = temporaryFolder(files)
  return readSite({ content, public: temporaryFolder(publicFiles), origin: undefined })
}

function urlsOf(files: Readonly<Record<string, string>>): Record<string, string> {
  const { resources } = read(files).index
  return Object.fromEntries([...resources.values()].map(({ path, url }) => [path, url]))
}

describe('a file beside a page', () => {
  test.each([
    ['below the page of its leaf bundle', 'blog/My Post/index.md', 'blog/My Post/Pic.png', '/blog/my-post/Pic.png'],
    ['however deep it lies there', 'blog/My Post/index.md', 'blog/My Post/A B/c.csv', '/blog/my-post/A B/c.csv'],
    ['below the page of its branch bundle', 'Guide/_index.md', 'Guide/pic.png', '/guide/pic.png'],
    ['where it lies, deeper than a branch bundle', 'Guide/_index.md', 'Guide/Deep/pic.png', '/Guide/Deep/pic.png'],
    ['where it lies, without a bundle', 'Guide/page.md', 'Guide/pic.png', '/Guide/pic.png'],
    ['at the top', 'index.md', 'pic.png', '/pic.png'],
    ['at the top, with an ending in capitals', 'index.md', 'PIC.PNG', '/PIC.PNG'],
  ])('is served %s', (_, page, path, url) => {
    expect(urlsOf({ [page]: '# Page\n', [path]: '' })).toEqual({ [path]: url })
  })

  test('is among the files of the site, and its size is read', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>'
    const { index } = read({ 'a/index.md': '# A\n', 'a/b.svg': svg })
    expect(index.files.has('/a/b.svg')).toBe(true)
    expect(index.pictureSize('/a/b.svg')).toEqual({ width: 40, height: 30 })
  })

  test('is no page, no file of the site itself, and in no folder that is left out', () => {
    const names = [
      'site.yaml',
      'urls.yaml',
      'urls.lock.json',
      'pictures.yaml',
      'pictures.lock.json',
      'README.md',
      'a/toc.yml',
    ]
    const others = ['_toc.yml', '_config.yml', 'a/myst.yml', '_data/a.json', 'a/.hidden.png', '.git/a.txt']
    const files = Object.fromEntries([...names, ...others].map((name) => [name, '']))
    expect(urlsOf({ 'a/index.md': '# A\n', ...files })).toEqual({})
  })

  test('is not what a symbolic link leads to', () => {
    const elsewhere = temporaryFolder({ 'secret.txt': 'secret' })
    const content = temporaryFolder({ 'a/index.md': '# A\n' })
    symlinkSync(join(elsewhere, 'secret.txt'), join(content, 'a/secret.txt'))
    symlinkSync(elsewhere, join(content, 'a/folder'))
    expect(readSite({ content, public: elsewhere, origin: undefined }).index.resources.size).toBe(0)
  })

  test.each(['html', 'js', 'mjs', 'css', 'xml', 'xhtml', 'svgz', 'wasm', 'constructor', ''])(
    'is not served if it ends in %j',
    (ending) => {
      const { index, findings } = read({ 'a/index.md': '# A\n', [`a/file.${ending}`]: '' })
      expect(index.files.size).toBe(0)
      expect([...index.unserved]).toEqual([`a/file.${ending}`])
      expect(findings).toEqual([])
    },
  )
})

describe('a file that has no place on the site', () => {
  const messages = (site: ReturnType<typeof read>) => site.findings.map(({ rule, file }) => `${file}: ${rule}`)

  test.each(['a/b\n.png', 'a/50%.png', 'a/what?.png', 'a/no#1.png'])('is reported: %j', (path) => {
    const site = read({ 'a/index.md': '# A\n', [path]: '' })
    expect(site.index.resources.size).toBe(0)
    expect(messages(site)).toEqual([`${path}: url-characters`])
  })

  test('is reported where a file of `public/` is', () => {
    const site = read({ 'media/a.png': '' }, { 'media/a.png': '' })
    expect(messages(site)).toEqual(['media/a.png: url-duplicate'])
  })

  test('is reported where the site itself answers', () => {
    expect(messages(read({ 'index.md': '# A\n', 'robots.txt': '' }))).toEqual(['robots.txt: url-duplicate'])
  })
})

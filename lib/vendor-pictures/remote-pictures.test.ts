import { expect, test } from 'vitest'
import { readSite } from '#lib/content/read-site'
import { temporaryFolders } from '#lib/testing/temporary-folder'
import { remotePicturesOf, urlOfPicture } from './remote-pictures'

test('pictures of other hosts are found wherever content names them, with a copy or without', () => {
  const lock = {
    file: '/pictures/a.png',
    sha256: '0'.repeat(64),
    bytes: 1,
    source: '',
    licence: '',
    date: '2026-02-06',
  }
  const folders = temporaryFolders({
    'site.yaml': 'title: T\ndescription: D\norigin: https://example.org\n',
    'words.md': [
      '---\ntitle: T\nimage: https://a.test/front.png\n---\n\n![A](https://a.test/markdown.png?v=1&w=2)',
      '![A](https://a.test/spaced%20name.png) ![A](//a.test/any-scheme.png) ![A](<https://a.test/ä.png>)',
      '{{< figure src="https://a.test/figure.png" >}}\n\n<img src="https://a.test/html.png" alt="">',
      '![A](https://a.test/markdown.png?v=1&w=2) ![A](/here.png) [a link](https://a.test/link.png)',
    ].join('\n\n'),
    'sections.md':
      '---\ntype: landing\nsections:\n  - block: hero\n    content: {title: T, image: {filename: "https://a.test/hero.png"}}\n' +
      '  - block: markdown\n    content: {title: S, text: "![A](https://a.test/section.png)"}\n---\n',
    'pictures.lock.json': JSON.stringify({ 'https://a.test/figure.png': lock }),
  })
  expect(remotePicturesOf(readSite({ ...folders, origin: undefined }))).toEqual([
    '//a.test/any-scheme.png',
    'https://a.test/%C3%A4.png',
    'https://a.test/figure.png',
    'https://a.test/front.png',
    'https://a.test/hero.png',
    'https://a.test/html.png',
    'https://a.test/markdown.png?v=1&w=2',
    'https://a.test/section.png',
    'https://a.test/spaced%20name.png',
  ])
})

test.for([
  ['https://a.test/b.png#c', 'https://a.test/b.png'],
  ['//a.test/b.png', 'https://a.test/b.png'],
  ['https://a.test/ä b.png', 'https://a.test/%C3%A4%20b.png'],
  ['https://a test/', undefined],
  ['file:///etc/passwd', undefined],
  ['/b.png', undefined],
] as const)('%s is asked for as %s', ([address, url]) => {
  expect(urlOfPicture(address)).toBe(url)
})

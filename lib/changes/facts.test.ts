import { describe, expect, test } from 'vitest'
import type { Comparison } from '#lib/compare/comparison'
import { readSite, type Site } from '#lib/content/read-site'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import type { Fact } from './changes'
import { pageFacts } from './page-facts'
import { siteFacts } from './site-facts'

const config = 'title: T\ndescription: D\norigin: https://example.org\n'
const none: Comparison = {
  tree: { type: 'root', children: [] },
  changes: [],
  words: { added: 0, removed: 0 },
  pairs: [],
}

function siteOf(files: Record<string, string>): Site {
  const content = temporaryFolder({ 'site.yaml': config, ...files })
  return readSite({ content, public: temporaryFolder({}), origin: undefined })
}

function toLine({ area, page, name, before, after }: Fact): string {
  return `${area}: ${[page, name].filter(Boolean).join(' ')}: ${before ?? 'none'} → ${after ?? 'none'}`
}

describe('on a page', () => {
  const cases: [what: string, before: string, after: string, facts: string[]][] = [
    ['other words', '# A\n\nb', '# A\n\nc', []],
    ['a title', '# A', '# B', ['Titles and descriptions: /a/ title: A → B']],
    [
      'a description',
      '---\ntitle: A\n---\n',
      '---\ntitle: A\ndescription: D\n---\n',
      ['Titles and descriptions: /a/ description: none → D'],
    ],
    [
      'fields, lists and fields of fields',
      '---\ntitle: A\ntags: [x]\ndate: 2026-02-06\n---\n',
      '---\ntitle: A\ntags: [x, y]\ndate: 2026-02-07\nimage: {caption: C}\n---\n',
      [
        'Front matter: /a/ tags: x → x, y',
        'Front matter: /a/ date: 2026-02-06 → 2026-02-07',
        'Front matter: /a/ image.caption: none → C',
      ],
    ],
    [
      'the order of fields',
      '---\ntitle: A\nweight: 1\ntags: [x]\n---\n',
      '---\ntags: [x]\nweight: 1\ntitle: A\n---\n',
      [],
    ],
  ]
  test.for(cases)('%s', ([, before, after, facts]) => {
    const [one, other] = [before, after].map((text) => siteOf({ 'a.md': text }).index.pages[0])
    if (!one || !other) throw new Error('There is a page.')
    expect(pageFacts(one, other, none).map(toLine)).toEqual(facts)
  })
})

describe('on a site', () => {
  const links = (...paths: string[]) =>
    `navigation: [${paths.map((path) => `{title: ${path}, url: /${path}/}`).join(', ')}]\n`
  const cases: [what: string, before: Record<string, string>, after: Record<string, string>, facts: string[]][] = [
    ['nothing', {}, {}, []],
    [
      'a link more',
      { 'site.yaml': config + links('a') },
      { 'site.yaml': config + links('a', 'b') },
      ['Navigation: header: /b/: none → b'],
    ],
    [
      'another order',
      { 'site.yaml': config + links('a', 'b') },
      { 'site.yaml': config + links('b', 'a') },
      ['Navigation: header: order: /a/, /b/ → /b/, /a/'],
    ],
    [
      'redirects and anchors',
      { 'urls.yaml': 'redirects: {/old/: /a/}' },
      { 'urls.yaml': 'redirects: {/old/: /b/}\nanchors: {/a/: {was: is}}' },
      ['Redirects: /old/: /a/ → /b/', 'Anchors: /a/#was: none → is'],
    ],
    ['a setting', {}, { 'site.yaml': `${config}home: /a/\n` }, ['Settings: home: none → /a/']],
  ]
  test.for(cases)('%s', ([, before, after, facts]) => {
    const page = { 'a.md': '# A', 'b.md': '# B' }
    const [one, other] = [before, after].map((files) => siteOf({ ...page, ...files }).index)
    if (!one || !other) throw new Error('There is a site.')
    expect(siteFacts(one, other).map(toLine)).toEqual(facts)
  })
})

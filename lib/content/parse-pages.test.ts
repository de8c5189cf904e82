import { describe, expect, test } from 'vitest'
import { collectFindings } from '#lib/findings/finding'
import { type Publication, parsePages } from './parse-pages'

function parse(sources: Readonly<Record<string, string>>, publication: Partial<Publication> = {}) {
  const { findings, report } = collectFindings()
  const files = Object.entries(sources).map(([path, fields]) => ({ path, source: `---\n${fields}\n---\n` }))
  const { pages, unpublished } = parsePages(files, { permalinks: {}, ...publication }, report)
  return {
    pages,
    urls: pages.map(({ url }) => url),
    unpublished: [...unpublished.keys()],
    findings: findings.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
  }
}

const permalinks = {
  blog: '/blog/:slug/',
  news: '/n/:year/:month/:day/:slugorfilename/',
  ttl: '/t/:title/',
  secs: '/s/:section/:sections/:filename',
  file: 'f/:filename',
  Months: '/:monthname/:weekdayname/:contentbasename/',
  lb: '/leaf/:slug/',
}

// As Hugo 0.111 publishes them, but for the last four.
describe('the URL of', () => {
  test.for([
    ['about.md', 'title: A\nslug: Über Uns & Co', '/über-uns-co/'],
    ['about.md', 'title: A\nslug: a/b c', '/a/b-c/'],
    ['a/about.md', 'title: A\nslug: us', '/a/us/'],
    ['lb/index.md', 'title: A\nslug: new-leaf', '/new-leaf/'],
    ['lb/index.md', 'title: A', '/lb/'],
    ['a/about.md', 'title: A\nurl: /Some/Where', '/Some/Where/'],
    ['a/about.md', 'title: A\nurl: rel/here', '/rel/here/'],
    ['a/about.md', 'title: A\nurl: /a/../b/', '/b/'],
    ['a/about.md', 'title: A\nurl: /v1.2/\nslug: ignored', '/v1.2/'],
    ['a/_index.md', 'title: A\nurl: /other/', '/other/'],
    ['blog/_index.md', 'title: Blog', '/blog/'],
    ['blog/2025/good-citizen/index.md', 'title: Good', '/blog/good/'],
    ['blog/2025/slugged.md', 'title: A\nslug: The Slug', '/blog/the-slug/'],
    ['blog/noslug.md', 'title: No Slug Here!', '/blog/no-slug-here/'],
    ['blog/a.md', 'title: A\nurl: /elsewhere/', '/elsewhere/'],
    ['news/a/index.md', 'title: N\ndate: 2025-03-04', '/n/2025/03/04/a/'],
    ['news/x.md', 'title: N\ndate: 2025-03-04T23:30:00-05:00\nslug: S', '/n/2025/03/04/s/'],
    ['ttl/a.md', 'title: "My Title: & more, Über 1.2/3"', '/t/my-title-more-über-1.2/3/'],
    ['secs/One/Two/My File.md', 'title: x', '/s/secs/secs/my-file/'],
    ['secs/bundle/index.md', 'title: x', '/s/secs/secs/bundle/'],
    ['file/lb/index.md', 'title: T\nslug: zz', '/f/lb/'],
    ['file/Ünï Cödé.md', 'title: T', '/f/ünï-cödé/'],
    ['months/a.md', 'title: T\ndate: 2025-03-04', '/march/tuesday/a/'],
    ['a/about.md', 'title: A\nurl: /old/page.html', '/old/page/'],
    ['a/about.md', 'title: A\nurl: /some where/index.html', '/some-where/'],
    ['a/about.md', 'title: A\nslug: v1.html', '/a/v1.html/'],
    ['blog/versions/2025-01-01.md', 'title: A\nslug: s', '/blog/versions/2025-01-01/'],
  ] as const)('%s with %j is %s', ([path, fields, url]) => {
    expect(parse({ [path]: fields }, { permalinks })).toMatchObject({ urls: [url], findings: [] })
  })

  test('a page in a folder with an `_index.md` may have that in it', () => {
    const sources = { 'secs/sub/_index.md': 'title: S', 'secs/sub/a.md': 'title: A' }
    expect(parse(sources, { permalinks }).urls).toEqual(['/secs/sub/', '/s/secs/secs/sub/a/'])
  })
})

test('a page whose URL is made of its date needs one', () => {
  expect(parse({ 'news/a.md': 'title: N' }, { permalinks })).toMatchObject({
    urls: ['/news/a/'],
    findings: [
      'news/a.md:2:1 The page has no `date`, which its URL `/n/:year/:month/:day/:slugorfilename/` is made of.',
    ],
  })
})

test('two pages may not come to one URL, nor a page to one that the site itself answers', () => {
  const sources = { 'a.md': 'title: A', 'b.md': 'title: B\nslug: a', 'c.md': 'title: C\nurl: /robots.txt' }
  expect(parse(sources)).toMatchObject({
    urls: ['/a/'],
    findings: [
      'b.md:1:1 Two files are published at `/a/`: `a.md` and this one.',
      'c.md:1:1 The site itself answers at `/robots.txt/`.',
    ],
  })
})

test('two pages may not differ by upper and lower case only', () => {
  expect(parse({ 'a.md': 'title: A', 'b.md': 'title: B\nurl: /A/' })).toMatchObject({
    urls: ['/a/'],
    findings: [
      'b.md:1:1 Two files are published at `/A/`: `a.md` and this one, but for upper and lower case, which not all hosts tell apart.',
    ],
  })
})

test("a section's slug is a note", () => {
  expect(parse({ 'a/_index.md': 'title: A\nslug: b' })).toMatchObject({
    urls: ['/a/'],
    findings: ["a/_index.md:3:1 A section's `slug` does nothing."],
  })
})

test('an earlier version names the URL that the page has now', () => {
  const sources = { 'blog/post/index.md': 'title: P\nslug: now', 'blog/post/versions/2025-01-01.md': 'title: P' }
  expect(parse(sources).pages[1]).toMatchObject({
    url: '/blog/post/versions/2025-01-01/',
    version: { of: '/blog/now/', date: '2025-01-01' },
  })
})

describe('pages that are not published', () => {
  const sources = {
    'draft.md': 'title: D\ndraft: true\nweight: heavy',
    'future.md': 'title: F\ndate: 2027-03-03\nslug: later',
    'past.md': 'title: P\nexpiryDate: 2026-01-01',
    'page.md': 'title: A\ndate: 2026-03-03',
  }

  test('are left out of production, with what is wrong with them', () => {
    expect(parse(sources, { publishedAsOf: '2026-03-03' })).toMatchObject({
      urls: ['/page/'],
      unpublished: ['draft.md', '/draft/', 'future.md', '/future/', '/later/', 'past.md', '/past/'],
      findings: [],
    })
  })

  test('are on previews, marked', () => {
    const { pages, unpublished, findings } = parse(sources, { publishedAsOf: '2026-03-03', showsUnpublished: true })
    expect(pages.map((page) => page.unpublished)).toEqual(['draft', 'future', 'expired', undefined])
    expect(unpublished).toEqual([])
    expect(findings).toEqual(['draft.md:4:9 `weight` should be a number.'])
  })
})

describe('a cascade', () => {
  const sources = {
    '_index.md': 'title: Home\ncascade:\n  far: home\n  shared: home',
    's/_index.md':
      'title: S\ncascade:\n  - _target: {path: /s/a*}\n    x: first\n  - target: {path: "/s/**", kind: page}\n    x: second\n    z: second\n  - shared: s\n    w: third',
    's/a1.md': 'title: a1',
    's/b1.md': 'title: b1\nshared: own',
    's/deep/_index.md': 'title: deep\nCascade: {w: deep}',
    's/deep/a2.md': 'title: a2',
    's/abundle/index.md': 'title: ab',
    't.md': 'title: t',
  }
  const { pages } = parse(sources)
  const fields = Object.fromEntries(
    pages.map(({ path, params }) => {
      const { title, cascade, ...others } = params
      return [path, others]
    }),
  )

  // As Hugo 0.111 has them, but that it takes `/s/a*` for no bundle or page further below.
  test.for([
    ['_index.md', { far: 'home', shared: 'home' }],
    ['s/_index.md', { far: 'home', shared: 's', w: 'third' }],
    ['s/a1.md', { far: 'home', shared: 's', w: 'third', x: 'first', z: 'second' }],
    ['s/b1.md', { far: 'home', shared: 'own', w: 'third', x: 'second', z: 'second' }],
    ['s/deep/_index.md', { far: 'home', shared: 's', w: 'deep' }],
    ['s/deep/a2.md', { far: 'home', shared: 's', w: 'deep', x: 'second', z: 'second' }],
    ['s/abundle/index.md', { far: 'home', shared: 's', w: 'third', x: 'first', z: 'second' }],
    ['t.md', { far: 'home', shared: 'home' }],
  ] as const)('gives %s what it has not', ([path, expected]) => {
    expect(fields[path]).toEqual(expected)
  })

  test('may give what means something here', () => {
    const sources = {
      's/_index.md': 'title: S\ncascade: {authors: Ana, draft: true}',
      's/a.md': 'title: A\ndraft: false',
    }
    expect(parse(sources)).toMatchObject({ urls: ['/s/a/'], pages: [{ authors: ['Ana'] }], findings: [] })
  })

  test.for([
    ['titel: T', ['s/_index.md:4:3 There is no field `titel` here.']],
    ['weight: heavy', ['s/_index.md:4:11 `weight` should be a number.']],
    ['_target: {paths: a}', ['s/_index.md:4:13 `cascade._target` has no field `paths`.']],
    ['_target: all', ['s/_index.md:4:12 `cascade._target` should be fields (`name: value`).']],
    ['- words', ['s/_index.md:4:5 `cascade` should be fields (`name: value`), or a list of such.']],
  ] as const)('with `%s` is reported once, where it was written', ([yaml, findings]) => {
    const sources = { 's/_index.md': `title: S\ncascade:\n  ${yaml}`, 's/a.md': 'title: A', 's/b.md': 'title: B' }
    expect(parse(sources)).toMatchObject({ urls: ['/s/', '/s/a/', '/s/b/'], findings })
  })

  test('does nothing outside of a section', () => {
    expect(parse({ 'a.md': 'title: A\ncascade: {draft: true}' }).findings).toEqual([
      'a.md:3:1 `cascade` does nothing outside of `_index.md`.',
    ])
  })
})

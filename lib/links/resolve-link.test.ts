import { describe, expect, test } from 'vitest'
import { linkBaseOf } from '#lib/content/page-source'
import { readSite } from '#lib/content/read-site'
import { exampleSite } from '#lib/testing/example-site'
import { resolveLink } from './resolve-link'

describe('the links of the real documents', () => {
  const { index } = readSite({ content: 'content', public: 'public', origin: undefined })
  const tables = {
    '/open-practices/': [
      ['https://compass.2i2c.org/open-source/strategy/#upstream-first', '/open-source/strategy/#upstream-first'],
      ['/right-to-replicate', 'https://2i2c.org/right-to-replicate'],
      ['/open-technology', 'https://2i2c.org/open-technology'],
      ['blog/2025/good-citizen/index.md', 'https://2i2c.org/blog/2025/good-citizen/'],
      ['https://2i2c.org/kpis/upstream/', 'https://2i2c.org/kpis/upstream/'],
      ['../about/funding/index.md', 'https://2i2c.org/about/funding/'],
      ['blog/2025/communications-strategy/index.md', 'https://2i2c.org/blog/2025/communications-strategy/'],
      ['https://2i2c.org/roadmap', 'https://2i2c.org/roadmap'],
      ['/collaborators', 'https://2i2c.org/collaborators'],
      ['https://jupyter.org', 'https://jupyter.org'],
    ],
    '/open-practices/versions/2025-09-12/': [
      ['https://compass.2i2c.org/open-source/strategy/#upstream-first', '/open-source/strategy/#upstream-first'],
      ['../open-technology/index.md', 'https://2i2c.org/open-technology/'],
      ['../right-to-replicate/index.md', 'https://2i2c.org/right-to-replicate/'],
      ['../blog/2025/good-citizen/index.md', 'https://2i2c.org/blog/2025/good-citizen/'],
      ['../collaborators/_index.md', 'https://2i2c.org/collaborators/'],
      ['../about/funding/index.md', 'https://2i2c.org/about/funding/'],
      ['../blog/2025/communications-strategy/index.md', 'https://2i2c.org/blog/2025/communications-strategy/'],
    ],
  } as const
  const rows = Object.entries(tables).flatMap(([url, table]) => table.map(([href, to]) => [url, href, to] as const))
  test.for(rows)('on %s, %s leads to %s', ([url, href, to]) => {
    const page = index.pageByUrl.get(url)
    expect(page && resolveLink(href, linkBaseOf(page, index.config), index).href).toBe(to)
  })
})

const site = exampleSite({
  pages: [
    'practices/index.md',
    'practices/versions/2025-01-01.md',
    'strategy.md',
    'über uns/index.md',
    'blog/2025/post.md',
    'a/b/_index.md',
  ],
  files: ['/media/a b.png', '/report.pdf', '/practices/data.csv'],
  config: {
    origin: 'https://example.org',
    home: '/practices/',
    fallbackOrigin: 'https://www.example.com',
    adoptedHosts: { 'handbook.example.org': '/', 'docs.example.org': '/a' },
  },
  urls: { redirects: { '/old/': '/strategy/', '/older': 'https://example.net/x/', '/anchored/': '/strategy/#now' } },
})

describe('a link', () => {
  test.for([
    ['to a place on the page stays', '#promises', '#promises'],
    ['that is empty stays', '', ''],
    ['that is a query stays', '?print#top', '?print#top'],
    ['to another host stays', 'https://example.com/a?b#c', 'https://example.com/a?b#c'],
    ['to a host called like a property stays', 'https://constructor/a', 'https://constructor/a'],
    ['without a scheme stays', '//example.com/a', '//example.com/a'],
    ['to an address stays', 'mailto:a@example.org', 'mailto:a@example.org'],
    ['that no browser can read stays', 'https://[', 'https://['],

    ['from the root leads to a page', '/strategy/', '/strategy/'],
    ['needs no slash at its end', '/strategy', '/strategy/'],
    ['keeps query and anchor', '/strategy?a=b#c', '/strategy/?a=b#c'],
    ['may name the file', '/strategy.md#c', '/strategy/#c'],
    ['may name an index file', '/a/b/_index.md', '/a/b/'],
    ['may name index.html', '/strategy/index.html#c', '/strategy/#c'],
    ['may name another case in a file name', '/Strategy.md', '/strategy/'],
    ['leads home', '/', '/'],
    ['leads home and to an anchor', '/#c', '/#c'],

    ['relative to the file leads to a page', 'versions/2025-01-01.md', '/practices/versions/2025-01-01/'],
    ['leads up from the file', '../strategy.md', '/strategy/'],
    ['may begin with a dot', './versions/2025-01-01.md', '/practices/versions/2025-01-01/'],
    ['leads to the file itself', 'index.md', '/practices/'],
    ['beyond the root is one from the root', '../../../../strategy.md', '/strategy/'],
    ['may name a page from the content root', 'blog/2025/post.md', '/blog/2025/post/'],
    ['prefers a file beside it', 'data.csv', '/practices/data.csv'],
    ['may have backslashes', String.raw`..\strategy.md`, '/strategy/'],

    ['leads to a file', '/report.pdf#page=2', '/report.pdf#page=2'],
    ['leads to a file with a space', '/media/a b.png', '/media/a%20b.png'],
    ['leads to a file with an encoded space', '/media/a%20b.png', '/media/a%20b.png'],
    ['leads to a page that is not ASCII', '/über-uns/', '/%C3%BCber-uns/'],
    ['leads to an encoded page', '/%C3%BCber-uns/#c', '/%C3%BCber-uns/#c'],
    ['leads to a file that is not ASCII', '../über uns/index.md', '/%C3%BCber-uns/'],

    ['to an adopted host leads here', 'https://handbook.example.org/strategy/#c', '/strategy/#c'],
    ['to an adopted host needs no slash at its end', 'http://handbook.example.org/strategy?a#c', '/strategy/?a#c'],
    ['to an adopted host without the page stays', 'https://handbook.example.org/x', 'https://handbook.example.org/x'],
    ['to the root of an adopted host stays', 'https://handbook.example.org/', 'https://handbook.example.org/'],
    ['to an adopted host with a prefix leads below it', 'https://docs.example.org/b/', '/a/b/'],
    ['to the own origin leads here', 'https://example.org/strategy#c', '/strategy/#c'],
    ['to the own origin without a scheme leads here', '//example.org/strategy', '/strategy/'],
    ['to a file of the own origin leads here', 'https://example.org/report.pdf', '/report.pdf'],
    ['to the own origin without the page stays', 'https://example.org/kpis/', 'https://example.org/kpis/'],
    ['to the own host with a port stays', 'https://example.org:8443/strategy', 'https://example.org:8443/strategy'],

    ['to what has moved leads to where it is', '/old/#c', '/strategy/#c'],
    ['to what has moved needs its slash neither', '/old', '/strategy/'],
    ['to what has moved elsewhere leads there', '../older/?a', 'https://example.net/x/?a'],
    ['to what has moved to an anchor leads to that', '/anchored/#c', '/strategy/#now'],
  ] as const)('%s: %s → %s', ([, href, to]) => {
    expect(resolveLink(href, 'practices/index.md', site).href).toBe(to)
  })
})

describe('a link to what the site has', () => {
  test.for([
    ['/strategy/#c', undefined, undefined],
    ['versions/2025-01-01.md', undefined, undefined],
    ['https://example.com/a', undefined, undefined],
    ['https://handbook.example.org/', undefined, undefined],
    ['https://handbook.example.org/en/latest/', undefined, undefined],
    ['https://example.org:8443/x', undefined, undefined],
    ['https://handbook.example.org/strategy/#c', 'link-absolute', '/strategy/#c'],
    ['https://example.org/report.pdf', 'link-absolute', '/report.pdf'],
    ['https://handbook.example.org/strategy.html#c', 'link-moved', '/strategy/#c'],
    ['https://handbook.example.org/en/latest/strategy.html?a#c', 'link-moved', '/strategy/?a#c'],
    ['https://docs.example.org/stable/b/index.html', 'link-moved', '/a/b/'],
    ['https://example.org/old/#c', 'link-moved', '/strategy/#c'],
    ['/old/#c', 'link-moved', '/strategy/#c'],
    ['../older', 'link-moved', 'https://example.net/x/'],
  ] as const)('%s: %s, write %s', ([href, rule, replacement]) => {
    const { finding, href: to } = resolveLink(href, 'practices/index.md', site)
    expect([finding?.rule, finding?.replacement]).toEqual([rule, replacement])
    if (replacement) expect(to).toBe(replacement)
  })
})

describe('a URL of a host that this site answers for', () => {
  const gone = (href: string, index = site) => resolveLink(href, 'practices/index.md', index)

  test.for([
    ['https://handbook.example.org/stratgy/#c', '/stratgy/', 'Did you mean `/strategy/`?'],
    ['https://handbook.example.org/en/latest/stratgy.html', '/en/latest/stratgy.html', undefined],
    ['https://example.org/practises/', '/practises/', 'Did you mean `/practices/`?'],
  ] as const)('%s that is gone is reported, and stays', ([href, path, hint]) => {
    const { href: to, finding } = gone(href)
    expect(to).toBe(href)
    expect(finding?.rule).toBe('link-adopted')
    expect(finding?.message).toBe(`This site answers for ${new URL(href).host}, and has no \`${path}\`.`)
    expect(finding?.hint).toBe(hint ?? 'Correct the address, or say in `redirects` of urls.yaml where it leads now.')
  })

  test('nothing is said where the fallback origin answers', () => {
    const origin = 'https://example.org'
    const fallen = exampleSite({ pages: ['strategy.md'], config: { origin, fallbackOrigin: origin } })
    expect(gone('https://example.org/roadmap', fallen)).toEqual({ href: 'https://example.org/roadmap' })
  })
})

describe('a link to what the site does not have leads to the fallback origin', () => {
  test.for([
    ['/funding/', '/funding/', '/funding/'],
    ['../funding/index.md#c', '/funding/index.md', '/funding/#c'],
    ['blog/x/index.md', '/blog/x/index.md', '/blog/x/'],
    ['./funding.md', '/practices/funding.md', '/practices/funding/'],
    ['funding', '/practices/funding', '/practices/funding'],
    ['/a b?c', '/a b', '/a%20b?c'],
    ['/50%', '/50%', '/50%25'],
    [' //[', '/[', '/%5B'],
  ] as const)('%s', ([href, path, to]) => {
    expect(resolveLink(href, 'practices/index.md', site)).toEqual({
      href: `https://www.example.com${to}`,
      finding: {
        rule: 'link-elsewhere',
        message: `This site has no \`${path}\`: the link leads to https://www.example.com${to}.`,
        hint: 'If it should be here, correct the path.',
      },
    })
  })
})

describe('a link to what the site does not have is an error without a fallback origin', () => {
  const alone = exampleSite({ pages: ['practices/index.md', 'strategy.md'], files: ['/report.pdf'] })
  const otherwise = 'Correct the path, or name a `fallbackOrigin` in site.yaml.'
  test.for([
    ['/stategy/#c', '/stategy/', '/stategy/#c', 'Did you mean `/strategy/`?'],
    ['../stratgy.md', '/stratgy.md', '/stratgy/', 'Did you mean `/strategy/`?'],
    ['/practises', '/practises', '/practises', 'Did you mean `/practices/`?'],
    ['/reports.pdf', '/reports.pdf', '/reports.pdf', 'Did you mean `/report.pdf`?'],
    ['/something/else/', '/something/else/', '/something/else/', otherwise],
  ] as const)('%s', ([href, path, to, hint]) => {
    const finding = { rule: 'link-missing', message: `This site has no \`${path}\`.`, hint }
    expect(resolveLink(href, 'practices/index.md', alone)).toEqual({ href: to, finding })
  })
})

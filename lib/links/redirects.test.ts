import { describe, expect, test } from 'vitest'
import { readSite } from '#lib/content/read-site'
import { collectFindings } from '#lib/findings/finding'
import { exampleSite } from '#lib/testing/example-site'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { flattenRedirects, redirectsOf } from './redirects'
import { resolveLink } from './resolve-link'

const start = { line: 1, column: 1 }

/** The redirects as `from → to`, and the findings as `from: message hint`. */
function flatten(redirects: Record<string, string>) {
  const site = exampleSite({ pages: ['practices/index.md', 'strategy.md'], files: ['/a.pdf'], urls: { redirects } })
  const { findings, report } = collectFindings()
  const written = Object.entries(redirects).map(([from, to]) => ({ from, to, place: { ...start, file: from } }))
  const flat = flattenRedirects(written, site, report).map(({ from, to }) => `${from} → ${to}`)
  return { flat, findings: findings.map(({ file, rule, message, hint }) => [file, rule, `${message} ${hint}`]) }
}

describe('a redirect', () => {
  test.for([
    ['leads to a page', { '/old/': '/strategy/' }, ['/old/ → /strategy/']],
    ['leads to an anchor', { '/old/': '/strategy/#c' }, ['/old/ → /strategy/#c']],
    ['leads to a file', { '/old.pdf': '/a.pdf' }, ['/old.pdf → /a.pdf']],
    ['leads on from a file in Markdown', { '/old.md': '/strategy/' }, ['/old.md → /strategy/']],
    ['leads home', { '/old/': '/' }, ['/old/ → /']],
    ['leads to another host', { '/old/': 'https://example.com/' }, ['/old/ → https://example.com/']],
    [
      'leads straight to the end of a chain',
      { '/a/': '/b', '/b/': '/c/', '/c': '/strategy/' },
      ['/a/ → /strategy/', '/b/ → /strategy/', '/c → /strategy/'],
    ],
  ] as const)('%s', ([, redirects, flat]) => {
    expect(flatten(redirects)).toEqual({ flat, findings: [] })
  })
})

describe('a redirect is an error', () => {
  const shadowed = 'Remove the redirect, or move the page.'
  const cycle = 'Let one of the redirects on the way end at a page.'
  test.for([
    [
      'where the site itself answers',
      { '/robots.txt': '/practices/' },
      [['/robots.txt', 'redirect-shadowed', `There is a page or file at \`/robots.txt\`. ${shadowed}`]],
    ],
    [
      'where there is a page',
      { '/strategy': '/practices/' },
      [['/strategy', 'redirect-shadowed', `There is a page or file at \`/strategy\`. ${shadowed}`]],
    ],
    [
      'where a page is as Markdown',
      { '/strategy.md': '/practices/' },
      [['/strategy.md', 'redirect-shadowed', `There is a page or file at \`/strategy.md\`. ${shadowed}`]],
    ],
    [
      'where the home page is',
      { '/': '/practices/' },
      [['/', 'redirect-shadowed', `There is a page or file at \`/\`. ${shadowed}`]],
    ],
    [
      'where there is a file',
      { '/a.pdf': '/practices/' },
      [['/a.pdf', 'redirect-shadowed', `There is a page or file at \`/a.pdf\`. ${shadowed}`]],
    ],
    [
      'to itself',
      { '/a/': '/a' },
      [['/a/', 'redirect-cycle', `The redirect from \`/a/\` leads in a circle. ${cycle}`]],
    ],
    [
      'in a cycle, at each of its steps',
      { '/a/': '/b/', '/b/': '/a/' },
      [
        ['/a/', 'redirect-cycle', `The redirect from \`/a/\` leads in a circle. ${cycle}`],
        ['/b/', 'redirect-cycle', `The redirect from \`/b/\` leads in a circle. ${cycle}`],
      ],
    ],
    [
      'to what does not exist',
      { '/old/': '/stratgy/#c' },
      [['/old/', 'redirect-target', 'There is nothing at `/stratgy/`. Did you mean `/strategy/`?']],
    ],
  ] as const)('%s', ([, redirects, findings]) => {
    expect(flatten(redirects)).toEqual({ flat: [], findings })
  })
})

test('a redirect into a cycle is an error, and others stand', () => {
  const { flat, findings } = flatten({ '/a/': '/b/', '/b/': '/b/', '/old/': '/strategy/' })
  expect(flat).toEqual(['/old/ → /strategy/'])
  expect(findings.map(([from]) => from)).toEqual(['/a/', '/b/'])
})

test('of two redirects that differ in a slash the second is an error', () => {
  const message = 'There are two redirects from `/old/`: a slash at the end makes no difference. Remove one of them.'
  expect(flatten({ '/old': '/practices/', '/old/': '/strategy/' })).toEqual({
    flat: ['/old → /practices/'],
    findings: [['/old/', 'redirect-shadowed', message]],
  })
})

describe('an alias of a page', () => {
  const practices = '---\ntitle: P\naliases: [/old/path/, rel, ../up/, /x.html, /Old Words, /practices/]\n---\n'
  const others = { 'practices/index.md': '# Practices', 'strategy.md': '# Strategy', 'über.md': '# Ü' }

  /** The redirects of a site with these files besides, and the findings as `place: message hint`. */
  function redirectsIn(files: Record<string, string>) {
    const site = readSite({
      content: temporaryFolder({ ...others, ...files }),
      public: temporaryFolder({}),
      origin: undefined,
    })
    const { findings, report } = collectFindings()
    const redirects = redirectsOf(site, report).map(({ from, to }) => `${from} → ${to}`)
    return {
      redirects,
      findings: findings.map((found) => `${found.file}:${found.line}:${found.column} ${found.message} ${found.hint}`),
      linkTo: (href: string) => resolveLink(href, 'strategy.md', site.index).href,
    }
  }

  test('leads to it: from the root, or from above the page', () => {
    expect(redirectsIn({ 'practices/index.md': practices })).toMatchObject({
      redirects: [
        '/old/path/ → /practices/',
        '/rel/ → /practices/',
        '/up/ → /practices/',
        '/x.html → /practices/',
        '/Old Words/ → /practices/',
      ],
      findings: [],
    })
  })

  test.for([
    [
      'a/b.md',
      'title: B\naliases: [rel, ../up, sub/rel/, /, ./d/index.html]',
      ['/a/rel/', '/up/', '/a/sub/rel/', '/a/d/'],
    ],
    ['a/b/index.md', 'title: B\naliases: rel\nslug: c', ['/a/rel/']],
    ['a/_index.md', 'title: B\naliases: [rel]', ['/rel/']],
    ['a/b.md', 'title: B\nurl: /old/page.html', ['/old/page.html']],
  ] as const)('of %s with %j', ([path, fields, from]) => {
    const { redirects } = redirectsIn({ [path]: `---\n${fields}\n---\n` })
    expect(redirects.map((redirect) => redirect.split(' → ')[0])).toEqual(from)
  })

  test('is encoded where it leads to', () => {
    const { redirects } = redirectsIn({ 'über.md': '---\ntitle: Ü\naliases: [/about/]\n---\n' })
    expect(redirects).toEqual(['/about/ → /%C3%BCber/'])
  })

  test('is where links to it lead at once, and a redirect may lead to it', () => {
    const urls = 'redirects:\n  /older/: /old/path\n'
    const { redirects, linkTo } = redirectsIn({ 'practices/index.md': practices, 'urls.yaml': urls })
    expect(redirects).toContain('/older/ → /practices/')
    expect(linkTo('/old/path#a')).toBe('/practices/#a')
  })

  test.for([
    [
      '/strategy',
      'practices/index.md:3:11 There is a page or file at `/strategy/`. Remove the redirect, or move the page.',
    ],
    ['/', 'practices/index.md:3:11 There is a page or file at `/`. Remove the redirect, or move the page.'],
    ['/404', 'practices/index.md:3:11 There is a page or file at `/404/`. Remove the redirect, or move the page.'],
    [
      '/taken',
      'practices/index.md:3:11 There are two redirects from `/taken/`: a slash at the end makes no difference. Remove one of them.',
    ],
  ] as const)('that is %s is an error at its place', ([alias, finding]) => {
    const urls = 'redirects:\n  /taken/: /strategy/\n'
    const source = `---\ntitle: P\naliases: [${alias}]\n---\n`
    expect(redirectsIn({ 'practices/index.md': source, 'urls.yaml': urls }).findings).toEqual([finding])
  })
})

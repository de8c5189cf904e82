import { describe, expect, test } from 'vitest'
import { collectFindings } from '#lib/findings/finding'
import { exampleSite } from '#lib/testing/example-site'
import { flattenRedirects } from './redirects'

/** The redirects as `from → to`, and the findings as `from: message hint`. */
function flatten(redirects: Record<string, string>) {
  const site = exampleSite({ pages: ['practices/index.md', 'strategy.md'], files: ['/a.pdf'], urls: { redirects } })
  const { findings, report } = collectFindings()
  const placeOf = (from: string) => ({ file: from, line: 1, column: 1 })
  const flat = flattenRedirects(site, placeOf, report).map(({ from, to }) => `${from} → ${to}`)
  return { flat, findings: findings.map(({ file, rule, message, hint }) => [file, rule, `${message} ${hint}`]) }
}

describe('a redirect', () => {
  test.for([
    ['leads to a page', { '/old/': '/strategy/' }, ['/old/ → /strategy/']],
    ['leads to an anchor', { '/old/': '/strategy/#c' }, ['/old/ → /strategy/#c']],
    ['leads to a file', { '/old.pdf': '/a.pdf' }, ['/old.pdf → /a.pdf']],
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

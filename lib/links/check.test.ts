import { describe, expect, test } from 'vitest'
import { readSite } from '#lib/content/read-site'
import { checkSite } from '#lib/pipeline'
import { temporaryFolder } from '#lib/testing/temporary-folder'

const files = {
  'practices/index.md': '# Practices\n\n## Upstream first\n\n<span id="words"></span>\n\n## Über uns\n\nWords.\n',
  'über uns.md': '# Us\n\n## Über uns\n\nWords.\n',
  'words.txt': 'uns\n',
}

/** The findings of a site with these files besides, as `place rule: message hint`. */
function check(others: Record<string, string>): string[] {
  const content = temporaryFolder({ ...files, ...others })
  const findings = checkSite(readSite({ content, public: temporaryFolder({}), origin: undefined }))
  return findings.map(
    ({ file, line, column, rule, message, hint }) => `${file}:${line}:${column} ${rule}: ${message} ${hint}`,
  )
}

describe('a link to an anchor', () => {
  test.for([
    ['of the page', '[a](#a-heading)'],
    ['of another page', '[a](practices/index.md#upstream-first)'],
    ['of another page, with a query', '[a](/practices/?print#upstream-first)'],
    ['that is not ASCII', '[a](/practices/#über-uns)'],
    ['that is encoded', '[a](/practices/#%C3%BCber-uns)'],
    ['of an element', '[a](/practices/#words)'],
    ['at the top', '[a](#top)'],
    ['that is empty', '[a](#)'],
    ['of another host', '[a](https://example.com/#x)'],
    ['of a footnote', 'A claim.[^1]\n\n[^1]: Source.'],
  ] as const)('%s is right', ([, markdown]) => {
    expect(check({ 'a.md': `# Title\n\n## A heading\n\n${markdown}\n` })).toEqual([])
  })

  test.for([
    [
      'of the page',
      'See [a](#a-headng).',
      'a.md:5:5 anchor-missing: The page /a/ has no anchor `#a-headng`. Did you mean `a-heading`?',
    ],
    [
      'of another page',
      'See\n[a](practices/index.md#upstream).',
      'a.md:6:1 anchor-missing: The page /practices/ has no anchor `#upstream`. Known: `upstream-first`, `words`, `über-uns`.',
    ],
    [
      'of a page that is not ASCII',
      '[a](/über-uns/#uber-uns)',
      'a.md:5:1 anchor-missing: The page /über-uns/ has no anchor `#uber-uns`. Did you mean `über-uns`?',
    ],
    [
      'of the home page',
      '[a](/#upstream)',
      'a.md:5:1 anchor-missing: The page / has no anchor `#upstream`. Known: `a-heading`.',
    ],
  ] as const)('%s that is not there is an error', ([, markdown, finding]) => {
    expect(check({ 'a.md': `# Title\n\n## A heading\n\n${markdown}\n` })).toEqual([finding])
  })
})

describe('a former anchor', () => {
  test('can be linked to', () => {
    const urls = 'anchors:\n  /practices/:\n    upstream: upstream-first\n'
    expect(check({ 'urls.yaml': urls, 'a.md': '# Title\n\n[a](/practices/#upstream)\n' })).toEqual([])
  })

  test.for([
    [
      'of a page that is not there',
      '/practises/:\n    a: b\n    c: d',
      'urls.yaml:2:3 former-anchor: There is no page /practises/. Did you mean `/practices/`?',
    ],
    [
      'whose successor is not there',
      '/practices/:\n    a: upstream-frist',
      'urls.yaml:3:8 former-anchor: The page /practices/ has no anchor `upstream-frist`. Did you mean `upstream-first`?',
    ],
    [
      'one of whose successors is not there',
      '/practices/:\n    a: [upstream-first, wrds]',
      'urls.yaml:3:8 former-anchor: The page /practices/ has no anchor `wrds`. Did you mean `words`?',
    ],
    [
      'whose successor has no place for it',
      '/practices/:\n    a: words',
      'urls.yaml:3:8 former-anchor: The anchor `words` is neither a heading nor a section. Name the heading or section that it stands in.',
    ],
  ] as const)('%s is an error', ([, yaml, finding]) => {
    expect(check({ 'urls.yaml': `anchors:\n  ${yaml}\n` })).toEqual([finding])
  })
})

test('redirects are checked with their places', () => {
  expect(check({ 'urls.yaml': 'redirects:\n  /old/: /practces/\n' })).toEqual([
    'urls.yaml:2:3 redirect-target: There is nothing at `/practces/`. Did you mean `/practices/`?',
  ])
})

test('the anchor that a redirect leads to is checked', () => {
  const redirects = 'redirects:\n  /old/: /practices/#upstream-frist\n  /older/: /practices/#words\n'
  expect(check({ 'urls.yaml': redirects })).toEqual([
    'urls.yaml:2:10 redirect-target: The page /practices/ has no anchor `#upstream-frist`. Did you mean `upstream-first`?',
  ])
})

import { describe, expect, test } from 'vitest'
import { readSite } from '#lib/content/read-site'
import { checkSite, loadPage } from '#lib/pipeline'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { addUrls } from './published-urls'

const files = {
  'strategy.md': '# Strategy\n\n## Upstream first\n\nWords.[^1]\n\n[^1]: A note.\n',
  'work/hours.md': '# Hours\n',
}

function read(lock: unknown, others: Record<string, string> = {}, showsUnpublished = false) {
  const content = temporaryFolder({ ...files, 'urls.lock.json': JSON.stringify(lock), ...others })
  return readSite({
    content,
    public: temporaryFolder({}),
    origin: undefined,
    publishedAsOf: '2026-01-01',
    showsUnpublished,
  })
}

function check(lock: unknown, others: Record<string, string> = {}): string[] {
  return checkSite(read(lock, others)).map(({ file, rule, message, hint }) => `${file} ${rule}: ${message} ${hint}`)
}

describe('what was published once', () => {
  test.for([
    ['and is still there', { '/strategy/': ['upstream-first'], '/': [] }, {}],
    [
      'and leads on',
      { '/plan/': ['upstream-first'] },
      { 'urls.yaml': 'redirects: {/plan/: /old/, /old/: /strategy/}\n' },
    ],
    [
      'and leads to another site',
      { '/plan/': ['a'] },
      { 'urls.yaml': 'redirects: {/plan/: "https://example.com/"}\n' },
    ],
    [
      'and leads to an anchor',
      { '/plan/': ['a'] },
      { 'urls.yaml': 'redirects: {/plan/: /strategy/#upstream-first}\n' },
    ],
    ['and is an alias', { '/plan/': [] }, { 'a.md': '---\ntitle: A\naliases: [/plan/]\n---\nWords.\n' }],
    [
      'and is a former anchor',
      { '/strategy/': ['upstream'] },
      { 'urls.yaml': 'anchors: {/strategy/: {upstream: upstream-first}}\n' },
    ],
    ['and is a draft now', { '/a/': ['b'] }, { 'a.md': '---\ntitle: A\ndraft: true\n---\nWords.\n' }],
  ] as const)('%s is right', ([, lock, others]) => {
    expect(check(lock, others)).toEqual([])
  })

  test.for([
    [
      'a URL',
      { '/work/hour/': ['a'] },
      {},
      [
        'urls.lock.json url-dropped: /work/hour/ was published once, and is no longer there. Let it lead on: add the line `/work/hour/: /work/hours/` below `redirects` in urls.yaml.',
      ],
    ],
    [
      'an anchor',
      { '/strategy/': ['upstream-1st', 'upstream-first'] },
      {},
      [
        'urls.lock.json anchor-dropped: The anchor `#upstream-1st` was published once, and is no longer on /strategy/. Let it lead on: add the line `upstream-1st: upstream-first` below `anchors`, `/strategy/:` in urls.yaml.',
      ],
    ],
    [
      'an anchor of a page that has moved',
      { '/plan/': ['goal: 1'] },
      { 'urls.yaml': 'redirects: {/plan/: /strategy/}\n' },
      [
        'urls.lock.json anchor-dropped: The anchor `#goal: 1` was published once, and is no longer on /strategy/, where /plan/ leads. Let it lead on: add the line `"goal: 1": upstream-first` below `anchors`, `/strategy/:` in urls.yaml.',
      ],
    ],
  ] as const)('%s that is gone is an error', ([, lock, others, findings]) => {
    expect(check(lock, others)).toEqual(findings)
  })

  test('what may only follow from another mistake is not said', () => {
    expect(check({ '/plan/': [] }, { 'urls.yaml': 'x: [' }).filter((text) => text.includes('dropped'))).toEqual([])
    expect(check({ '/a/': [] }, { 'a.md': '---\ntitle: [\n---\n' }).filter((text) => text.includes('dropped'))).toEqual(
      [],
    )
  })
})

test('a list of another shape is an error', () => {
  expect(check({ strategy: [] })[0]).toMatch(/^urls\.lock\.json site-schema: `strategy` should be a path/)
})

test('what is new is added, in order, and nothing is taken away', () => {
  const lock = { '/strategy/': ['old', 'upstream-first'], '/gone/': ['x'] }
  const { index } = read(lock, { 'a.md': '---\ntitle: A\ndraft: true\n---\nWords.\n' }, true)
  const pages = index.pages.map((page) => ({ ...loadPage(page, index), url: page.url, links: [] }))
  expect(JSON.stringify(addUrls(lock, pages, index))).toBe(
    '{"/strategy/":["old","upstream-first"],"/gone/":["x"],"/work/hours/":[]}',
  )
})

import { describe, expect, test } from 'vitest'
import { collectFindings } from '#lib/findings/finding'
import { defaultSiteConfig, parseSiteConfig, siteSchema } from './site-config'

/** The findings in a `site.yaml`, as `place message hint`. */
function check(source: string): string[] {
  const { findings, report } = collectFindings()
  parseSiteConfig({ path: 'site.yaml', source }, report)
  return findings.map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`)
}

const required = 'title: T\ndescription: D\norigin: https://example.org\n'

describe('site.yaml', () => {
  test('needs three fields', () => {
    const { findings, report } = collectFindings()
    const config = parseSiteConfig({ path: 'site.yaml', source: required }, report)?.value
    expect(findings).toEqual([])
    expect(config).toEqual({
      title: 'T',
      description: 'D',
      origin: 'https://example.org',
      language: 'en',
      navigation: [],
      footer: { links: [] },
      permalinks: {},
      history: { leaveOut: [] },
      findings: { severities: {}, addresses: {} },
      productionBranch: 'main',
      protected: [],
      dialects: {},
      adoptedHosts: {},
      repositories: {},
      sources: {},
    })
  })

  test('that is empty lacks them', () => {
    expect(check('')).toEqual([
      "1:1 The field `title` is missing. `title`: The site's name, as it follows each page's title.",
      '1:1 The field `description` is missing. `description`: What the site is, in a sentence.',
      '1:1 The field `origin` is missing. `origin`: The canonical origin (`https://2i2c.org`): scheme and host, no slash at the end.',
    ])
  })

  test.for([
    ['- a', '1:1 There are no fields here. Write each field as `name: value`.'],
    ['Words', '1:1 There are no fields here. Write each field as `name: value`.'],
  ] as const)('without fields (%s) is an error', ([source, finding]) => {
    expect(check(source)).toEqual([finding])
  })

  const link = 'A path on this site (`/open-practices/`) or a whole URL.'
  const url = 'a path that begins with `/` or a URL such as `https://example.org`'
  test.for([
    ['hme: /a/', '4:1 There is no field `hme` here. Did you mean `home`?'],
    [
      'home: a/',
      '4:7 `home` should be a path that begins with `/`. `home`: The URL of the page that also stands at `/`.',
    ],
    [
      'productionBranch: main~1',
      '4:19 `productionBranch` should be a name that git allows a branch, such as `main`. `productionBranch`: The branch of the repository with these files that is published. `main` if not given.',
    ],
    [
      'language: English',
      '4:11 `language` should be a language tag such as `en`. `language`: The language of the pages, as a BCP 47 tag. `en` if not given.',
    ],
    [
      'fallbackOrigin: https://example.org/',
      '4:17 `fallbackOrigin` should be a scheme and a host, with no path and no slash at the end. `fallbackOrigin`: The origin that answers for paths this site does not have.',
    ],
    [
      'fallbackOrigin: example.org',
      '4:17 `fallbackOrigin` should be a URL such as `https://example.org`. `fallbackOrigin`: The origin that answers for paths this site does not have.',
    ],
    ['navigation: [{title: A, url: a/}]', `4:30 \`url\` should be ${url}. \`url\`: ${link}`],
    ['navigation: [{title: A, url: "javascript:alert(1)"}]', `4:30 \`url\` should be ${url}. \`url\`: ${link}`],
    ['navigation: [{url: /a/}]', '4:14 The field `title` is missing. `title`: The words of the link.'],
    [
      'navigation: [{title: 404, url: /a/}]',
      '4:22 `title` should be text. Put it between quotes. `title`: The words of the link.',
    ],
    ['footer: {license: A}', '4:10 `footer` has no field `license`. Did you mean `licence`?'],
    ['footer:', '4:8 `footer` is empty. `footer`: What stands at the foot of every page.'],
    [
      'adoptedHosts: {"https://a.org": /}',
      '4:16 `https://a.org` should be a host such as `handbook.example.org`. `adoptedHosts`: Hosts whose URLs this site now answers for, each with the path its root is at here.',
    ],
    [
      'adoptedHosts: {a.org: a}',
      '4:23 `adoptedHosts.a.org` should be a path that begins with `/`. `adoptedHosts`: Hosts whose URLs this site now answers for, each with the path its root is at here.',
    ],
    ['sources: {a.md: {repository: r, path: a.md}}', '4:30 There is no repository `r`. None is defined.'],
    [
      'repositories: {words: {url: https://example.org}}\nsources: {a.md: {repository: wrds, path: a.md, date: 6 Feb}}',
      '5:54 `sources.a.md.date` should be a day such as `2026-02-06`. `sources.a.md.date`: The day the words are as of, as `YYYY-MM-DD`.',
    ],
    [
      'repositories: {words: {url: https://example.org}}\nsources: {a.md: {repository: wrds, path: a.md}}',
      '5:30 There is no repository `wrds`. Did you mean `words`?',
    ],
  ] as const)('with `%s` is an error', ([source, finding]) => {
    expect(check(required + source)).toEqual([finding])
  })
})

describe('a tree without site.yaml', () => {
  test('has its first pages as navigation', () => {
    const pages = ['/', '/a/', '/a/b/', '/c/'].map((url) => ({ title: `Page ${url}`, url }))
    const config = defaultSiteConfig('words', pages)
    expect(config.title).toBe('words')
    expect(config.navigation.map(({ url }) => url)).toEqual(['/a/', '/c/'])
    expect(config).toEqual(siteSchema.parse(config))
  })
})

import { expect, test } from 'vitest'
import { readSite } from '#lib/content/read-site'
import type { Finding } from '#lib/findings/finding'
import { webLinkRules } from '#lib/findings/rules/web-links'
import { checkSite } from '#lib/pipeline'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { externalLinksOf } from './external-links'
import { linkFindings } from './link-findings'
import { type LinkResult, rememberAll } from './link-results'
import type { Outcome } from './outcome'

const siteYaml = `title: T
description: D
origin: https://2i2c.org
fallbackOrigin: https://www.2i2c.org
adoptedHosts: {docs.2i2c.org: /}
`

function read(files: Readonly<Record<string, string>>) {
  const content = temporaryFolder({ 'site.yaml': siteYaml, 'practices.md': '# Practices\n\nWords.\n', ...files })
  return readSite({ content, public: temporaryFolder({}), origin: undefined })
}

/** `file:line:column URL`, in order of the files. */
function linksIn(files: Readonly<Record<string, string>>): string[] {
  return externalLinksOf(read(files))
    .map(({ url, fragment, place }) => `${place.file}:${place.line}:${place.column} ${url}${fragment}`)
    .sort()
}

test('links of words are found, wherever they lead outside', () => {
  const page = `# A

See [one](https://one.org), [two](https://two.org/a?b=c#d), <https://three.org/>, https://four.org
and <a href="https://five.org/">five</a>, [six][6].

A [page](/practices/) of [ours](https://docs.2i2c.org/practices/), [one that is gone](https://docs.2i2c.org/gone/),
[another](/about/), [ours](https://www.2i2c.org/team/), [mail](mailto:a@example.org), [here](#a), \`https://code.org\`.

[6]: https://six.org
`
  expect(linksIn({ 'a.md': page })).toEqual([
    'a.md:3:11 https://one.org/',
    'a.md:3:35 https://two.org/a?b=c#d',
    'a.md:3:62 https://three.org/',
    'a.md:3:83 https://four.org/',
    'a.md:4:14 https://five.org/',
    'a.md:4:43 https://six.org/',
    'a.md:6:87 https://docs.2i2c.org/gone/',
    'a.md:7:11 https://www.2i2c.org/about/',
    'a.md:7:28 https://www.2i2c.org/team/',
  ])
})

test('links of buttons, subjects, navigation, footer, sources and redirects are found', () => {
  const landing = `---
type: landing
sections:
  - block: hero
    content:
      title: T
      cta:
        label: Go
        url: https://button.org/
---
`
  const config = `${siteYaml}navigation:
  - title: N
    url: https://navigation.org/
footer:
  licence: {title: L, url: https://licence.org/}
  links:
    - title: F
      url: https://footer.org/
repositories:
  r: {url: https://github.com/o/r}
sources:
  practices.md:
    repository: r
    path: practices.md
    commit: abcdef0
    published: https://former.org/practices/
`
  const files = {
    'site.yaml': config,
    'urls.yaml': 'redirects:\n  /chat/: https://chat.org/\n',
    'index.md': landing,
    'talk.md': '---\ntitle: Talk\nexternal_link: https://talk.org/\n---\n\nWords.\n',
  }
  expect(linksIn(files)).toEqual([
    'index.md:9:14 https://button.org/',
    'site.yaml:10:28 https://licence.org/',
    'site.yaml:13:12 https://footer.org/',
    'site.yaml:19:11 https://github.com/o/r/blob/abcdef0/practices.md',
    'site.yaml:21:16 https://former.org/practices/',
    'site.yaml:8:10 https://navigation.org/',
    'talk.md:3:16 https://talk.org/',
    'urls.yaml:2:11 https://chat.org/',
  ])
})

const missed: Outcome = { kind: 'missed', answer: '404 Not Found', isSilent: false }
const good: Outcome = { kind: 'good', answer: '200 OK' }
const days = ['2026-03-02', '2026-03-03', '2026-03-04']

/** Findings of a site in which the same was found on three days at each of these URLs. */
function findings(files: Readonly<Record<string, string>>, outcomes: Readonly<Record<string, Outcome>>): Finding[] {
  const site = read(files)
  const results = days.reduce<ReadonlyMap<string, LinkResult>>(
    (before, day) => rememberAll(before, new Map(Object.entries(outcomes)), day),
    new Map(),
  )
  return linkFindings(externalLinksOf(site), results, site)
}

function toLines(found: readonly Finding[]): string[] {
  return found.map(({ severity, rule, because }) => `${severity} ${rule}${because ? ` (${because})` : ''}`)
}

const gone = { 'https://gone.org/': missed }

test('a dead link is a finding at its address', () => {
  expect(findings({ 'a.md': '# A\n\nSee [it](https://gone.org#why).\n' }, gone)).toEqual([
    {
      rule: 'link-dead',
      severity: 'warning',
      file: 'a.md',
      line: 3,
      column: 10,
      end: { line: 3, column: 30 },
      address: 'https://gone.org#why',
      message:
        '`https://gone.org/` led nowhere on 2026-03-02, 2026-03-03 and 2026-03-04 (on 2026-03-04: 404 Not Found).',
      hint: 'Link to what took its place, or to a copy in an archive.',
    },
  ])
})

test.for([
  ['https://new.org/page', 'https://new.org/page#why', 'Write `https://new.org/page#why`.', true],
  ['https://new.org/page#how', 'https://new.org/page#how', 'Write `https://new.org/page#how`.', true],
  ['https://new.org/', 'https://new.org/#why', 'See whether that page has what the link promises.', false],
] as const)('a link that has moved to %s is a note', ([movedTo, to, hint, isCertain]) => {
  const files = { 'a.md': '# A\n\nSee [it](https://old.org/page#why).\n' }
  const [finding, ...others] = findings(files, { 'https://old.org/page': { ...good, movedTo } })
  expect(others).toEqual([])
  expect(finding).toMatchObject({ rule: 'link-redirected', severity: 'note', hint })
  expect(finding?.message).toBe(`\`https://old.org/page\` has moved to \`${to}\` for good.`)
  expect(finding?.replacement).toBe(isCertain ? to : undefined)
})

test('of an earlier version it is said what is dead, not what has moved', () => {
  const files = { 'practices/versions/2025-01-01.md': '# P\n\n[a](https://gone.org/) [b](https://old.org/)\n' }
  const moved: Outcome = { ...good, movedTo: 'https://new.org/' }
  expect(toLines(findings(files, { ...gone, 'https://old.org/': moved }))).toEqual(['warning link-dead'])
})

const link = '[it](https://gone.org)'

test.for([
  ['a comment', { 'a.md': `# A\n\n<!-- allow link-dead: soon -->\n${link}\n` }, 'soon'],
  [
    'its address as it is written',
    { 'a.md': `# A\n\n${link}\n`, 'site.yaml': `${siteYaml}findings: {addresses: {"https://gone.org": inside}}\n` },
    'inside',
  ],
  [
    'its address as it is asked',
    { 'a.md': `# A\n\n${link}\n`, 'site.yaml': `${siteYaml}findings: {addresses: {"https://gone.org/": inside}}\n` },
    'inside',
  ],
  [
    'a severity',
    {
      'a.md': `# A\n\n${link}\n`,
      'site.yaml': `${siteYaml}findings: {severities: {link-dead: {severity: note, reason: later}}}\n`,
    },
    'later',
  ],
] as const)('%s allows a dead link', ([, files, reason]) => {
  expect(toLines(findings(files, gone))).toEqual([`note link-dead (${reason})`])
})

test('a comment is not needed once the link is good, and may be as long as that is not known', () => {
  const files = { 'a.md': `# A\n\n<!-- allow link-dead: soon -->\n${link}\n` }
  expect(toLines(findings(files, { 'https://gone.org/': good }))).toEqual(['warning allowance'])
  expect(toLines(findings(files, {}))).toEqual([])
  const unsure: Outcome = { kind: 'unsure', answer: '403 Forbidden', isSilent: false }
  expect(toLines(findings(files, { 'https://gone.org/': unsure }))).toEqual([])
})

test('what is allowed of other sites is no matter of the other checks, nor theirs of this one', () => {
  const settings =
    'findings: {severities: {link-dead: {severity: note, reason: later}, mojibake: {severity: error, reason: x}}}\n'
  const site = read({
    'a.md': `# A\n\n<!-- allow link-dead: soon -->\n${link}\n\n<!-- allow link-missing: soon -->\nWords.\n`,
    'site.yaml': siteYaml + settings,
  })
  const atHome = checkSite(site).map(({ message }) => message)
  expect(atHome).toContain('Nothing here breaks `link-missing`.')
  expect(atHome.join()).toMatch(/A breach of `mojibake`/)
  expect(atHome.join()).not.toContain('link-dead')
  expect(linkFindings(externalLinksOf(site), new Map(), site)).toEqual([])
})

test.for(Object.entries(webLinkRules))('the example of %s is one', ([rule, { bad, good: kept }]) => {
  const outcomes: Readonly<Record<string, Outcome>> = {
    'https://gone.example.net/answer/': missed,
    'https://moved.example.net/answer/': { ...good, movedTo: 'https://example.net/answer/' },
    'https://example.net/answer/': good,
  }
  expect(findings({ 'a.md': `# A\n\n${bad}\n` }, outcomes).map((finding) => finding.rule)).toEqual([rule])
  expect(findings({ 'a.md': `# A\n\n${kept}\n` }, outcomes)).toEqual([])
})

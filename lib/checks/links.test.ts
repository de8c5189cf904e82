import { describe, expect, test } from 'vitest'
import { readSite } from '#lib/content/read-site'
import { fixText } from '#lib/findings/fix'
import { checkSite } from '#lib/pipeline'
import { findingsOf, toLines } from '#lib/testing/findings-of'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { findAddressMistake } from './address-mistakes'

const config = 'title: T\ndescription: D\norigin: https://2i2c.org\nadoptedHosts: {docs.2i2c.org: /}\n'
const hugo = 'dialects: {"": hugo}\n'

function check(text: string, file = 'a.md') {
  const source = `# Practices\n\n${text}\n`
  const content = temporaryFolder({ 'site.yaml': config + hugo, 'practices.md': '# P\n\n## Goals\n', [file]: source })
  const found = checkSite(readSite({ content, public: temporaryFolder({}), origin: undefined }))
  const findings = found.filter(({ rule, file: of }) => /^(link-|markdown-slip)/.test(rule) && of === file)
  const fixed = fixText(source, findings).text.split('\n').slice(2, -1).join('\n')
  return { rules: findings.map(({ rule }) => rule), fixed, findings }
}

describe('nothing is said of', () => {
  test.for([
    'See [our status](https://status.2i2c.org/a?b=https://c.org), [a](https://web.archive.org/web/2020/https://2i2c.org/).',
    '<https://example.org>, https://example.org, www.example.org and somebody@example.org.',
    '[Write](mailto:somebody@example.org?subject=a%20b), [write](mailto:?subject=x), [call](tel:+49123), [go](#practices)',
    '[two](<https://example.org/a%20b>), [three][ref], [ref][] and [ref]\n\n[ref]: https://example.org',
    'Open <http://localhost:8000> or http://127.0.0.1:8000/.',
    '[An older site](http://example.org), `[a][]`, `http://2i2c.org` and [the practices](/practices/#goals).',
    '[![The goals](/a.png)](https://example.org), [`code`](https://example.org), [here is the plan](https://example.org)',
    'int[][] a[0][] \\[a][]',
    '[Netlify](https://www.netlify.app), [Vercel](https://vercel.com)',
  ])('%s', (text) => {
    expect(check(text).rules.filter((rule) => rule !== 'link-missing')).toEqual([])
  })
})

describe('what is certain is put right', () => {
  test.for([
    ['[a](https:status.example.org)', 'link-address', '[a](https://status.example.org)'],
    ['[a](https:/status.example.org/x)', 'link-address', '[a](https://status.example.org/x)'],
    ['[a](https:///status.example.org "T")', 'link-address', '[a](https://status.example.org "T")'],
    ['[a](htps://example.org)', 'link-address', '[a](https://example.org)'],
    ['[a](https://https://example.org)', 'link-address', '[a](https://example.org)'],
    ['[a](https://2i2c.org/https://example.org/x)', 'link-address', '[a](https://example.org/x)'],
    ['[a](https://b.org/https://b.org/x)', 'link-address', '[a](https://b.org/x)'],
    ['[a](<https://example.org/a b>)', 'link-address', '[a](<https://example.org/a%20b>)'],
    ['[a](https://example.org/a%20)', 'link-address', '[a](https://example.org/a)'],
    ['[a](mailto://somebody@example.org)', 'link-address', '[a](mailto:somebody@example.org)'],
    ['[a](mailto:https://example.org)', 'link-address', '[a](https://example.org)'],
    ['[words]([x](https://example.org))', 'link-address', '[words](https://example.org)'],
    ['[a][b]\n\n[b]: https:example.org', 'link-address', '[a][b]\n\n[b]: https://example.org'],
    ['[a](www.example.org)', 'link-missing', '[a](https://www.example.org)'],
    ['[a](example.org/page)', 'link-missing', '[a](https://example.org/page)'],
    ['[a](hello@2i2c.org)', 'link-missing', '[a](mailto:hello@2i2c.org)'],
    ['See [w] (https://a.org).', 'markdown-slip', 'See [w](https://a.org).'],
    ['[w] ([https://a.org](https://a.org))', 'link-bare', '[w](https://a.org)'],
    [
      '[a](http://jupyter.org) and [b](https://jupyter.org/x)',
      'link-insecure',
      '[a](https://jupyter.org) and [b](https://jupyter.org/x)',
    ],
    ['[a](https://2i2c.org/practices#goals)', 'link-absolute', '[a](/practices/#goals)'],
    ['<a href="https://2i2c.org/practices/">a</a>', 'link-absolute', '<a href="/practices/">a</a>'],
    ['[a](https://docs.2i2c.org/en/latest/practices.html#goals)', 'link-moved', '[a](/practices/#goals)'],
  ] as const)('%s', ([text, rule, fixed]) => {
    expect(check(text)).toMatchObject({ rules: [rule], fixed })
  })
})

describe('what is likely is said', () => {
  test.for([
    ['[a](https://example.orghttps://example.com)', 'link-address'],
    ['[a](mailto:example.org)', 'link-address'],
    ['[a](https://exa<mple)', 'link-address'],
    ['[a](https://deploy-preview-12--2i2c.netlify.app/x)', 'link-preview'],
    ['https://2i2c-git-main.vercel.app/', 'link-preview'],
    ['[a](https://x.pages.dev)', 'link-preview'],
    ['[our hub](http://localhost:8888/lab)', 'link-preview'],
    ['[](https://example.org)', 'link-words'],
    ['See [here](https://example.org).', 'link-words'],
    ['[Click **here**:][b]\n\n[b]: https://example.org', 'link-words'],
    ['([https://a.org](https://a.org))', 'link-bare'],
    ['[a](https://docs.2i2c.org/practises/)', 'link-adopted'],
    ['See [the plan][] and more.', 'markdown-slip'],
    ['See [the plan][missing].', 'markdown-slip'],
  ] as const)('%s', ([text, rule]) => {
    expect(check(text)).toMatchObject({ rules: [rule], fixed: text })
  })
})

test('a finding begins at the address and ends after it', () => {
  expect(check('See [a](https:example.org).').findings[0]).toMatchObject({
    line: 3,
    column: 9,
    end: { line: 3, column: 26 },
    address: 'https:example.org',
    message: 'Two slashes stand between `https:` and the host.',
    hint: 'Write `https://example.org`.',
  })
})

test('an earlier version says what was said', () => {
  const text = '[here](https://2i2c.org/practices/), [this](http://2i2c.org)'
  expect(check(text, 'practices/versions/2025-01-01.md').rules).toEqual([])
})

test.for(['%20', 'a.', 'https://', ' ', '//', '[', 'mailto:', '@'])('20,000 times %j take little time', (piece) => {
  const start = performance.now()
  for (const before of ['https:', 'https://', 'mailto:', '['])
    findAddressMistake(`${before}${piece.repeat(20_000)}\n`, new Set())
  expect(performance.now() - start).toBeLessThan(2_000)
})

const button = (url: string) =>
  `---\ntype: landing\nsections:\n  - block: cta-card\n    content:\n      title: Us\n      button: {text: Go, url: "${url}"}\n---\n`

describe('a link is looked at wherever it stands', () => {
  test.for([
    ['in HTML', '# A\n\n<a href="https:status.example.org">our status</a>\n', 'a.md:3:10 link-address'],
    ['in HTML amid words', '# A\n\nSee <a href="htps://example.org">this page</a>.\n', 'a.md:3:14 link-address'],
    [
      'in a shortcode',
      '# A\n\n{{< figure src="/map.svg" alt="A map" link="https:status.example.org" >}}\n',
      'a.md:3:45 link-address',
    ],
    ['in a button', button('https:status.example.org'), 'a.md:7:32 link-address'],
    ['to a preview', button('https://deploy-preview-7--us.netlify.app/'), 'a.md:7:32 link-preview'],
    ['to the machine of its own', button('http://localhost:8000'), 'a.md:7:32 link-preview'],
    ['without HTTPS', '# A\n\n<a href="http://2i2c.org/x">our page</a>\n', 'a.md:3:10 link-insecure'],
    [
      'in Markdown inside a shortcode',
      '# A\n\n{{< callout note >}}\nSee [our status](htps://example.org).\n{{< /callout >}}\n',
      'a.md:4:18 link-address',
    ],
  ] as const)('%s', ([, source, found]) => {
    const map = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
    const findings = findingsOf({ 'site.yaml': config, '/map.svg': map, 'a.md': source })
    const links = findings.filter(({ rule }) => /^link-(?:address|preview|insecure)/.test(rule))
    expect(toLines(links)).toEqual([found])
  })

  test.for([
    ['an address in HTML', '<a href="http://localhost:8000">http://localhost:8000</a>'],
    ['an address inside a shortcode', '{{< callout note >}}\nOpen <http://localhost:8000>.\n{{< /callout >}}'],
    ['a reference', 'See [the plan][p].\n\n[p]: https://example.org'],
    ['a footnote', 'We said so.[^1]\n\n[^1]: In May.'],
  ] as const)('and nothing is said of %s', ([, text]) => {
    expect(toLines(findingsOf({ 'site.yaml': config, 'a.md': `# A\n\nWords.\n\n${text}\n` }))).toEqual([])
  })
})

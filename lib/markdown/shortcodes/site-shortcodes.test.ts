import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { collectFindings } from '#lib/findings/finding'
import { formatFindings } from '#lib/findings/format'
import type { SiteIndex } from '#lib/links/site-index'
import { examplePage, exampleSite } from '#lib/testing/example-site'
import { toRichText } from '../to-rich-text'

const path = 'about/index.md'

const params = {
  contact: { name: 'Ada & Co', Mail: 'ada@example.org' },
  day: new Date('2026-01-02'),
  tags: ['a', 'b'],
  count: 3,
  params: { inner: 'found' },
}

const site = exampleSite({
  pages: [
    path,
    'about/team/ada.md',
    'about/zoo.md',
    'about/bees.md',
    'people/ada/index.md',
    'blog/2025/good-citizen.md',
  ],
  files: ['/media/talk.mp4', '/media/still.png', '/media/interview.mp3'],
})

function render(value: string, given: SiteIndex = site) {
  const { findings, report } = collectFindings()
  const { tree } = toRichText(
    { file: path, value, line: 1, indent: 0 },
    { topLevel: 2, scope: '#section' },
    {
      site: given,
      page: { ...examplePage(path), params },
      dialect: 'hugo',
      linkBase: path,
      anchors: new Set(),
      formerAnchors: new Map(),
      report,
    },
  )
  return { html: toHtml(tree), findings: findings.length > 0 ? formatFindings(findings, 'text') : '' }
}

describe('a shortcode that knows the site', () => {
  test.for([
    ['{{< param count >}}', '<p>3</p>'],
    ['{{< param "contact.name" >}}', '<p>Ada &#x26; Co</p>'],
    ['{{< param name="CONTACT.mail" >}}', '<p>ada@example.org</p>'],
    ['{{< param day >}} {{< param tags >}} {{< param inner >}}', '<p>2026-01-02 a, b found</p>'],
    ['[Write](mailto:{{< param "contact.mail" >}})', '<p><a href="mailto:ada@example.org">Write</a></p>'],
    ['Ask {{< mention "Ada" >}}.', '<p>Ask <a href="/people/ada/">people/ada/index.md</a>.</p>'],
    ['Ask {{< mention user="grace" >}}.', '<p>Ask grace.</p>'],
    [
      '{{< list_children >}}',
      '<ul><li><a href="/about/bees/">about/bees.md</a></li><li><a href="/about/zoo/">about/zoo.md</a></li></ul>',
    ],
    ['[a]({{< ref "good-citizen" >}})', '<p><a href="/blog/2025/good-citizen/">a</a></p>'],
    ['[a]({{< ref "zoo.md#x" >}})', '<p><a href="/about/zoo/#x">a</a></p>'],
    [
      '{{< video src="talk.mp4" poster="still.png" controls="yes" loop="true" title="A talk" >}}',
      '<video src="/media/talk.mp4" poster="/media/still.png" aria-label="A talk" loop controls preload="none"></video>',
    ],
    ['{{< audio src="/media/interview.mp3" >}}', '<audio src="/media/interview.mp3" controls preload="none"></audio>'],
    ['<video src="/media/talk.mp4"></video>', '<video src="/media/talk.mp4" controls preload="none"></video>'],
  ] as const)('%s', ([markdown, html]) => {
    const rendered = render(markdown)
    expect(rendered.findings).toBe('')
    expect(rendered.html.trim()).toBe(html)
  })
})

describe('a mistake that only the site shows is reported', () => {
  test.for([
    ['{{< param "contact.phone" >}}', 'has no value `contact.phone`'],
    ['{{< param "contact" >}}', 'has no value `contact`'],
    ['{{< param "constructor" >}}', 'has no value `constructor`'],
    ['[a]({{< ref "gone.md" >}})', 'This site has no `/gone.md`'],
    ['{{< ref "gone.md" >}}', 'This site has no `/gone.md`'],
    ['{{< video src="tlak.mp4" title="A talk" >}}', 'There is no file `tlak.mp4`'],
    ['<audio src="https://example.com/a.mp3" autoplay></audio>', 'is on another host'],
  ] as const)('%s', ([markdown, message]) => {
    expect(render(`Words ${markdown} words`).findings).toContain(message)
  })
})

test('a video that is missing leaves its title', () => {
  expect(render('{{< video src="gone.mp4" title="A talk" >}}').html.trim()).toBe('A talk')
})

test('on the published site a shortcode that is not known leaves only the words between its tags', () => {
  const published = { ...site, showsMarks: false }
  const text =
    'A {{< team >}}, {{< team >}}*b*{{< /team >}} and `{{< team >}}`.\n\n{{< team />}}\n\n## {{< team >}} Who'
  const { html, findings } = render(text, published)
  expect(html.trim()).toBe(
    '<p>A , <em>b</em> and <code>{{&#x3C; team >}}</code>.</p>\n\n' +
      '<h2 id="who"><a href="#who" class="anchor"> Who</a></h2>',
  )
  expect(findings).toContain('5 warnings')
})

test('a heading has the same anchor on a preview as on the published site', () => {
  for (const showsMarks of [true, false])
    expect(render('## {{< team >}} Who', { ...site, showsMarks }).html).toContain('id="who"')
})

describe('thousands are read in bounded time', () => {
  test.for([
    ['unclosed', '{{< callout note >}} words\n\n'.repeat(1_000)],
    ['nested', '{{< callout >}}'.repeat(3_000) + '{{< /callout >}}'.repeat(3_000)],
    ['nested and unknown', '{{< team >}}'.repeat(3_000) + '{{< /team >}}'.repeat(3_000)],
    ['parameters', `{{< youtube ${'a '.repeat(10_000)} >}}`],
    ['pairs', '{{< details >}}a{{< /details >}}\n\n'.repeat(500)],
  ] as const)('%s', ([, text]) => {
    expect(render(`${text}\n\nThe last words.`).html).toContain('The last words.')
  })
})

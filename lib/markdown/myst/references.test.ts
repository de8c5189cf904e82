import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { readSite } from '#lib/content/read-site'
import { formatFindings } from '#lib/findings/format'
import { MAX_ABBREVIATIONS } from '#lib/limits'
import { checkSite, loadPage } from '#lib/pipeline'
import { temporaryFolder } from '#lib/testing/temporary-folder'

const files = {
  'site.yaml': 'title: T\ndescription: D\norigin: https://example.org\ndialects: {handbook: myst}\n',
  'handbook/organization.md': `% how we work together
(organization)=

# The *organization*

(organization:values)=
## Our \`values\`

(sum)=
$$ a = b $$

## Don't plant flags

Words.
`,
  'handbook/people/team.md': `---
title: Team
short_title: T
label: our-team
---

[](../organization.md), [](/handbook/organization.md), [](../organization.md#organization:values), [](#organization),
[](#organization:values), {ref}\`sum\`, [](#our-team), [](#dont-plant-flags), {doc}\`../organization\`.
`,
  'blog/post.md':
    '# Post\n\n[Values](../handbook/organization.md#organization-values), [T](/handbook/people/team.md).\n',
}

function read(changed: Readonly<Record<string, string>> = {}) {
  return readSite({ content: temporaryFolder({ ...files, ...changed }), public: 'public', origin: undefined })
}

function htmlOf(path: string, changed: Readonly<Record<string, string>> = {}): string {
  const { index } = read(changed)
  const page = index.pageByPath.get(path)
  if (!page) throw new Error(`no page ${path}`)
  const texts = loadPage(page, index).blocks.flatMap(({ clauses }) => clauses.flatMap(({ text }) => text ?? []))
  return texts.map(({ tree }) => toHtml(tree)).join('')
}

function findingsOf(changed: Readonly<Record<string, string>>): string {
  return formatFindings(checkSite(read(changed)), 'text')
}

test('what is right has no findings', () => {
  expect(findingsOf({})).toBe('No findings.')
})

test('references lead to other pages, by the words that these have there', () => {
  expect(htmlOf('handbook/people/team.md')).toBe(
    '<p><a href="/handbook/organization/">The organization</a>, ' +
      '<a href="/handbook/organization/">The organization</a>, ' +
      '<a href="/handbook/organization/#organization-values">Our <code>values</code></a>, ' +
      '<a href="/handbook/organization/">The organization</a>,\n' +
      '<a href="/handbook/organization/#organization-values">Our <code>values</code></a>, ' +
      '<a href="/handbook/organization/#sum">(1)</a>, ' +
      '<a href="/handbook/people/team/">Team</a>, ' +
      '<a href="/handbook/organization/#dont-plant-flags">Don’t plant flags</a>, ' +
      '<a href="/handbook/organization/">The organization</a>.</p>',
  )
})

test('the title goes, and its label stands at the beginning; headings have the ids of Sphinx too', () => {
  const html = htmlOf('handbook/organization.md')
  expect(html).toMatch(
    /^<span id="organization"><\/span>\s*<span id="our-values"><\/span>\s*<h2 id="organization-values">/,
  )
  expect(html).toContain('<span id="don-t-plant-flags"></span>')
})

test('a former anchor that Sphinx gave is one already', () => {
  const urls = 'anchors: {/handbook/organization/: {don-t-plant-flags: dont-plant-flags, old: our-values}}\n'
  expect(htmlOf('handbook/organization.md', { 'urls.yaml': urls }).match(/id="don-t-plant-flags"/g)).toHaveLength(1)
  expect(findingsOf({ 'urls.yaml': urls })).toBe('No findings.')
})

describe('what is wrong is said where it is', () => {
  test.for([
    [
      '{ref}`organisation:values`',
      'There is no label `organisation:values`. [reference-missing]\n  Did you mean `organization:values`?',
    ],
    ['[](#our-teem)', 'There is no label `our-teem`. [reference-missing]\n  Did you mean `our-team`?'],
    ['{doc}`nowhere`', 'There is no page `nowhere`. [reference-missing]'],
    ['[](../organization.md#nowhere)', 'The page /handbook/organization/ has no anchor `#nowhere`. [anchor-missing]'],
    ['(our-team)=\nWords', 'The label `our-team` is also at'],
    ['(sum)=\nWords', 'The label `sum` is also at handbook/organization.md:9. [label-duplicate]'],
  ] as const)('%s', ([markdown, message]) => {
    const findings = findingsOf({ 'handbook/people/z.md': `# Z\n\n${markdown}\n` })
    expect(findings).toContain('handbook/people/z.md:3:1')
    expect(findings).toContain(message)
  })
})

test('numbers count for each page, as its front matter says', () => {
  const text = '---\ntitle: N\nnumbering: {headings: true, equation: {start: 5, template: Eq. %s}}\n---\n'
  const html = htmlOf('handbook/n.md', {
    'handbook/n.md': `${text}\n## One\n\n### Two\n\n## Three\n\n$$ a $$ (five)\n\n[](#five) [](#two)\n`,
  })
  expect(html).toContain('<span class="heading-number">1.1 </span>Two')
  expect(html).toContain('<span class="heading-number">2 </span>Three')
  expect(html).toContain('<a href="#five">Eq. 5</a> <a href="#two">Section\u00a01.1</a>')
})

test('a folder with a toc.yml is written in MyST, unless site.yaml says otherwise', () => {
  const toc = { 'book/toc.yml': 'format: jb-book\nroot: a\n', 'book/a.md': '# A\n\n"a" -- b\n' }
  expect(htmlOf('book/a.md', toc)).toBe('<p>“a” -- b</p>')
  const config = `${files['site.yaml']}dialects: {book: hugo}\n`.replace('dialects: {handbook: myst}\n', '')
  expect(htmlOf('book/a.md', { ...toc, 'site.yaml': config })).toBe('<p>“a” – b</p>')
})

test('a folder of `dialects` that has no pages is reported', () => {
  const config = files['site.yaml'].replace('handbook', 'hndbook')
  expect(findingsOf({ 'site.yaml': config })).toContain('There are no pages in a folder `hndbook`.')
  expect(findingsOf({ 'site.yaml': config })).toContain('Did you mean `handbook`?')
})

test('a page that only Hugo reads has no labels, and is read for none', () => {
  expect(findingsOf({ 'handbook/z.md': '# Z\n\n{ref}`post`\n', 'blog/post.md': '# Post\n' })).toContain(
    'no label `post`',
  )
})

test('abbreviations that are too many or too long are reported, and the others are explained', () => {
  const many = Array.from({ length: MAX_ABBREVIATIONS + 1 }, (_, index) => `A${index}B: many`)
  const text = `---\ntitle: N\nabbreviations:\n  ${many.join('\n  ')}\n---\n\nA0B\n`
  expect(findingsOf({ 'handbook/n.md': text })).toContain('handbook/n.md:4:')
  expect(findingsOf({ 'handbook/n.md': text })).toContain('Some abbreviations are left out.')
  expect(htmlOf('handbook/n.md', { 'handbook/n.md': text })).toBe('<p><abbr title="many">A0B</abbr></p>')
})

test('what an abbreviation of front matter means is said with the words, but not in links and code', () => {
  const text = '---\ntitle: N\nabbreviations: {HTML: Hypertext, A.B: a b, CC-BY: c}\n---\n'
  const html = htmlOf('handbook/n.md', {
    'handbook/n.md': `${text}\nHTML, XHTML, *HTML*, [HTML](n.md), \`HTML\`, {abbr}\`HTML\`, A.B, AxB, CC-BY\n`,
  })
  expect(html).toBe(
    '<p><abbr title="Hypertext">HTML</abbr>, XHTML, <em><abbr title="Hypertext">HTML</abbr></em>, ' +
      '<a href="/handbook/n/">HTML</a>, <code>HTML</code>, <abbr title="Hypertext">HTML</abbr>, ' +
      '<abbr title="a b">A.B</abbr>, AxB, <abbr title="c">CC-BY</abbr></p>',
  )
})

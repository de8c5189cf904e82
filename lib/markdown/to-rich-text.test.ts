import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { collectFindings } from '#lib/findings/finding'
import { formatFindings } from '#lib/findings/format'
import { examplePage, exampleSite } from '#lib/testing/example-site'
import type { Dialect } from './dialect'
import { toRichText } from './to-rich-text'

// Each folder of `fixtures/` is a case: `input.md` becomes `output.html`, with the findings of
// `findings.txt` if there is one. Cases whose names begin with `myst-` are read as MyST. Styles stand before the words, as they will in the page's head.

const fixtures = `${import.meta.dirname}/fixtures`

const site = exampleSite({
  pages: ['open-practices/index.md', 'strategy.md'],
  files: ['/media/map.png', '/pictures/logo.svg'],
  pictures: { 'https://example.com/logo.svg': { file: '/pictures/logo.svg', alt: 'The word Logo' } },
  config: { fallbackOrigin: 'https://example.org' },
})

const page = examplePage('open-practices/index.md')

function render(value: string, dialect: Dialect = 'hugo') {
  const { findings, report } = collectFindings()
  const { tree, styles } = toRichText(
    { file: 'input.md', value, line: 1, indent: 0 },
    { topLevel: 2, scope: '#section' },
    { site, page, dialect, linkBase: 'open-practices/index.md', anchors: new Set(), formerAnchors: new Map(), report },
  )
  const css = styles.map((style) => `<style>${style}</style>\n`).join('')
  return { html: `${css}${toHtml(tree)}\n`, findings: `${formatFindings(findings, 'text')}\n` }
}

const read = (path: string) => readFileSync(`${fixtures}/${path}`, 'utf8')

test.for(readdirSync(fixtures))('%s', (name) => {
  const { html, findings } = render(read(`${name}/input.md`), name.startsWith('myst-') ? 'myst' : 'hugo')
  expect(html).toBe(read(`${name}/output.html`))
  expect(findings).toBe(
    existsSync(`${fixtures}/${name}/findings.txt`) ? read(`${name}/findings.txt`) : 'No findings.\n',
  )
})

test('rendering a text twice gives the same', () => {
  const text = read('project-gallery/input.md')
  expect(render(text)).toEqual(render(text))
})

test.for(['> ', '<div>'])('10,000 times %j is reported, not a crash', (opening) => {
  const { findings } = render(`${opening.repeat(10_000)}x`)
  expect(findings).toContain('error: This text is nested too deeply to be read. [nesting]')
})

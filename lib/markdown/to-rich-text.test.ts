import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { formatFindings } from '#lib/findings/format'
import { dialectOfFixture } from '#lib/testing/fixture-dialect'
import { renderExample } from '#lib/testing/render-example'
import type { Dialect } from './dialect'

// Each folder of `fixtures/` is a case: `input.md` becomes `output.html`, with the findings of
// `findings.txt` if there is one. Cases whose names begin with `myst-` are read as MyST. Styles stand before the words, as they will in the page's head.

const fixtures = `${import.meta.dirname}/fixtures`

function render(value: string, dialect?: Dialect) {
  const { tree, styles, findings } = renderExample(value, dialect)
  const css = styles.map((style) => `<style>${style}</style>\n`).join('')
  return { html: `${css}${toHtml(tree)}\n`, findings: `${formatFindings(findings, 'text')}\n` }
}

const read = (path: string) => readFileSync(`${fixtures}/${path}`, 'utf8')

test.for(readdirSync(fixtures))('%s', (name) => {
  const { html, findings } = render(read(`${name}/input.md`), dialectOfFixture(name))
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
  expect(findings).toContain('[nesting]')
})

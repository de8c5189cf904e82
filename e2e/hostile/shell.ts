import { readFileSync } from 'node:fs'
import { toHtml } from 'hast-util-to-html'
import type { Dialect } from '#lib/markdown/dialect'
import { renderExample } from '#lib/testing/render-example'

/** A page of the fixture site with styles of its own, as `npm test` has built it: what is around its words stands around a vector. */
const built = readFileSync('.next-test/out/guide/styled/index.html', 'utf8')
const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/

/** A page that shows texts as the pipeline renders each of them. */
export function toPage(texts: readonly string[], dialect: Dialect, hasPolicy: boolean): string {
  const rendered = texts.map((text) => renderExample(text, dialect))
  return inShell(
    rendered.map(({ tree }) => toHtml(tree)),
    rendered.flatMap(({ styles }) => styles),
    hasPolicy,
  )
}

/** A page that shows HTML as it is, with no policy: what an attack does where nothing holds it. */
export function toUnguardedPage(html: string): string {
  return inShell([html], [], false)
}

function inShell(texts: readonly string[], styles: readonly string[], hasPolicy: boolean): string {
  if (!policy.test(built)) throw new Error('The built page has no policy.')
  const sheets = styles.map((css) => `<style>${css}</style>`).join('')
  const prose = texts.map((html) => `<div class="prose styled">${html}</div>`).join('')
  const main = `<main id="content" class="plain">${sheets}<section id="section">${prose}</section></main>`
  const page = built.replace(/<main [\s\S]*<\/main>/, () => main)
  return hasPolicy ? page : page.replace(policy, '')
}

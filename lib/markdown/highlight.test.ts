import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { MAX_HIGHLIGHTED } from '#lib/limits'
import { renderExample } from '#lib/testing/render-example'

const render = (language: string, code: string) => {
  const { tree, findings } = renderExample(`~~~${language}\n${code}\n~~~\n`)
  return { html: toHtml(tree), hints: findings.map(({ hint }) => hint), rules: findings.map(({ rule }) => rule) }
}

test.each(['js', 'JavaScript', 'python', 'yaml', 'bash'])('%s is coloured', (language) => {
  expect(render(language, 'name: "words" # 1').html).toContain('hljs-')
})

test.each(['', 'text', 'mermaid', 'constructor', 'toString'])('code in %j stays plain, without a word', (language) => {
  expect(render(language, 'const a = 1')).toEqual({
    html: expect.not.stringContaining('hljs-'),
    hints: [],
    rules: [],
  })
})

test('a misspelt language is a note', () => {
  expect(render('javascrpit', 'const a = 1').hints).toEqual(['Did you mean `javascript`?'])
})

test('much code stays plain, which is a note', () => {
  const { html, rules } = render('js', 'let a\n'.repeat(MAX_HIGHLIGHTED / 6 + 1))
  expect(html).not.toContain('hljs-')
  expect(rules).toEqual(['code-size'])
})

test('only code whose lines may not fit a phone can be reached by keyboard', () => {
  expect(render('js', 'let a').html).not.toContain('tabindex')
  expect(render('', 'words '.repeat(10)).html).toContain('<pre tabindex="0">')
})

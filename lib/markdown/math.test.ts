import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { renderExample } from '#lib/testing/render-example'

function htmlOf(markdown: string): string {
  return toHtml(renderExample(markdown, 'myst').tree)
}

function messagesOf(markdown: string): string[] {
  return renderExample(markdown, 'myst').findings.map(({ rule, message }) => `${rule}: ${message}`)
}

describe('dollar signs, as mystmd reads them', () => {
  test.for([
    ['$a$', 1],
    ['a$b$c', 1],
    ['$ x $', 1],
    ['$5 and $10', 1],
    ['\\$5 and \\$10', 0],
    ['$5', 0],
    ['`$a$`', 0],
    ['$a\\$b$', 1],
    ['$a\nb$', 1],
    ['$$', 0],
    ['$$a$$ and $b$', 2],
    ['$$\na\n$$', 1],
    ['$$\na\n\nb\n$$', 0],
    ['$$ a $$ (label)', 1],
    ['> $$\n> a\n> $$', 1],
    ['- $$\n  a\n  $$', 1],
    ['words\n$$\na\n$$', 1],
    ['\\begin{align}\na\n\\end{align}', 1],
    ['\\begin{align}\na', 0],
    ['[$a$](#top) *$b$*', 2],
  ] as const)('%j', ([markdown, count]) => {
    expect(htmlOf(markdown).match(/<math/g) ?? []).toHaveLength(count)
  })
})

test('in Hugo’s dialect a dollar sign is one', () => {
  expect(toHtml(renderExample('$a$', 'hugo').tree)).toBe('<p>$a$</p>')
})

test('formulas hold no inline styles, links or scripts', () => {
  const html = htmlOf('$\\color{red}x \\boxed{y}$ $\\begin{array}{|l|}\\hline a\\\\ \\hline\\end{array}$')
  expect(html).not.toContain(' style=')
  expect(html).toContain('mathcolor="#ff0000"')
  expect(htmlOf('$\\href{javascript:alert(1)}{x}$')).not.toContain('<a ')
})

test('a formula that is set apart can be scrolled by keyboard', () => {
  expect(htmlOf('$$a$$')).toContain('<div class="math" tabindex="0"><math display="block">')
})

describe('what can’t be read is said, and shown as it is written', () => {
  test.for([
    ['$\\nosuch$', 'Unsupported function name: \\nosuch.'],
    ['$\\cancel{a}$', "`\\cancel` can't be drawn here."],
    ['$\\def\\a{\\a\\a}\\a$', 'Too many expansions: infinite loop or need to increase maxExpand setting.'],
    [`$${'{'.repeat(4500)}${'}'.repeat(4500)}$`, 'it is nested too deeply.'],
    [`$${'a'.repeat(10_001)}$`, 'It is longer than 10000 characters.'],
  ] as const)('%#', ([markdown, reason]) => {
    expect(messagesOf(markdown)).toEqual([`math-syntax: The formula can't be read: ${reason}`])
    expect(htmlOf(markdown)).toBe(`<p><code>${markdown.slice(1, -1)}</code></p>`)
  })
})

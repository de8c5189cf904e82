import { expect, test } from 'vitest'
import { renderExample } from '#lib/testing/render-example'

const numbers = Array.from({ length: 3000 }, (_, index) => index)

// Each takes a second or so; what takes quadratic time takes minutes.
test.for([
  ['labels', numbers.map((number) => `(label-${number})=\nWords\n\n`).join('')],
  ['one label', '(same)=\n\nWords\n\n'.repeat(3000)],
  ['references that lead nowhere', numbers.map((number) => `(label-${number})=\n\n[](#labl-${number})\n\n`).join('')],
  ['braces', '{a}'.repeat(100_000)],
  ['open braces before code', `${'{a '.repeat(30_000)}\`x\``],
  ['roles', '{a}`x` '.repeat(3000)],
  ['digits in a role', `{chem}\`${'1'.repeat(200_000)}\``],
  ['dollar signs', '$'.repeat(100_000)],
  ['escaped dollar signs', `$${'\\$'.repeat(30_000)}`],
  ['formulas that never end', '$$a\n\n'.repeat(5000)],
  ['environments that never end', '\\begin{align}\n'.repeat(5000)],
  ['quotes', `'a `.repeat(10_000) + `a" `.repeat(10_000)],
] as const)('%s', { timeout: 15_000 }, ([, text]) => {
  expect(renderExample(text, 'myst').tree.type).toBe('root')
})

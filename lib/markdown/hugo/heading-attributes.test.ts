import { expect, test } from 'vitest'
import { renderExample } from '#lib/testing/render-example'

// Each takes a fraction of a second; what takes quadratic time takes many.
test.for([
  ['number signs amid a heading', `# ${'#'.repeat(200_000)}x`],
  ['spaces amid a heading', `# a${' '.repeat(200_000)}x`],
  ['braces in a heading', `# ${'{#a '.repeat(50_000)}`],
] as const)('%s', { timeout: 10_000 }, ([, text]) => {
  expect(renderExample(text).tree.children).toHaveLength(1)
})

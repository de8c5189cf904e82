import { expect, test } from 'vitest'
import { MAX_STYLE_MISTAKES } from '#lib/limits'
import { renderExample } from '#lib/testing/render-example'

test('CSS with no end of mistakes is left out, and the page stands', () => {
  const mistakes = 'p { color } '.repeat(MAX_STYLE_MISTAKES + 1)
  const { tree, styles, findings } = renderExample(`<style>em { color: red } ${mistakes}</style>\n\nWords.\n`)
  expect(styles).toEqual([])
  expect(findings).toHaveLength(MAX_STYLE_MISTAKES + 1)
  expect(findings.at(-1)?.message).toBe('More than 100 mistakes: this CSS is left out.')
  expect(JSON.stringify(tree)).toContain('Words.')
})

import fc from 'fast-check'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import type { Finding } from '#lib/findings/finding'
import { casesOf } from '#lib/testing/cases'
import { hostileText } from '#lib/testing/hostile-text'
import { renderExample } from '#lib/testing/render-example'
import { forbiddenIn } from './allowed-html'

const runs = { numRuns: casesOf(20_000) }
const timeout = 600_000

describe.for(['hugo', 'myst'] as const)('any text, read as %s,', (dialect) => {
  test('becomes a page with nothing forbidden, and findings within the file', { timeout }, () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { tree, findings } = renderExample(text, dialect)
        expect(forbiddenIn(toHtml(tree))).toEqual([])
        expect(findings.filter((finding) => !isInside(finding, text))).toEqual([])
      }),
      runs,
    )
  })
})

function isInside({ line, column }: Finding, text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/)
  return line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1
}

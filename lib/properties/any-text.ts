import fc from 'fast-check'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import type { Finding } from '#lib/findings/finding'
import type { Dialect } from '#lib/markdown/dialect'
import { casesOf } from '#lib/testing/cases'
import { hostileText } from '#lib/testing/hostile-text'
import { renderExample } from '#lib/testing/render-example'
import { forbiddenIn } from './allowed-html'

/** Tries any text in a dialect; each dialect is a test file of its own, so that both cores have one. */
export function testAnyText(dialect: Dialect): void {
  test('any text becomes a page with nothing forbidden, and findings within the file', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { tree, findings } = renderExample(text, dialect)
        expect(forbiddenIn(toHtml(tree))).toEqual([])
        expect(findings.filter((finding) => !isInside(finding, text))).toEqual([])
      }),
      { numRuns: casesOf(20_000) },
    )
  })
}

/** Whether a finding names a place that a text has. */
export function isInside({ line, column }: Finding, text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/)
  return line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1
}

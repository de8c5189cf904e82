import fc from 'fast-check'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { collectFindings } from '#lib/findings/finding'
import { parseMarkdown } from '#lib/markdown/parse-markdown'
import { sanitizeTree } from '#lib/markdown/sanitize'
import { toHtmlTree } from '#lib/markdown/to-html-tree'
import { casesOf } from '#lib/testing/cases'
import { hostileText } from '#lib/testing/hostile-text'

test('sanitising twice changes nothing, and finds nothing', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(hostileText, (value) => {
      const source = { file: 'a.md', value, line: 1, indent: 0 }
      const tree = toHtmlTree(parseMarkdown(source, 'hugo').tree)
      sanitizeTree(tree, source, () => undefined)
      const once = toHtml(tree)
      const { findings, report } = collectFindings()
      sanitizeTree(tree, source, report)
      expect(toHtml(tree)).toBe(once)
      expect(findings).toEqual([])
    }),
    { numRuns: casesOf(5000) },
  )
})

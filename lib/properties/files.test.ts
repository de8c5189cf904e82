import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePage } from '#lib/content/page'
import { collectFindings } from '#lib/findings/finding'
import { loadPage } from '#lib/pipeline'
import { casesOf } from '#lib/testing/cases'
import { exampleSite } from '#lib/testing/example-site'
import { hostileFile } from '#lib/testing/hostile-text'

const site = exampleSite({ pages: ['a.md'] })

test('any file becomes a page or findings, each within the file', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(hostileFile, (source) => {
      const { findings, report } = collectFindings()
      const page = parsePage({ path: 'x.md', source }, report)
      if (page) findings.push(...loadPage(page, site).findings)
      else expect(findings).not.toEqual([])
      const lines = source.split('\n')
      const outside = findings.filter(({ line, column }) => line < 1 || line > lines.length || column > (lines[line - 1] ?? '').length + 1)
      expect(outside).toEqual([])
      expect(Object.keys(Object.prototype)).toEqual([])
    }),
    { numRuns: casesOf(10_000) },
  )
})

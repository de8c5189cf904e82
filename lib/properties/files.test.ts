import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePage } from '#lib/content/page'
import { collectFindings } from '#lib/findings/finding'
import { loadPage } from '#lib/pipeline'
import { casesOf } from '#lib/testing/cases'
import { exampleSite } from '#lib/testing/example-site'
import { hostileFile } from '#lib/testing/hostile-text'
import { isInside } from './any-text'

const site = exampleSite({ pages: ['a.md'] })

test('any file becomes a page or findings, each within the file', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(hostileFile, (source) => {
      const { findings, report } = collectFindings()
      const page = parsePage({ path: 'x.md', source }, report)
      if (page) findings.push(...loadPage(page, site).findings)
      else expect(findings).not.toEqual([])
      expect(findings.filter((finding) => !isInside(finding, source))).toEqual([])
      expect(Object.keys(Object.prototype)).toEqual([])
    }),
    { numRuns: casesOf(10_000) },
  )
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSite } from '#lib/content/read-site'
import { aroundExamples, EXAMPLE } from '#lib/guide/example-page'
import { parseGuide } from '#lib/guide/parse-guide'
import { checkSite } from '#lib/pipeline'
import { temporaryFolder } from '#lib/testing/temporary-folder'

const guide = readFileSync('content/README.md', 'utf8')
const examples = parseGuide(guide)
  .flatMap((section) => section.examples)
  .map(({ source }, index) => [index, source] as const)

test('the editors’ guide has examples', () => {
  expect(examples.length).toBe(guide.match(/^```markdown$/gm)?.length)
  expect(examples.length).toBeGreaterThan(10)
})

test.each(examples)('example %i of the editors’ guide is right as it stands', (_, example) => {
  const content = temporaryFolder({ ...aroundExamples, [EXAMPLE]: example })
  const findings = checkSite(readSite({ content, public: 'public', origin: undefined }))
  // An example may be nothing but what it shows.
  expect(findings.filter(({ rule }) => rule !== 'description-missing')).toEqual([])
})

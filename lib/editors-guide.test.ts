import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSite } from '#lib/content/read-site'
import { checkSite } from '#lib/pipeline'
import { temporaryFolder } from '#lib/testing/temporary-folder'

const guide = readFileSync('content/README.md', 'utf8')
const examples = [...guide.matchAll(/^```markdown\n(.*?)^```$/gms)].map(
  ([, example = ''], index) => [index, example] as const,
)

// What the examples of lists find.
const post = '---\ntitle: A post\ndate: 2025-09-12\ntags: [Open source]\n---\n\nWords.\n'

test('the editors’ guide has examples', () => {
  expect(examples.length).toBeGreaterThan(10)
})

test.each(examples)('example %i of the editors’ guide is right as it stands', (_, example) => {
  const content = temporaryFolder({ 'page.md': example, 'blog/post.md': post })
  const findings = checkSite(readSite({ content, public: 'public', origin: undefined }))
  // An example may be nothing but what it shows.
  expect(findings.filter(({ rule }) => rule !== 'description-missing')).toEqual([])
})

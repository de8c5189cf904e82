import { expect, test } from 'vitest'
import { readSite } from '#lib/content/read-site'
import { checkSite, loadPage } from '#lib/pipeline'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { groupByFile, toPageFindings } from './page-findings'

const config = `title: T
description: D
origin: https://example.org
repositories: {o/r: {url: https://github.com/o/r}}
sources: {a.md: {repository: o/r, path: docs/a.md, commit: "${'0'.repeat(40)}"}}
`

const files = {
  'a.md': '---\ntitle: A\ntitel: B\n---\n\n[x](/none/)\n\n## Part\n\n[x](/none/)\n',
  'b/index.md': '# B\n\nWords.\n',
  'b/drawings/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
  'site.yaml': config,
}

function site() {
  const read = readSite({ content: temporaryFolder(files), public: temporaryFolder({}), origin: undefined })
  return { index: read.index, findings: checkSite(read) }
}

test('the findings of a page lead to the spot in it, else to the line in its repository', () => {
  const { index, findings } = site()
  const [page] = index.pages
  if (!page) throw new Error('There is no page.')
  const source = `https://github.com/o/r/blob/${'0'.repeat(40)}/docs/a.md?plain=1#L`
  expect(
    toPageFindings(loadPage(page, index), findings, index).map(({ severity, line, href }) => [severity, line, href]),
  ).toEqual([
    ['error', 6, `${source}6`],
    ['error', 10, '#part'],
    ['warning', 3, `${source}3`],
  ])
})

test('what is wrong with a file beside a page is shown in the page', () => {
  const { index, findings } = site()
  const page = index.pageByPath.get('b/index.md')
  if (!page) throw new Error('There is no page.')
  expect(toPageFindings(loadPage(page, index), findings, index)).toMatchObject([
    { file: 'b/drawings/a.svg', rule: 'drawing-active', href: undefined },
  ])
})

test('findings are listed by their files, errors first', () => {
  const { index, findings } = site()
  const more = findings.flatMap((found) => (found.line === 10 ? [found, { ...found, file: 'site.yaml' }] : found))
  expect(groupByFile(more, index).map(({ file, page }) => [file, page?.url])).toEqual([
    ['a.md', '/a/'],
    ['site.yaml', undefined],
    ['b/drawings/a.svg', '/b/'],
  ])
})

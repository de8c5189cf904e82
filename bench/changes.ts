import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareSites } from '#components/preview/compare-sites'
import { compareTrees } from '#lib/compare/compare-trees'
import { readSite, type Site } from '#lib/content/read-site'
import { renderExample } from '#lib/testing/render-example'
import type { Figure } from './figure'
import { generateTree, pathOf } from './generate-tree'

const PAGES = 500
const CHANGED = 20
const WORDS = 20_000

/** How long it takes to compare a site with its base, and a long page. */
export async function measureChanges(): Promise<Figure[]> {
  return [
    { name: `comparison of ${PAGES} pages, ${CHANGED} changed`, value: await compareTree(), unit: 's (at most 3)' },
    { name: `comparison of a page of ${WORDS} words`, value: compareLongPage(), unit: 's (at most 1)' },
  ]
}

async function compareTree(): Promise<number> {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'tree-')))
  const [before = '', after = ''] = folders
  try {
    for (const folder of folders) generateTree(folder, PAGES)
    const changed = Array.from({ length: CHANGED }, (_, index) => pathOf(index * 25))
    for (const path of changed) edit(join(after, path))
    const sites = {
      before: read(before),
      after: read(after),
      changedFiles: new Set(changed),
      changedPublic: new Set<string>(),
    }
    const start = performance.now()
    const { pages } = await compareSites(sites, '/preview/')
    if (pages.length !== CHANGED) throw new Error(`${pages.length} pages differ, not ${CHANGED}.`)
    return (performance.now() - start) / 1000
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true })
  }
}

/** Two hundred edits, spread over the page. */
function compareLongPage(): number {
  const strategy = readFileSync('content/open-source/strategy.md', 'utf8')
  const words = Array.from({ length: WORDS / 500 }, () => strategy.split(/(?<=\s)/))
    .flat()
    .slice(0, WORDS)
  const edited = words.map((word, index) => (index % 100 === 50 ? word.replace(/\S+/, 'edited') : word))
  const [before, after] = [words, edited].map((list) => renderExample(list.join('')).tree)
  if (!before || !after) throw new Error('There are two pages.')
  const start = performance.now()
  compareTrees(before, after)
  return (performance.now() - start) / 1000
}

/** Other words in the text of a page, below its front matter. */
function edit(path: string): void {
  const [, frontMatter = '', body = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(readFileSync(path, 'utf8')) ?? []
  writeFileSync(path, frontMatter + body.replaceAll('promise', 'assurance'))
}

function read(content: string): Site {
  return readSite({ content, public: 'public', origin: undefined })
}

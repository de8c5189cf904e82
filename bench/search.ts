import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { chromium, type Page } from 'playwright'
import { SEARCH_FILES } from '#lib/search/search-urls'
import { type SearchDocument, toSearchFiles } from '../adapter/search/search-files'
import { startNginx } from '../e2e/hosts/servers'
import type { Figure } from './figure'

const PAGES = 1_000
const SECTIONS = 6
const SECTION_WORDS = 120

/** From a letter to what is found, over an index of a thousand pages, each letter after the last one's results. */
export async function measureSearch(container: string, browserPath: string): Promise<Figure[]> {
  const vocabulary = readVocabulary()
  const start = performance.now()
  const files = await toSearchFiles(Array.from({ length: PAGES }, (_, index) => toDocument(index, vocabulary)))
  const indexing = performance.now() - start
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'))
  cpSync(container, folder, { recursive: true })
  for (const [name, content] of files) {
    const path = join(folder, 'site', SEARCH_FILES, name)
    mkdirSync(dirname(path), { recursive: true })
    for (const ending of ['.br', '.gz']) rmSync(path + ending, { force: true })
    writeFileSync(path, content)
  }
  const server = await startNginx(folder, readFileSync(join(folder, 'nginx.conf'), 'utf8'))
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath: browserPath, args })
  try {
    const page = await browser.newPage()
    await page.goto(`${server.url}/open-practices/`)
    await page.getByRole('button', { name: 'Search' }).click()
    // A word that is said seldom or often, and one that is on most pages: something is found at every letter.
    const queries = [12, 80, 300, 900].map((rank) => `${vocabulary[rank]} ${vocabulary[3]}`)
    const times: number[] = []
    for (const query of queries) times.push(...(await typeLetters(page, query)))
    const sorted = times.toSorted((a, b) => a - b)
    const script = brotliCompressSync(files.get('search.js') ?? '').length
    return [
      { name: `a letter to its results, ${PAGES} pages, median`, value: middle(sorted), unit: 'ms (at most 100)' },
      { name: `a letter to its results, ${PAGES} pages, slowest`, value: sorted.at(-1) ?? Number.NaN, unit: 'ms' },
      { name: `index of ${PAGES} pages`, value: indexing, unit: 'ms' },
      { name: 'script, once search is opened', value: script, unit: 'bytes' },
    ]
  } finally {
    await browser.close()
    await server.stop()
    rmSync(folder, { recursive: true })
  }
}

/** For each letter, the milliseconds until the list of results is another. */
async function typeLetters(page: Page, query: string): Promise<number[]> {
  return await page.getByRole('searchbox').evaluate(async (input: HTMLInputElement, text) => {
    const list = document.querySelector('dialog ol')
    const times: number[] = []
    input.value = ''
    for (const letter of text) {
      const changed = new Promise((done) => {
        if (list) new MutationObserver(done).observe(list, { childList: true })
      })
      const start = performance.now()
      input.value += letter
      input.dispatchEvent(new InputEvent('input'))
      // A letter by itself isn't looked for.
      if (/\w\w$/.test(input.value)) {
        await changed
        times.push(performance.now() - start)
      }
    }
    return times
  }, query)
}

function middle(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Words of a dictionary, some of which are said often, as in any language. */
function readVocabulary(): string[] {
  const dictionary = readFileSync('node_modules/dictionary-en/index.dic', 'utf8').split('\n')
  const words = dictionary.flatMap((line, index) => (index % 8 === 0 ? (/^[a-z]{4,}/.exec(line)?.[0] ?? []) : []))
  // By their ends, so that the most frequent ones don't begin alike.
  return words.sort((a, b) => (a.split('').reverse().join('') < b.split('').reverse().join('') ? -1 : 1))
}

function toDocument(index: number, vocabulary: readonly string[]): SearchDocument {
  let seed = index + 1
  const word = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    // Zipf's law, roughly.
    return vocabulary[Math.floor(vocabulary.length * (seed / 2_147_483_648) ** 3)] ?? ''
  }
  const words = (count: number) => Array.from({ length: count }, word).join(' ')
  const sections = Array.from(
    { length: SECTIONS },
    (_, number) => `<h2 id="part-${number}">${words(3)}</h2><p>${words(SECTION_WORDS)}.</p>`,
  )
  const facts = '<p data-pagefind-filter="current:yes"></p>'
  const content = `<html lang="en"><body>${facts}<h1>${words(4)}</h1>${sections.join('')}</body></html>`
  return { url: `/part/${index}/`, content }
}

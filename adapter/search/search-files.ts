import { close, createIndex, type IndexFile } from 'pagefind'
import { bundleSearch } from './bundle-search'

/** What an index begins with: its languages, and the files of each. */
const ENTRY = 'pagefind-entry.json'

/** A page as Pagefind reads it. */
export interface SearchDocument {
  url: string
  /** HTML. */
  content: string
}

/**
 * What search asks for, each file by its name: the index in parts, of which a search takes those that it needs, and the
 * script. The same pages make the same bytes.
 *
 * @throws if Pagefind has no program for this machine, or can't read a page
 */
export async function toSearchFiles(documents: readonly SearchDocument[]): Promise<Map<string, Uint8Array>> {
  try {
    const { index, errors } = await createIndex({ rootSelector: 'body' })
    if (!index) throw new Error(`Pagefind: ${errors.join(' ')}`)
    // One after the other, by URL: the order of pages is part of the index.
    for (const document of documents.toSorted((a, b) => (a.url < b.url ? -1 : 1))) {
      const added = await index.addHTMLFile(document)
      if (added.errors.length > 0) throw new Error(`Pagefind, ${document.url}: ${added.errors.join(' ')}`)
    }
    const { files } = await index.getFiles()
    const engine = files.find(({ path }) => path === 'pagefind.js')
    if (!engine) throw new Error('Pagefind has made no pagefind.js: its output has changed shape.')
    const parts = files.filter(neededBy(files)).map(({ path, content }): [string, Uint8Array] => {
      return [path, path === ENTRY ? withLanguagesInOrder(content) : content]
    })
    return new Map([...parts, ['search.js', await bundleSearch(engine.content)]])
  } finally {
    await close()
  }
}

/** Pagefind brings several ways to show results, where search here has its own, and stems of words for no language. */
function neededBy(files: readonly IndexFile[]): (file: IndexFile) => boolean {
  const entry = files.find(({ path }) => path === ENTRY)
  const { languages } = parseEntry(entry?.content)
  const programs = new Set(Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`))
  return ({ path }) => (path.startsWith('wasm.') ? programs.has(path) : !/^pagefind[^/]*\.(?:js|css)$/.test(path))
}

/** Pagefind lists the languages of the pages in an order that is another one each time. */
function withLanguagesInOrder(content: Uint8Array): Uint8Array {
  const entry = parseEntry(content)
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)))
  return new TextEncoder().encode(JSON.stringify({ ...entry, languages }))
}

function parseEntry(content: Uint8Array | undefined): PagefindEntry {
  return JSON.parse(new TextDecoder().decode(content))
}

interface PagefindEntry {
  languages: Record<string, { wasm: string | null }>
}

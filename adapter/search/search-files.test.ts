import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { toSearchFiles } from './search-files'

const documents = ['/b/', '/a/', '/c/', '/d/'].map((url, index) => ({
  url,
  content: `<html lang="en"><body><p ${index < 2 ? 'data-pagefind-filter="current:yes"' : ''}></p><h1>Page ${url}</h1><h2 id="hours">Hours</h2><p>Eight a day.</p></body></html>`,
}))

describe('what search asks for', () => {
  test('is the index, the script and what runs it, and nothing that shows results in other ways', async () => {
    const names = [...(await toSearchFiles(documents)).keys()].map((name) => name.replace(/_?[0-9a-f]{7,}/, ''))
    expect([...new Set(names)].sort()).toEqual([
      'filter/en.pf_filter',
      'fragment/en.pf_fragment',
      'index/en.pf_index',
      'pagefind-entry.json',
      'pagefind.en.pf_meta',
      'search.js',
      'wasm.en.pagefind',
    ])
  })

  test('is the same bytes for the same pages, in whatever order they come', async () => {
    const once = await toSearchFiles(documents)
    for (const _ of documents) expect(await toSearchFiles(documents.toReversed())).toEqual(once)
  })

  test('is the same bytes for pages in many languages', async () => {
    const languages = ['de', 'en', 'fr', 'nl', 'pt']
    const pages = languages.map((language) => ({
      url: `/${language}/`,
      content: `<html lang="${language}"><body><h1>Page</h1><p>Words.</p></body></html>`,
    }))
    const once = await toSearchFiles(pages)
    expect(await toSearchFiles(pages)).toEqual(once)
  })

  test('says where in a page the words stand', async () => {
    const files = await toSearchFiles(documents)
    const fragments = [...files].filter(([name]) => name.startsWith('fragment/'))
    const pages = fragments.map(([, content]) =>
      gunzipSync(content)
        .toString()
        .replace(/^\w+?(?=\{)/, ''),
    )
    const found = pages.map((text) => JSON.parse(text)).find(({ url }) => url === '/a/')
    expect(found.anchors).toEqual([expect.objectContaining({ id: 'hours', text: 'Hours' })])
  })
})

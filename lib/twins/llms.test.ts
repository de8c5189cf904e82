import { expect, test } from 'vitest'
import { exampleSite } from '#lib/testing/example-site'
import { toLlms, toLlmsFull } from './llms'

const site = exampleSite({
  pages: ['about.md', 'guide/index.md', 'guide/first.md', 'loose/page.md', 'about/versions/2025-01-02.md'],
  config: { title: 'The *site*', description: 'What it is.' },
})

test('the list of pages names each with its Markdown, by section', () => {
  expect(toLlms(site, ({ url }) => `About ${url}`)).toBe(`# The \\*site\\*

> What it is.

## Pages

- [about.md](https://example.org/about.md): About /about/
- [loose/page.md](https://example.org/loose/page.md): About /loose/page/

## guide/index.md

- [guide/index.md](https://example.org/guide.md): About /guide/
- [guide/first.md](https://example.org/guide/first.md): About /guide/first/

## Optional

- [Everything in one file](https://example.org/llms-full.txt): The words of all pages, without earlier versions.
- [Commitments](https://example.org/commitments.json): Each commitment as JSON: what it says, since when, what it said before.
- [Changes](https://example.org/feed.xml): What was changed, newest first, as an Atom feed.
- [about/versions/2025-01-02.md, as of 2 January 2025](https://example.org/about/versions/2025-01-02.md): About /about/versions/2025-01-02/
`)
})

test('all pages in one file say where they are from', () => {
  const facts = { title: 'A', url: 'https://example.org/a/', description: '', language: 'en' }
  const twins = [
    { facts: { ...facts, lastChanged: '2026-02-06' }, title: '# A\n', words: 'Words.\n' },
    { facts: { ...facts, url: 'https://example.org/b/' }, title: '# B\n', words: 'More.\n' },
  ]
  expect(toLlmsFull(site.config, twins)).toBe(`# The \\*site\\*

> What it is.

# A

Source: <https://example.org/a/>. Last changed: 2026-02-06.

Words.

# B

Source: <https://example.org/b/>.

More.
`)
})

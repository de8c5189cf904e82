import { expect, test } from 'vitest'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { readSite } from './read-site'

function read(content: Record<string, string | Uint8Array>, files: Record<string, string> = {}, origin?: string) {
  return readSite({ content: temporaryFolder(content), public: temporaryFolder(files), origin })
}

/** The findings as `file:line:column rule: message hint`. */
function findings(content: Record<string, string | Uint8Array>): string[] {
  return read(content).findings.map(
    ({ file, line, column, rule, message, hint }) => `${file}:${line}:${column} ${rule}: ${message} ${hint}`,
  )
}

const site = 'title: Ours\ndescription: D\norigin: https://example.org\n'

test('a site has its pages, its files and its own configuration', () => {
  const { index } = read({ 'index.md': '# Home', 'a/b.md': '# B', 'site.yaml': site }, { 'media/a.png': '', '.x': '' })
  expect([...index.pageByUrl.keys()]).toEqual(['/a/b/', '/'])
  expect([...index.files]).toEqual(['/media/a.png'])
  expect(index.config.title).toBe('Ours')
})

test('a tree without site.yaml is named after its home page', () => {
  const { index, findings } = read({ '_index.md': '# Home', 'a.md': '# A', 'a/b.md': '# B' })
  expect(findings).toEqual([])
  expect(index.config.title).toBe('Home')
  expect(index.config.navigation).toEqual([{ title: 'A', url: '/a/' }])
})

test('an origin that is given stands in for the one in site.yaml', () => {
  expect(read({ 'site.yaml': site }, {}, 'https://preview.example.com').index.config.origin).toBe(
    'https://preview.example.com',
  )
})

test('every mistake is found at once, and what is right is read', () => {
  const content = {
    'a.md': '# A',
    'A.md': '# Another',
    'b.md': 'No title',
    'c.md': new Uint8Array([0xff]),
    'd.md': '---\ntitel: D\n---\n',
    'site.yaml': `${site}hme: /a/\n`,
    'urls.yaml': new Uint8Array([0xff]),
    'pictures.yaml': '/a.png: A map\n',
  }
  expect([...read(content).index.pageByUrl.keys()]).toEqual(['/a/', '/b/', '/d/'])
  const unreadable = "The file can't be read as UTF-8 text. Save it as UTF-8, and check that it may be read."
  expect(findings(content)).toEqual([
    `c.md:1:1 file-unreadable: ${unreadable}`,
    'site.yaml:4:1 site-schema: There is no field `hme` here. Did you mean `home`?',
    `urls.yaml:1:1 file-unreadable: ${unreadable}`,
    'pictures.yaml:1:9 site-schema: `/a.png` should be fields (`name: value`). The editors’ guide lists the fields.',
    'b.md:1:1 title-missing: The page has no title. Begin the page with `# Its title`, or add `title:` to its front matter.',
    'd.md:2:1 front-matter-misspelt: There is no field `titel` here. Did you mean `title`?',
    'd.md:1:1 title-missing: The page has no title. Begin the page with `# Its title`, or add `title:` to its front matter.',
    'a.md:1:1 url-duplicate: Two files are published at `/a/`: `A.md` and this one. Rename or remove one of them.',
  ])
})

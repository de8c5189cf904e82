import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { readSite } from './read-site'
import { type TocEntry, tocPlaceOf } from './toc'

function read(files: Readonly<Record<string, string>>) {
  return readSite({ content: temporaryFolder(files), public: temporaryFolder({}), origin: undefined })
}

/** Pages with these paths, each titled after its file. */
function pages(...paths: string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, `# ${path}\n`]))
}

/** A navigation as lines, indented by level. */
function outline(entries: readonly TocEntry[], indent = ''): string[] {
  return entries.flatMap(({ title, url, isPage, children }) => [
    `${indent}${title} ${isPage ? '' : '→ '}${url}`,
    ...outline(children, `${indent}  `),
  ])
}

function outlineOf(files: Readonly<Record<string, string>>): string[] {
  const { index, findings } = read(files)
  expect(findings).toEqual([])
  return outline(index.tocs[0]?.entries ?? [])
}

const book = `format: jb-book
root: intro
parts:
  - caption: First part
    chapters:
      - file: a
        title: The first
        sections:
          - file: deep/b.md
          - glob: posts/*
  - caption: Elsewhere
    chapters:
      - url: https://example.org
        title: A site
`

describe('the contents of a handbook', () => {
  test('are read from Jupyter Book’s file', () => {
    const files = pages('h/intro.md', 'h/a.md', 'h/deep/b.md', 'h/posts/1.md', 'h/posts/2.md', 'other.md')
    const expected = [
      'h/intro.md /h/',
      'First part → /h/a/',
      '  The first /h/a/',
      '    h/deep/b.md /h/deep/b/',
      '    h/posts/1.md /h/posts/1/',
      '    h/posts/2.md /h/posts/2/',
      'Elsewhere → https://example.org',
      '  A site → https://example.org',
    ]
    expect(outlineOf({ ...files, 'h/toc.yml': book })).toEqual(expected)
    expect(outlineOf({ ...files, 'h/_toc.yml': book })).toEqual(expected)
  })

  test('are read from MyST’s file', () => {
    const toc = `version: 1
project:
  title: Team handbook
  toc:
    - file: index.md
    - title: Group
      children:
        - file: a.md
        - file: hidden.md
          hidden: true
    - pattern: '*.md'
    - url: https://example.org
site: { template: book-theme }
`
    const files = { ...pages('index.md', 'a.md', 'b.md', 'hidden.md'), 'myst.yml': toc }
    expect(outlineOf(files)).toEqual([
      'index.md /',
      'Group → /a/',
      '  a.md /a/',
      'b.md /b/',
      'https://example.org → https://example.org',
    ])
    expect(read(files).index.tocs[0]?.title).toBe('Team handbook')
  })

  test('are none in a myst.yml that has no toc', () => {
    expect(outlineOf({ ...pages('a.md'), 'myst.yml': 'version: 1\nproject: { title: T }\n' })).toEqual([])
  })

  test('leave out drafts, without a word', () => {
    const draft = '---\ntitle: D\ndraft: true\n---\n'
    const toc = 'format: jb-book\nroot: index\nchapters:\n  - file: draft\n'
    expect(outlineOf({ ...pages('index.md'), 'draft.md': draft, 'toc.yml': toc })).toEqual(['index.md /'])
  })
})

describe('the first page of a handbook', () => {
  const toc = 'format: jb-book\nroot: intro\nchapters: []\n'
  const urlOf = (files: Readonly<Record<string, string>>) => read(files).index.pageByPath.get('h/intro.md')?.url

  test('stands at the URL of its folder', () => {
    expect(urlOf({ ...pages('h/intro.md'), 'h/toc.yml': toc })).toBe('/h/')
  })

  test('stays where it is if another page is there', () => {
    expect(urlOf({ ...pages('h/intro.md', 'h/index.md'), 'h/toc.yml': toc })).toBe('/h/intro/')
  })

  test('stays where its front matter says', () => {
    const intro = '---\ntitle: T\nurl: /start/\n---\n'
    expect(urlOf({ 'h/intro.md': intro, 'h/toc.yml': toc })).toBe('/start/')
  })

  test('takes its earlier versions along', () => {
    const { index } = read({ ...pages('h/intro.md', 'h/intro/versions/2025-01-01.md'), 'h/toc.yml': toc })
    expect(index.pageByPath.get('h/intro/versions/2025-01-01.md')?.version?.of).toBe('/h/')
  })
})

test('each page knows its place, and the pages before and after it', () => {
  const { index } = read({ ...pages('h/intro.md', 'h/a.md', 'h/deep/b.md', 'h/posts/1.md'), 'h/toc.yml': book })
  const place = (path: string) => {
    const page = index.pageByPath.get(path)
    return page && tocPlaceOf(page, index.tocs)
  }
  expect(place('h/intro.md')).toMatchObject({ previous: undefined, next: { url: '/h/a/' }, ancestors: [] })
  expect(place('h/deep/b.md')).toMatchObject({
    previous: { title: 'The first' },
    next: { url: '/h/posts/1/' },
    ancestors: [{ title: 'First part' }, { title: 'The first' }],
  })
  expect(place('h/posts/1.md')?.next).toBeUndefined()
})

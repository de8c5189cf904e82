import { expect, test } from 'vitest'
import { readSite, type Site } from '#lib/content/read-site'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { pairsThatMayDiffer } from './may-differ'
import { pairPages } from './page-pairs'

function siteOf(files: Record<string, string>): Site {
  return readSite({ content: temporaryFolder(files), public: temporaryFolder({}), origin: undefined })
}

const practices = '# Practices\n\nWe publish how we decide.\n\nWe work upstream.\n'

const paired: [what: string, before: Record<string, string>, after: Record<string, string>, pairs: string[]][] = [
  ['the same file', { 'a.md': '# A' }, { 'a.md': '# B, with other words' }, ['/a/ → /a/']],
  ['a new file', { 'a.md': '# A' }, { 'a.md': '# A', 'b.md': '# B' }, ['/a/ → /a/', 'none → /b/']],
  ['a file that is gone', { 'a.md': '# A', 'b.md': '# B' }, { 'a.md': '# A' }, ['/a/ → /a/', '/b/ → none']],
  ['another file at the URL', { 'a.md': '# A' }, { 'a/index.md': '# Words of its own' }, ['/a/ → /a/']],
  ['a file of another name', { 'a.md': practices }, { 'b/c.md': practices }, ['/a/ → /b/c/']],
  [
    'a file of another name with most of its lines',
    { 'a.md': practices },
    { 'b.md': `${practices}\nSince today.\n` },
    ['/a/ → /b/'],
  ],
  [
    'another file with one line in common',
    { 'a.md': practices },
    { 'b.md': '# P\n\nWe work upstream.\n\nElse nothing is the same.' },
    ['none → /b/', '/a/ → none'],
  ],
  ['another URL for the file', { 'a.md': '# A' }, { 'a.md': '---\nslug: b\n---\n# A' }, ['/a/ → /b/']],
  [
    'two copies of a file that is gone',
    { 'a.md': practices },
    { 'b.md': practices, 'c.md': practices },
    ['/a/ → /b/', 'none → /c/'],
  ],
  ['two empty files', { 'a.md': '' }, { 'b.md': '' }, ['/a/ → /b/']],
]

test.for(paired)('%s', ([, before, after, pairs]) => {
  const found = pairPages(siteOf(before), siteOf(after))
  expect(found.map((pair) => `${pair.before?.url ?? 'none'} → ${pair.after?.url ?? 'none'}`)).toEqual(pairs)
})

const site = {
  'site.yaml': 'title: T\ndescription: D\norigin: https://example.org\n',
  'a.md': '# A\n\nWords.\n',
  'link.md': '# L\n\nSee [](a.md).\n',
  'other.md': '# Other\n\nNothing of that.\n',
  'named.md': '# Named\n\n(the-goals)=\n## Goals\n',
  'reference.md': '# Reference\n\nSee {ref}`the-goals`.\n',
  'described.md': '---\ndescription: D\n---\n# Described\n\nWords.\n',
  'folder/_index.md': '# Folder\n',
  'landing.md':
    '---\ntype: landing\nsections:\n  - block: markdown\n    id: x\n    content: {title: X, text: Y}\n---\n',
}

const touched: [what: string, changes: Record<string, string>, files: string[], pages: string[]][] = [
  ['nothing', {}, [], []],
  ['one page', { 'other.md': '# Other\n\nWords.\n' }, ['other.md'], ['/folder/', '/landing/', '/other/']],
  ['a page that another names', { 'a.md': '# B\n' }, ['a.md'], ['/a/', '/folder/', '/landing/', '/link/']],
  [
    'a page with a label that another names',
    { 'named.md': '# Named\n\n(the-goals)=\n## Aims\n' },
    ['named.md'],
    ['/folder/', '/landing/', '/named/', '/reference/'],
  ],
  [
    'the settings',
    { 'site.yaml': 'title: U\ndescription: D\norigin: https://example.org\n' },
    ['site.yaml'],
    ['/a/', '/described/', '/folder/', '/landing/', '/link/', '/named/', '/other/', '/reference/'],
  ],
]

test.for(touched)('what may differ with %s', ([, changes, files, pages]) => {
  const [before, after] = [siteOf(site), siteOf({ ...site, ...changes })]
  const sites = { before, after, changedFiles: new Set(files), changedPublic: new Set<string>() }
  const pairs = pairsThatMayDiffer(pairPages(sites.before, sites.after), sites)
  expect(pairs.map((pair) => pair.after?.url).sort()).toEqual(pages)
})

import { existsSync, readdirSync, renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { clone, commit, git, repository, write } from '#lib/testing/repository'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { type GitBase, readBase } from './base'
import { findBase, findBaseOf, findLastCommit, type NoBase } from './git/base'

// Git is run many times.
vi.setConfig({ testTimeout: 30_000 })

const page = (title: string) => `---\ntitle: ${title}\n---\n\nWords of ${title}.\n`
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>'
const files = {
  'site/content/site.yaml': 'title: T\ndescription: D.\norigin: https://example.org\n',
  'site/content/a.md': page('A'),
  'site/content/naïve folder/b.md': page('B'),
  'site/public/a.svg': svg,
  'elsewhere.md': page('Not of the site'),
}

function foldersIn(folder: string) {
  return { content: join(folder, 'site/content'), public: join(folder, 'site/public'), origin: undefined }
}

/** A repository with these files, and a branch that has left `main` at its only commit. */
function branched(more: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = repository({ ...files, ...more })
  git(folder, 'switch', '-qc', 'branch')
  return folder
}

function read(folder: string, cache = temporaryFolder({})): GitBase | NoBase {
  const folders = foldersIn(folder)
  return readBase(findBase(folders, 'main', { mayFetch: false }), folders, cache)
}

function baseOf(folder: string, cache?: string): GitBase {
  const base = read(folder, cache)
  if ('reason' in base) throw new Error(base.reason)
  return base
}

function reasonOf(folder: string, cache?: string): string {
  const base = read(folder, cache)
  return 'reason' in base ? base.reason.replace(/at [0-9a-f]{7} /, 'at … ') : 'There is a base.'
}

test('the base is the site as it stood, with its settings and pictures', () => {
  const folder = branched()
  const left = git(folder, 'rev-parse', 'HEAD')
  renameSync(join(folder, 'site/content/a.md'), join(folder, 'site/content/new.md'))
  write(folder, 'site/content/site.yaml', files['site/content/site.yaml'].replace('title: T', 'title: New'))
  write(folder, 'site/public/a.svg', svg.replace('4', '8'))
  write(folder, 'site/public/b.svg', svg)
  commit(folder)
  const { site, isChanged, changedFiles, changedPublic, ...base } = baseOf(folder)
  expect(base).toEqual({
    commit: left,
    date: '2026-02-06',
    branch: 'main',
    name: `main at ${left.slice(0, 7)} of 2026-02-06`,
  })
  expect(site.index.pages.map(({ path, title }) => [path, title])).toEqual([
    ['a.md', 'A'],
    ['naïve folder/b.md', 'B'],
  ])
  expect(site.index.config.title).toBe('T')
  expect([...site.index.files]).toEqual(['/a.svg'])
  expect(site.index.pictureSize('/a.svg')).toEqual({ width: 4, height: 3 })
  expect([...changedFiles].sort()).toEqual(['a.md', 'new.md', 'site.yaml'])
  expect([...changedPublic].sort()).toEqual(['/a.svg', '/b.svg'])
  expect(isChanged({ file: 'site.yaml', line: 1, column: 1 })).toBe(true)
  expect(isChanged({ file: 'site.yaml', line: 2, column: 1 })).toBe(false)
})

test('the base is read as the site is: its origin, its day, what is not published yet', () => {
  const folder = branched({ 'site/content/later.md': page('Later').replace('---\n\n', 'date: 2026-03-01\n---\n\n') })
  write(folder, 'site/content/a.md', page('B'))
  commit(folder)
  const cache = temporaryFolder({})
  const paths = (options: { publishedAsOf: string; showsUnpublished?: boolean }) => {
    const folders = { ...foldersIn(folder), origin: 'https://preview.example', ...options }
    const base = readBase(findBase(folders, 'main', { mayFetch: false }), folders, cache)
    if ('reason' in base) throw new Error(base.reason)
    expect(base.site.index.config.origin).toBe('https://preview.example')
    return base.site.index.pages.map(({ path }) => path)
  }
  expect(paths({ publishedAsOf: '2026-02-28' })).toEqual(['a.md', 'naïve folder/b.md'])
  expect(paths({ publishedAsOf: '2026-03-01' })).toContain('later.md')
  expect(paths({ publishedAsOf: '2026-02-28', showsUnpublished: true })).toContain('later.md')
})

test('a tree without settings is named as it is now', () => {
  const folder = repository({ 'handbook/a.md': page('A') })
  write(folder, 'handbook/a.md', page('B'))
  const folders = { content: join(folder, 'handbook'), public: join(folder, 'public'), origin: undefined }
  const base = readBase(findLastCommit(folders.content), folders, temporaryFolder({}))
  if ('reason' in base) throw new Error(base.reason)
  expect(base.site.index.config.title).toBe('handbook')
  expect(base.name).toMatch(/^the last commit at [0-9a-f]{7} of 2026-02-06$/)
  expect(base.site.index.pages.map(({ title }) => title)).toEqual(['A'])
})

test('a repository may be the content itself', () => {
  const folder = repository({ 'a.md': page('A') })
  write(folder, 'a.md', page('B'))
  const folders = { content: folder, public: join(folder, 'nowhere'), origin: undefined }
  const base = readBase(findBase(folders, 'main', { mayFetch: false }), folders, temporaryFolder({}))
  expect('site' in base && base.site.index.pages.map(({ title }) => title)).toEqual(['A'])
})

test('a base that has mistakes is read as far as it goes', () => {
  const folder = branched({
    'site/content/site.yaml': 'title: [\n',
    'site/content/a.md': '---\ntitle: [\n---\n',
    'site/content/bytes.md': new Uint8Array([0xff, 0xfe, 0]),
  })
  write(folder, 'site/content/a.md', page('A'))
  const { site } = baseOf(folder)
  expect(site.index.pages.map(({ path }) => path)).toContain('naïve folder/b.md')
  expect(site.findings.map(({ file }) => file)).toEqual(expect.arrayContaining(['site.yaml', 'a.md', 'bytes.md']))
})

test('a commit without the folder, or with a file of that name, has nothing to compare with', () => {
  const folder = repository({ 'words.md': page('A') })
  write(folder, 'site/content/a.md', page('A'))
  const none = 'main at … of 2026-02-06 has no folder `site/content`, so there is nothing to compare with.'
  expect(reasonOf(folder)).toBe(none)
  const file = repository({ 'site/content': 'A file.\n' })
  rmSync(join(file, 'site/content'))
  write(file, 'site/content/a.md', page('A'))
  expect(reasonOf(file)).toBe(none)
})

test('of a folder that git ignores nothing is known', () => {
  const folder = repository({ '.gitignore': 'site/content\n', 'site/public/a.svg': svg })
  write(folder, 'site/content/a.md', page('A'))
  write(folder, 'site/public/a.svg', svg.replace('4', '8'))
  expect(reasonOf(folder)).toBe('git ignores the folder `site/content`, so what was in it before is not known.')
})

test('pictures that git ignores, or another repository holds, are taken as they are', () => {
  const ignored = repository({ ...files, '.gitignore': 'site/public\n' })
  git(ignored, 'rm', '-q', '--cached', '-r', '--ignore-unmatch', 'site/public')
  commit(ignored)
  write(ignored, 'site/content/a.md', page('B'))
  expect([...baseOf(ignored).site.index.files]).toEqual(['/a.svg'])
  const folder = branched()
  write(folder, 'site/content/a.md', page('B'))
  const folders = { ...foldersIn(folder), public: join(repository({ 'x.svg': svg }), '.') }
  const base = readBase(findBase(folders, 'main', { mayFetch: false }), folders, temporaryFolder({}))
  expect('site' in base && [...base.site.index.files]).toEqual(['/x.svg'])
})

test('pictures that a branch has brought are none of the base', () => {
  const folder = repository({ 'site/content/a.md': page('A') })
  write(folder, 'site/public/a.svg', svg)
  expect([...baseOf(folder).site.index.files]).toEqual([])
})

test('other repositories in the content can not be compared', () => {
  const words = repository({ 'a.md': page('A') })
  const folder = repository(files)
  const add = ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', `file://${words}`]
  git(folder, ...add, 'site/content/more')
  commit(folder)
  write(folder, 'site/content/a.md', page('B'))
  expect(reasonOf(folder)).toBe('`more` is a submodule, whose files at an earlier commit are not known here.')
})

test('what a repository is set up to run, and links, are left alone', () => {
  const folder = branched({ '.gitattributes': '*.md filter=evil eol=crlf\n' })
  const proof = join(temporaryFolder({}), 'ran')
  git(folder, 'config', 'filter.evil.smudge', `touch ${proof}; cat`)
  git(folder, 'config', 'core.hooksPath', 'hooks')
  write(folder, 'hooks/post-checkout', `#!/bin/sh\ntouch ${proof}\n`)
  symlinkSync('/etc', join(folder, 'site/content/etc'))
  symlinkSync('a.md', join(folder, 'site/content/link.md'))
  commit(folder)
  const cache = temporaryFolder({})
  const folders = foldersIn(folder)
  const base = readBase(findLastCommit(folders.content), folders, cache)
  expect('site' in base && base.site.index.pages.map(({ path }) => path)).toEqual(['a.md', 'naïve folder/b.md'])
  expect(readdirSync(cache, { recursive: true }).filter((name) => /etc$|link\.md$/.test(String(name)))).toEqual([])
  expect(existsSync(proof)).toBe(false)
})

test('a tree that was made to write elsewhere writes nothing there', () => {
  const folder = branched()
  const blob = git(folder, 'hash-object', '-w', 'elsewhere.md')
  const evil = ['..', '.git', '.GIT', 'a\\b.md'].map((name) => `100644 blob ${blob}\t${name}`)
  const content = makeTree(folder, [...evil, `100644 blob ${blob}\ta.md`])
  const site = makeTree(folder, [`040000 tree ${content}\tcontent`])
  const root = makeTree(folder, [`040000 tree ${site}\tsite`])
  const made = git(folder, 'commit-tree', '-m', 'Evil', root)
  const cache = temporaryFolder({})
  const folders = foldersIn(folder)
  const base = readBase({ commit: made, date: '2026-02-06', branch: 'evil' }, folders, cache)
  expect('site' in base && base.site.index.pages.map(({ path }) => path)).toEqual(['a.md'])
  const written = readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(written.map(({ name }) => name)).toEqual(['a.md'])
})

/** A tree of names that git itself would refuse. */
function makeTree(folder: string, entries: readonly string[]): string {
  const parts = entries.flatMap((entry) => {
    const [, mode = '', id = '', name = ''] = /^0?(\d+) \w+ (\w+)\t(.+)$/.exec(entry) ?? []
    return [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]
  })
  const path = join(temporaryFolder({ tree: Buffer.concat(parts) }), 'tree')
  return git(folder, 'hash-object', '-w', '-t', 'tree', '--literally', path)
}

test('the files of a commit are kept, as one whole, for whoever asks next', () => {
  const folder = branched()
  write(folder, 'site/content/a.md', page('B'))
  const cache = temporaryFolder({ '.unfinished-old/a.md': 'A', 'long-ago/content/a.md': 'A' })
  for (const name of ['.unfinished-old', 'long-ago']) utimesSync(join(cache, name), 1_000_000, 1_000_000)
  const first = baseOf(folder, cache)
  // One for the content, one for the pictures; of those that nobody asks for, the last few stay.
  expect(readdirSync(cache).filter((name) => /^[0-9a-f]{40}$/.test(name))).toHaveLength(2)
  expect(readdirSync(cache)).toContain('long-ago')
  expect(readdirSync(cache)).not.toContain('.unfinished-old')
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'Nothing')
  expect(baseOf(folder, cache).site).toBe(first.site)
  expect(readdirSync(cache)).toHaveLength(3)
})

test('a clone that fetches what it reads when it is asked for it has it all', () => {
  const origin = branched()
  git(origin, 'config', 'uploadpack.allowFilter', 'true')
  write(origin, 'site/content/a.md', page('New'))
  commit(origin)
  const folder = clone(origin, '--filter=blob:none')
  expect(baseOf(folder).site.index.pages.map(({ title }) => title)).toEqual(['A', 'B'])
})

test('the same files in a folder of another name are found there', () => {
  const cache = temporaryFolder({})
  const titles = ['one', 'two'].map((name) => {
    const folder = repository({ [`${name}/a.md`]: page('A') })
    write(folder, `${name}/a.md`, page('B'))
    const folders = { content: join(folder, name), public: join(folder, 'public'), origin: undefined }
    const base = readBase(findLastCommit(folders.content), folders, cache)
    return 'site' in base && [base.site.index.config.title, ...base.site.index.pages.map(({ title }) => title)]
  })
  expect(titles).toEqual([
    ['one', 'A'],
    ['two', 'A'],
  ])
})

test('a cache that can not be written is a reason', () => {
  const folder = branched()
  write(folder, 'site/content/a.md', page('B'))
  const cache = join(temporaryFolder({ file: 'no folder' }), 'file')
  expect(reasonOf(folder, cache)).toMatch(/^The files of the earlier commit could not be written: E[A-Z]+: /)
})

test('a commit that is not there is a reason', () => {
  const folder = branched()
  const gone = { commit: '0'.repeat(40), date: '2026-02-06', branch: 'main' }
  const base = readBase(gone, foldersIn(folder), temporaryFolder({}))
  expect(base).toEqual({ reason: 'git could not compare the files.', isExpected: false })
  const none = findBaseOf(foldersIn(folder).content, 'none')
  expect(readBase(none, foldersIn(folder), temporaryFolder({}))).toBe(none)
})

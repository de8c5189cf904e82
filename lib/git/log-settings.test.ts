import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { commit, git, repository, write } from '#lib/testing/repository'
import { readLog } from './log'

vi.setConfig({ testTimeout: 30_000 })

const text = Array.from({ length: 20 }, (_, index) => `Sentence ${index}.\n`).join('')
const other = text.replaceAll('Sentence', 'Line')

/** A repository with a merge, files that moved with changes, one of them to other ends of lines, and names that need quotes. */
function example(): string {
  const folder = repository({ 'a.md': text, 'b.md': other, 'z é.md': 'Z\n' })
  git(folder, 'switch', '-qc', 'branch')
  mkdirSync(join(folder, 'sub'))
  git(folder, 'mv', 'a.md', 'sub/c.md')
  git(folder, 'mv', 'b.md', 'sub/d.md')
  write(folder, 'sub/c.md', `${text}More.\n`)
  write(folder, 'sub/d.md', other.replaceAll('\n', '\r\n'))
  commit(folder)
  git(folder, 'switch', '-q', 'main')
  write(folder, 'z é.md', 'Y\n')
  commit(folder)
  git(folder, 'merge', '-q', '--no-ff', '-m', 'Mérge', 'branch')
  return folder
}

const settings: Readonly<Record<string, string>> = {
  'color.ui': 'always',
  'core.abbrev': '5',
  'core.attributesFile': '../attributes',
  'core.quotePath': 'true',
  'diff.external': 'false',
  'diff.ignoreSubmodules': 'all',
  'diff.mnemonicPrefix': 'true',
  'diff.noprefix': 'true',
  'diff.orderFile': '../order',
  'diff.relative': 'true',
  'diff.renameLimit': '1',
  'diff.renames': 'false',
  'diff.submodule': 'log',
  'format.notes': 'true',
  'format.pretty': 'oneline',
  'i18n.commitEncoding': 'ISO-8859-1',
  'i18n.logOutputEncoding': 'ISO-8859-1',
  'log.abbrevCommit': 'true',
  'log.date': 'relative',
  'log.decorate': 'full',
  'log.diffMerges': 'separate',
  'log.follow': 'true',
  'log.mailmap': 'false',
  'log.showRoot': 'false',
  'log.showSignature': 'true',
  'mailmap.blob': 'HEAD:names',
  'mailmap.file': '../names',
  'notes.displayRef': '*',
}

test('no setting of whoever reads a repository changes what is read', () => {
  const folder = example()
  const names = 'Somebody Else <a@b.c>\n'
  write(folder, 'names', names)
  const head = commit(folder)
  for (const [file, lines] of Object.entries({ attributes: '* -diff\n', order: 'z*\nsub*\n', names })) {
    write(folder, `.git/extra/${file}`, lines)
  }
  git(folder, 'notes', 'add', '-m', 'A note')
  const before = readLog({ root: folder, head })
  expect(before.commits.map(({ author, subject }) => `${author}: ${subject}`)).toEqual([
    'A: Change',
    'A: Change',
    'A: Mérge',
    'A: Change',
  ])
  expect(before.commits[2]?.files).toMatchObject([{ formerPath: 'a.md' }, { formerPath: 'b.md' }])
  for (const [name, value] of Object.entries(settings)) {
    git(folder, 'config', name, value.replace('../', join(folder, '.git/extra/')))
    expect(readLog({ root: folder, head }), name).toEqual(before)
    git(folder, 'config', '--unset', name)
  }
})

test('a history that this machine has been told to replace is the one that was committed', () => {
  const folder = example()
  const head = git(folder, 'rev-parse', 'HEAD')
  const before = readLog({ root: folder, head })
  git(folder, 'replace', '--graft', 'HEAD')
  write(folder, '.git/info/grafts', `${head}\n`)
  expect(readLog({ root: folder, head })).toEqual(before)
})

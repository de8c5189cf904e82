import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { commit, git, repository, write } from '#lib/testing/repository'
import { type LogCommit, readLog } from './log'

type Text = string | Buffer

/** Commits with these headers and messages, one made from the other, written as they are, since git would refuse some. */
function read(written: readonly (readonly [headers: Text, message: Text])[]): readonly LogCommit[] {
  const root = repository({ 'a.md': 'A\n' })
  const tree = git(root, 'rev-parse', 'HEAD^{tree}')
  let head = git(root, 'rev-parse', 'HEAD')
  for (const [headers, message] of written) {
    const parts = [`tree ${tree}\nparent ${head}\n`, headers, '\n\n', message]
    head = writeObject(root, Buffer.concat(parts.map((part) => Buffer.from(part))))
  }
  const { commits } = readLog({ root, head })
  expect(commits.at(-1)?.id).toBe(head)
  expect(commits[0]?.files).toHaveLength(1)
  return commits.slice(1)
}

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
function writeObject(root: string, body: Buffer): string {
  const object = Buffer.concat([Buffer.from(`commit ${body.length}\0`), body])
  const id = createHash('sha1').update(object).digest('hex')
  const folder = join(root, '.git/objects', id.slice(0, 2))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, id.slice(2)), deflateSync(object))
  return id
}

const by = (name: string) => `author ${name} <a@b.c> 1770379200 +0100\ncommitter ${name} <a@b.c> 1770379200 +0100`

test('authors with odd names are named in a line of plain text', () => {
  const names: [name: string, said: string][] = [
    ['Ada Lovelace', 'Ada Lovelace'],
    ['', ''],
    ['Ünï Cödé 日本', 'Ünï Cödé 日本'],
    // Which git writes for nobody: what is in brackets is an address.
    ['<b>Ada</b>', ''],
    ['&lt;b&gt; "Ada" \'A\'', '&lt;b&gt; "Ada" \'A\''],
    ['Ada\u202E\u2066ecalevoL\u2069', 'AdaecalevoL'],
    ['\u001B[31mAda\u0007\tL\r', '[31mAda L'],
    ['نوشته\u200Cها 👩\u200D💻', 'نوشته\u200Cها 👩\u200D💻'],
    ['%aN %s', '%aN %s'],
    ['commit 0123', 'commit 0123'],
    ['é'.repeat(100), 'é'.repeat(100)],
    ['é'.repeat(101), `${'é'.repeat(99)}…`],
    ['😀'.repeat(100), '😀'.repeat(100)],
    ['😀'.repeat(300), `${'😀'.repeat(99)}…`],
  ]
  const commits = read(names.map(([name]) => [by(name), 'Subject']))
  expect(commits.map(({ author }) => author)).toEqual(names.map(([, said]) => said))
  expect(new Set(commits.map(({ subject, time }) => `${subject} ${time}`))).toEqual(new Set(['Subject 1770379200']))
})

test('messages begin with a line of plain text', () => {
  const messages: [message: string, said: string][] = [
    ['One line\n\nAnd more.\n', 'One line'],
    ['', ''],
    ['\n\n  Later\n', 'Later'],
    ['Over\ntwo lines\r\n\nMore', 'Over two lines'],
    ['<script>alert(1)</script> & *more*', '<script>alert(1)</script> & *more*'],
    ['A\u2028B\u00A0 C', 'A B C'],
    ['before\0after', 'before'],
    ['word '.repeat(60), `${'word '.repeat(40).slice(0, 199)}…`],
  ]
  const commits = read(messages.map(([message]) => [by('A'), message]))
  expect(commits.map(({ subject }) => subject)).toEqual(messages.map(([, said]) => said))
})

test('words in another encoding are read in it, and what is in none is marked', () => {
  const latin = Buffer.from(`${by('Zo\u00EB')}\nencoding ISO-8859-1`, 'latin1')
  const message = Buffer.from('Caf\u00E9', 'latin1')
  expect(
    read([
      [latin, message],
      [by('A'), message],
    ]),
  ).toMatchObject([
    { author: 'Zoë', subject: 'Café' },
    { author: 'A', subject: 'Caf\uFFFD' },
  ])
})

test('commits that lack an author or a time are read', () => {
  const far = by('A').replaceAll('1770379200', '99999999999999')
  expect(
    read([
      ['author nobody\ncommitter nobody', 'S'],
      ['author A <a@b.c> -5 +0000\ncommitter A <a@b.c> -5 +0000', 'S'],
      ['author A <a@b.c>\ncommitter A <a@b.c>', 'S'],
      [far, 'S'],
    ]),
  ).toMatchObject([
    { author: '', time: 0, subject: 'S' },
    { author: 'A', time: 0, subject: 'S' },
    { author: 'A', time: 0, subject: 'S' },
    { author: 'A', time: 99_999_999_999_999, subject: 'S' },
  ])
})

test('`.mailmap` says what a person is called', () => {
  const root = repository({ 'a.md': 'A\n' })
  write(root, '.mailmap', 'Ada Lovelace <ada@example.org> <a@b.c>\n')
  const { commits } = readLog({ root, head: commit(root) })
  expect(commits.map(({ author }) => author)).toEqual(['Ada Lovelace', 'Ada Lovelace'])
})

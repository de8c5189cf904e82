import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { collectFindings, type Finding } from '#lib/findings/finding'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { describeFixes, fixContent } from './fix-content'

/** Finds each `wrong` in a folder, as pages are read: lines end with `\n`, and there is no byte order mark. */
function finder(folder: string, replacement: string | undefined): () => Promise<Finding[]> {
  return async () => {
    const { findings, report } = collectFindings()
    for (const file of readdirSync(folder)) {
      const lines = readFileSync(join(folder, file), 'utf8')
        .replace(/^\uFEFF/, '')
        .split(/\r\n?|\n/)
      for (const [index, line] of lines.entries()) {
        for (const { index: at } of line.matchAll(/wrong/g)) {
          const place = { file, line: index + 1, column: at + 1, end: { line: index + 1, column: at + 6 } }
          report('markdown-slip', replacement === undefined ? place : { ...place, replacement }, 'Wrong.', 'Mend it.')
        }
      }
    }
    return findings
  }
}

const files = { 'a.md': '\uFEFFA wrong\r\nwrong and wrong\r\n', 'b.md': 'wrong\n', 'c.md': 'All is well.\r' }

test('what is certain is put right, and the rest of the bytes stay', async () => {
  const folder = temporaryFolder(files)
  const { mtimeMs } = statSync(join(folder, 'c.md'))
  const { fixes, findings } = await fixContent(folder, finder(folder, 'right'))
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  expect(['a.md', 'b.md', 'c.md'].map(read)).toEqual([
    '\uFEFFA right\r\nright and right\r\n',
    'right\n',
    'All is well.\r',
  ])
  expect(statSync(join(folder, 'c.md')).mtimeMs).toBe(mtimeMs)
  expect(readdirSync(folder)).toHaveLength(3)
  expect(findings).toEqual([])
  expect(describeFixes(fixes, 'content/')).toBe(
    'Put right: 4 findings in 2 files.\n  content/a.md: 3\n  content/b.md: 1',
  )
})

test('a line break that is put in is one as the file has them', async () => {
  const folder = temporaryFolder({ 'a.md': 'wrong\r\n' })
  await fixContent(folder, finder(folder, '\n'))
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('\r\n\r\n')
})

test('what is not certain stays, and is said', async () => {
  const folder = temporaryFolder(files)
  const { fixes, findings } = await fixContent(folder, finder(folder, undefined))
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(files['a.md'])
  expect(findings).toHaveLength(4)
  expect(describeFixes(fixes, '')).toBe('Nothing could be put right with certainty.')
})

test('what is found again once it was put right is not put right without end', async () => {
  const folder = temporaryFolder({ 'b.md': 'wrong\n' })
  const { findings } = await fixContent(folder, finder(folder, 'wrong wrong'))
  expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('wrong wrong\n')
  expect(findings).toHaveLength(2)
})

import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { readIncludedText } from './disk'

function contentFolder(): string {
  const elsewhere = temporaryFolder({ 'secret.md': 'Secret' })
  const folder = temporaryFolder({
    'a.md': '# A\r\n',
    '_parts/b.csv': '1,2',
    '.env/c.md': 'Secret',
    'd.key': 'Secret',
    'long.txt': 'x'.repeat(1_000_001),
    'latin.md': new Uint8Array([0x23, 0x20, 0xe4]),
  })
  symlinkSync(join(elsewhere, 'secret.md'), join(folder, 'link.md'))
  symlinkSync(elsewhere, join(folder, 'linked'))
  mkdirSync(join(folder, 'folder.md'))
  return folder
}

test('texts below the content folder can be included', () => {
  expect(readIncludedText(contentFolder(), 'a.md')).toBe('# A\n')
  expect(readIncludedText(contentFolder(), '_parts/b.csv')).toBe('1,2')
})

test.for([
  ['none.md', 'is absent'],
  ['../secret.md', 'is elsewhere'],
  ['link.md', 'is a link'],
  ['linked/secret.md', 'lies in a linked folder'],
  ['.env/c.md', 'lies in a hidden folder'],
  ['d.key', 'is no text of a kind that is known'],
  ['long.txt', 'is too long'],
  ['latin.md', 'is no UTF-8'],
  ['folder.md', 'is a folder'],
  ['a.md\0.txt', 'has no such name'],
] as const)('%s %s: not read', ([path]) => {
  expect(readIncludedText(contentFolder(), path)).toBeUndefined()
})

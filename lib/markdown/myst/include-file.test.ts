import { expect, test } from 'vitest'
import { readInclusion, startInclusion } from './include-file'

const texts: Record<string, string> = {
  'a/b.md': 'B',
  'c.md': 'C',
  'a/_parts/d.md': 'D',
  'long.md': 'x'.repeat(600_000),
}

const start = () =>
  startInclusion({
    path: 'a/index.md',
    paths: () => ['a/index.md', 'a/b.md', 'c.md'],
    readText: (path) => (Object.hasOwn(texts, path) ? texts[path] : undefined),
  })

function read(name: string, inclusion = start()) {
  const said: string[] = []
  const file = readInclusion(name, inclusion, (_, message, hint) => said.push(message, hint))
  return file?.path ?? said
}

test.for([
  ['b.md', 'a/b.md'],
  ['./_parts/d.md', 'a/_parts/d.md'],
  ['../c.md', 'c.md'],
  ['/c.md', 'c.md'],
  ['..\\c.md', 'c.md'],
] as const)('%s is %s', ([name, path]) => {
  expect(read(name)).toBe(path)
})

test.for([
  ['../../c.md', 'The file `../../c.md` is not below the content folder.'],
  ['/../c.md', 'The file `/../c.md` is not below the content folder.'],
  ['x.md', 'There is no file `a/x.md` that can be included.'],
  ['__proto__', 'There is no file `a/__proto__` that can be included.'],
  ['index.md', 'The file `a/index.md` includes itself: `a/index.md` → `a/index.md`.'],
] as const)('%s is reported', ([name, message]) => {
  expect(read(name)[0]).toBe(message)
})

test('a misspelt name is suggested', () => {
  expect(read('bb.md')[1]).toBe('Did you mean `a/b.md`?')
})

test('files include each other ten deep, and no deeper', () => {
  const trail = (length: number) => ['a/index.md', ...Array.from({ length }, (_, index) => `${index}.md`)]
  expect(read('/c.md', { ...start(), trail: trail(9) })).toBe('c.md')
  expect(read('/c.md', { ...start(), trail: trail(10) })[0]).toBe('Files include each other more than 10 deep here.')
})

test('a page includes a million characters at most', () => {
  const inclusion = start()
  expect(read('/long.md', inclusion)).toBe('long.md')
  expect(read('/long.md', inclusion)[0]).toBe('The page includes too much.')
})

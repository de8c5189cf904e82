import { expect, test } from 'vitest'
import { parsePatch } from './parse-patch'

const head = (name: string) => `diff --git "a/x" "b/x"\nindex 1..2 100644\n--- a/x\n+++ ${name}\n`

test('lines are counted by file', () => {
  const patch = `${head('b/a.md')}@@ -2 +2,2 @@ Words\n-Two\n+2\n+2\n@@ -9,2 +10,0 @@\n-Nine\n-Ten\n${head('b/b c.md\t')}@@ -0,0 +1 @@\n+B\n\\ No newline at end of file\n`
  expect(parsePatch(patch)).toEqual(
    new Map([
      [
        'a.md',
        [
          [2, 3],
          [10, 9],
        ],
      ],
      ['b c.md', [[1, 1]]],
    ]),
  )
})

test('lines that look like a patch are words', () => {
  const patch = `${head('b/a.md')}@@ -1,2 +1,3 @@\n-- a/b\n-@@ -1 +7 @@\n+++ b/evil.md\n+@@ -5 +5 @@\n+diff --git a/c b/c\n@@ -8 +9 @@\n-A\n+B\n`
  expect(parsePatch(patch)).toEqual(
    new Map([
      [
        'a.md',
        [
          [1, 3],
          [9, 9],
        ],
      ],
    ]),
  )
})

test.for([
  ['"b/na\\303\\257ve \\"x\\".md"', 'naïve "x".md'],
  ['"b/tab\\tback\\\\slash.md"', 'tab\tback\\slash.md'],
  ['"b/line\\nbreak\\001.md"', 'line\nbreak\x01.md'],
  ['"b/é and space.md"\t', 'é and space.md'],
  ['b/plain-é.md', 'plain-é.md'],
] as const)('%s is %j', ([quoted, path]) => {
  expect([...parsePatch(`${head(quoted)}@@ -1 +1 @@\n-A\n+B\n`).keys()]).toEqual([path])
})

test('a file that is gone has no new lines', () => {
  expect(parsePatch(`${head('/dev/null')}@@ -1 +0,0 @@\n-A\n`)).toEqual(new Map())
})

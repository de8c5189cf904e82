import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestCommon } from './longest-common'

test.for([
  ['', '', 0],
  ['abc', 'abc', 3],
  ['abc', '', 0],
  ['abcabba', 'cbabac', 4],
  ['xaxcxabc', 'abcy', 3],
] as const)('%j and %j have %i in common', ([before, after, length]) => {
  expect(longestCommon([...before], [...after])).toHaveLength(length)
})

test('the pairs increase, are equal, and are as many as can be', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 })
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const pairs = longestCommon(before, after)
      let [lastI, lastJ] = [-1, -1]
      for (const [i, j] of pairs) {
        expect(i > lastI && j > lastJ && before[i] === after[j]).toBe(true)
        lastI = i
        lastJ = j
      }
      expect(pairs.length).toBe(lengthByTable(before, after))
    }),
    { numRuns: 3000 },
  )
})

test('two long texts of few words take less than a second, however much they differ', () => {
  let seed = 1
  const next = () => {
    seed = (seed * 48271) % 2147483647
    return `word ${seed % 100}`
  }
  const before = Array.from({ length: 20_000 }, next)
  const after = Array.from({ length: 20_000 }, next)
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    expect(longestCommon(before, after).length).toBeGreaterThan(2000)
    return performance.now() - start
  })
  expect(Math.min(...times)).toBeLessThan(1000)
})

/** The textbook's table, in which every pair is looked at. */
function lengthByTable(before: readonly string[], after: readonly string[]): number {
  let above = new Array<number>(after.length + 1).fill(0)
  for (const key of before) {
    const row = [0]
    after.forEach((other, j) => {
      row.push(key === other ? (above[j] ?? 0) + 1 : Math.max(row[j] ?? 0, above[j + 1] ?? 0))
    })
    above = row
  }
  return above[after.length] ?? 0
}

import { expect, test } from 'vitest'
import { atMost } from './at-most'

test('no more run at a time than may, all of them do, and each gets its own result', async () => {
  const inTurn = atMost(2)
  let running = 0
  let most = 0
  const results = [0, 1, 2, 3, 4, 5, 6].map((number) =>
    inTurn(async () => {
      running += 1
      most = Math.max(most, running)
      for (let turn = 0; turn < 5; turn++) await Promise.resolve()
      running -= 1
      return number
    }),
  )
  expect(await Promise.all(results)).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(most).toBe(2)
})

test('one that fails makes room for the next', async () => {
  const inTurn = atMost(1)
  const fails = inTurn(() => Promise.reject(new Error('No.')))
  const next = inTurn(async () => 'next')
  await expect(fails).rejects.toThrow('No.')
  expect(await next).toBe('next')
})

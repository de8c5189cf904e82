import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takeLock } from './build-lock'

const newFolder = () => join(mkdtempSync(join(tmpdir(), 'lock-')), 'lock')

test('a lock is held once, until it is given back', () => {
  const folder = newFolder()
  const lock = takeLock(folder)
  expect(lock?.wasInterrupted).toBe(false)
  expect(takeLock(folder)).toBeUndefined()
  lock?.giveBack()
  expect(takeLock(folder)?.wasInterrupted).toBe(false)
})

const gone = spawnSync(process.execPath, ['--version']).pid

test.each([
  ['a process that is gone', `${gone}-1`],
  ['another process than the one that has its id now', `${process.pid}-1`],
  ['nobody', 'x'],
])('the lock of %s counts for nothing', (_, holder) => {
  const folder = newFolder()
  mkdirSync(folder)
  symlinkSync(holder, join(folder, 'holder'))
  expect(takeLock(folder)?.wasInterrupted).toBe(true)
})

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { environmentWith } from '#lib/environment'
import { clone, commit, repository, write } from '#lib/testing/repository'

// Each starts a command.
vi.setConfig({ testTimeout: 60_000 })

function tell(content: string, ...args: string[]) {
  const command = ['--import', 'tsx', 'scripts/history.ts', '--dir', content, ...args]
  const env = environmentWith({ SITE_URL: undefined, CONTENT_DIR: undefined, SOURCE_DATE_EPOCH: undefined })
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', env })
  return { status, stdout, stderr }
}

function site(): string {
  const folder = repository({ 'content/fees.md': '# Fees\n\nMembers MUST pay.\n' })
  write(folder, 'content/fees.md', '# Fees\n\nMembers SHOULD pay.\n')
  commit(folder, '2026-02-07')
  return folder
}

test('a page by its file, as a person reads it', () => {
  const content = join(site(), 'content')
  const { status, stdout, stderr } = tell(content, join(content, 'fees.md'))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout.replaceAll(/\b[0-9a-f]{7}\b/g, '…')).toBe(`Fees
/fees/
Last changed: 7 February 2026.

7 February 2026
  A · commit … · “Change”
  Fees · Weakened: MUST became SHOULD
    - Members MUST pay.
    + Members SHOULD pay.

6 February 2026
  A · commit … · “Change”
  Fees · First published
    + Members MUST pay.

What stands
  Fees: since 7 February 2026
`)
})

test('all pages, as a program reads them, with a word on what a shallow clone lacks', () => {
  const { status, stdout, stderr } = tell(join(clone(site(), '--depth=1'), 'content'), '--format', 'json')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toEqual([
    {
      ...{ url: '/fees/', title: 'Fees', isGone: false, isOlderMissing: true, changes: 1 },
      lastChanged: { day: '2026-02-07', certainty: 'by' },
    },
  ])
  expect(stderr).toMatch(/^Older history isn’t here/)
})

test('what is asked for wrongly is said', () => {
  const content = join(site(), 'content')
  for (const [args, message] of [
    [['/fee/'], /^There is no history of \/fee\/\. Did you mean `\/fees\/`\?$/m],
    [['--what'], /Unknown option '--what'/],
    [['a', 'b'], /Unexpected argument 'b'/],
    [['--format', 'xml'], /^There is no format `xml`\.$/m],
  ] as const) {
    const { status, stdout, stderr } = tell(content, ...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^ +at /m)
  }
})

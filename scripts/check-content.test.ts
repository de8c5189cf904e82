import { spawnSync } from 'node:child_process'
import { expect, test, vi } from 'vitest'
import { commit, git, repository, write } from '#lib/testing/repository'

// Each starts a command.
vi.setConfig({ testTimeout: 60_000 })

const page = (title: string, words: string) => `---\ntitle: ${title}\ndescription: Of words.\n---\n\n${words}\n`

/** A repository with a branch on which a page has a new mistake beside an old one, and a promise less. */
function branched(): string {
  const folder = repository({
    'a.md': page('A', '[old](/old/)\n\nWe MUST publish our costs.'),
    'b.md': page('B', '[b](/b-old/)'),
  })
  git(folder, 'switch', '-qc', 'branch')
  write(folder, 'a.md', page('A', '[old](/old/)\n\nWe SHOULD publish our costs.\n\n[new](/new/)'))
  commit(folder)
  return folder
}

function check(content: string, ...args: string[]) {
  const command = ['--import', 'tsx', 'scripts/check-content.ts', '--dir', content, '--format', 'json', ...args]
  const { stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  const findings: { file: string; line: number; rule: string }[] = JSON.parse(stdout)
  const told = findings.map(({ file, line, rule }) => `${file.slice(file.lastIndexOf('/') + 1)}:${line} ${rule}`)
  return { told, stderr }
}

test('everything is checked, and what the branch has changed since it left production', () => {
  const { told, stderr } = check(branched())
  expect(told).toEqual(
    expect.arrayContaining(['a.md:6 link-missing', 'a.md:8 promise-weakened', 'b.md:6 link-missing']),
  )
  expect(stderr).toBe('')
})

test('of changed lines alone, and what was done to promises', () => {
  const { told, stderr } = check(branched(), '--changed-since', 'main')
  expect(told).toEqual(['a.md:8 promise-weakened', 'a.md:10 link-missing'])
  expect(stderr).toBe('')
})

test('why changes can not be checked is said in a line, and the rest is checked', () => {
  const folder = branched()
  git(folder, 'branch', '-qm', 'main', 'trunk')
  const { told, stderr } = check(folder)
  expect(told).toContain('b.md:6 link-missing')
  expect(told.join()).not.toContain('promise')
  expect(stderr).toBe(
    "What has changed isn't checked: There is no branch `main` here: `productionBranch` in site.yaml names the one that is published.\n",
  )
})

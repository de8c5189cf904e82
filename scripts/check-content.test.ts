import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { commit, git, repository, write } from '#lib/testing/repository'
import { runHere } from './run-here'

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

const argsOf = (content: string) => ['--dir', content, '--format', 'json']

async function check(content: string, ...args: string[]) {
  const { stdout, stderr } = await runHere('check-content', [...argsOf(content), ...args])
  return { told: toldIn(stdout), stderr }
}

function toldIn(stdout: string): string[] {
  const findings: { file: string; line: number; rule: string }[] = JSON.parse(stdout)
  return findings.map(({ file, line, rule }) => `${file.slice(file.lastIndexOf('/') + 1)}:${line} ${rule}`)
}

test('everything is checked, and what the branch has changed since it left production', {
  timeout: 60_000,
}, () => {
  const command = ['--import', 'tsx', 'scripts/check-content.ts', ...argsOf(branched())]
  const { stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  expect(toldIn(stdout)).toEqual(
    expect.arrayContaining(['a.md:6 link-missing', 'a.md:8 promise-weakened', 'b.md:6 link-missing']),
  )
  expect(stderr).toBe('')
})

test('of changed lines alone, and what was done to promises', async () => {
  const { told, stderr } = await check(branched(), '--changed-since', 'main')
  expect(told).toEqual(['a.md:8 promise-weakened', 'a.md:10 link-missing'])
  expect(stderr).toBe('')
})

test('why changes can not be checked is said in a line, and the rest is checked', async () => {
  const folder = branched()
  git(folder, 'branch', '-qm', 'main', 'trunk')
  const { told, stderr } = await check(folder)
  expect(told).toContain('b.md:6 link-missing')
  expect(told.join()).not.toContain('promise')
  expect(stderr).toBe(
    "What has changed isn't checked: There is no branch `main` here: `productionBranch` in site.yaml names the one that is published.\n",
  )
})

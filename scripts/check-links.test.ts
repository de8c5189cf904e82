import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { closedPort, startServer } from '#lib/testing/web-server'
import { type Run, runHere } from './run-here'

const TIMEOUT_MS = 60_000

/** A site with these links on its page. */
function siteWith(...links: string[]): string {
  return temporaryFolder({
    'site.yaml': 'title: T\ndescription: D\norigin: https://2i2c.org\n',
    'page.md': `# Page\n\n${links.map((link) => `See [it](${link}).\n`).join('\n')}`,
  })
}

const argsOf = (content: string) => ['--dir', content, '--results', join(content, '.r.json')]
const dayOf = (day: number) => ({ SOURCE_DATE_EPOCH: String(Date.UTC(2026, 2, day) / 1000) })

/** Runs the command on a day of March 2026. */
function checkLinks(content: string, day: number, ...options: string[]): Promise<Run> {
  return runHere('check-links', [...argsOf(content), ...options], dayOf(day))
}

/** The same in a process of its own. */
function spawnCheck(content: string, day: number, ...options: string[]): Promise<Run> {
  const args = ['--import', 'tsx', 'scripts/check-links.ts', ...argsOf(content)]
  const run = spawn(process.execPath, [...args, ...options], { env: { ...process.env, ...dayOf(day) } })
  const output = { stdout: '', stderr: '' }
  run.stdout.on('data', (data) => (output.stdout += data))
  run.stderr.on('data', (data) => (output.stderr += data))
  return new Promise((resolve) => run.once('close', (code) => resolve({ code: Number(code), ...output })))
}

test('a link is dead after three misses on different days, and good once it is there again', {
  timeout: TIMEOUT_MS,
}, async () => {
  let isThere = false
  const { port, seen } = await startServer(({ url }, response) => {
    response.writeHead(url === '/gone' && !isThere ? 404 : 200).end()
  })
  const origin = `http://127.0.0.1:${port}`
  const content = siteWith(`${origin}/gone`, `${origin}/good`)

  for (const day of [2, 3]) {
    const { code, stdout } = await checkLinks(content, day, '--private')
    expect([code, stdout]).toEqual([0, 'No findings.\n'])
  }
  const good = () => seen.filter(({ target }) => target.endsWith('/good')).length
  expect(good()).toBe(1)
  expect(seen[0]?.headers).toMatchObject({ 'user-agent': 'open-practices-site (check:links; +https://2i2c.org)' })

  const dead = await spawnCheck(content, 4, '--private', '--all', '--format', 'json')
  expect(dead.code).toBe(1)
  expect(JSON.parse(dead.stdout)).toMatchObject([{ rule: 'link-dead', severity: 'warning', line: 3, column: 10 }])
  expect(dead.stderr).toContain(`missed, day 3 of 3: ${origin}/gone (404 Not Found)`)
  expect(good()).toBe(2)

  isThere = true
  expect(await checkLinks(content, 5, '--private')).toMatchObject({ code: 0, stdout: 'No findings.\n' })
  expect(readdirSync(content)).toEqual(['.r.json', 'page.md', 'site.yaml'])
})

describe('nothing is remembered', () => {
  test('without a network', { timeout: TIMEOUT_MS }, async () => {
    const content = siteWith(`http://127.0.0.1:${await closedPort()}/`)
    const { code, stdout, stderr } = await checkLinks(content, 2, '--private')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe(
      'There seems to be no network: no host answered (URLs asked for: 1). No link is counted as missed.\n',
    )
    expect(JSON.parse(readFileSync(join(content, '.r.json'), 'utf8'))).toEqual({ version: 1, links: {} })
  })

  test('of private networks, which are not asked', { timeout: TIMEOUT_MS }, async () => {
    const { port, seen } = await startServer((_, response) => response.end())
    const content = siteWith(`http://127.0.0.1:${port}/`, `http://localhost:${port}/`)
    const { code, stderr } = await checkLinks(content, 2)
    expect(code).toBe(0)
    expect(stderr).toContain('Asked for 2 of 2 URLs, on 2 hosts: 2 not asked.')
    expect(seen).toEqual([])
  })

  test('in a file of something else, which stays as it is', { timeout: TIMEOUT_MS }, async () => {
    const { port, seen } = await startServer((_, response) => response.end())
    const content = siteWith(`http://127.0.0.1:${port}/`)
    writeFileSync(join(content, '.r.json'), 'words')
    const { code, stderr } = await checkLinks(content, 2, '--private')
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /^\S+\.r\.json can't be read as results of check:links, and stays as it is\. It is no JSON\.\n/,
    )
    expect(stderr).not.toContain('    at ')
    expect(readFileSync(join(content, '.r.json'), 'utf8')).toBe('words')
    expect(seen).toEqual([])
  })

  test('where there is no folder for it', { timeout: TIMEOUT_MS }, async () => {
    const content = siteWith('http://127.0.0.1/')
    const file = join(content, 'no', 'r.json')
    const { code, stderr } = await checkLinks(content, 2, '--results', file)
    expect(code).toBe(2)
    expect(stderr).toMatch(/It is not there \(any more\)\. No link was asked for\.\n$/)
    expect(existsSync(file)).toBe(false)
  })
})

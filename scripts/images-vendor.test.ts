import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, vi } from 'vitest'
import { environmentWith } from '#lib/environment'
import { drawing, smallPicture } from '#lib/testing/pictures'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { startServer } from '#lib/testing/web-server'

// Each starts commands.
vi.setConfig({ testTimeout: 60_000 })

const loader = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href

/** A project with these pictures on its page, and a lock. */
function projectWith(pictures: readonly string[], lock = '{}'): string {
  return temporaryFolder({
    'content/site.yaml': 'title: T\ndescription: D\norigin: https://example.org\n',
    'content/page.md': `# Page\n\n${pictures.map((picture) => `![A](${picture})\n`).join('\n')}`,
    'content/pictures.lock.json': lock,
    'public/media/here.png': smallPicture('png'),
  })
}

interface Run {
  code: number | null
  stdout: string
  stderr: string
}

/** The runs that go on, which a test may end before their time. */
const running = new Set<ChildProcess>()

/** Runs the command on 21 November 2026, in a project. */
function vendor(project: string, ...options: string[]): Promise<Run> {
  const run = spawn(process.execPath, ['--import', loader, resolve('scripts/images-vendor.ts'), ...options], {
    cwd: project,
    env: environmentWith({ CONTENT_DIR: undefined, SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 21) / 1000) }),
  })
  running.add(run)
  const output = { stdout: '', stderr: '' }
  run.stdout.on('data', (data) => (output.stdout += data))
  run.stderr.on('data', (data) => (output.stderr += data))
  return new Promise((done) =>
    run.once('close', (code) => {
      running.delete(run)
      done({ code, ...output })
    }),
  )
}

const lockOf = (project: string) => readFileSync(join(project, 'content/pictures.lock.json'), 'utf8')
const filesOf = (project: string) =>
  readdirSync(project, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .sort()

test('pictures are fetched once, kept when they can’t be had any more, and refreshed when asked for', async () => {
  let isThere = true
  const { port, seen } = await startServer(({ url }, response) => {
    if (!isThere) response.writeHead(404).end()
    else if (url === '/page.png') response.writeHead(200, { 'content-type': 'image/png' }).end('<!doctype html>')
    else response.end(url === '/logo.svg' ? drawing('<script>hit()</script><path d="M0 0"/>') : smallPicture('png'))
  })
  const at = (path: string) => `http://127.0.0.1:${port}${path}`
  const project = projectWith([at('/map.png?v=1'), at('/logo.svg'), at('/page.png')])
  const before = filesOf(project)

  const dry = await vendor(project, '--dry-run', '--private')
  expect(dry).toMatchObject({ code: 0, stdout: expect.stringContaining(`  ${at('/map.png?v=1')}\n`) })
  expect([seen.length, filesOf(project), lockOf(project)]).toEqual([0, before, '{}'])

  const first = await vendor(project, '--private', '--licence', 'CC-BY-4.0')
  expect(first.code).toBe(1)
  expect(first.stdout).toContain(`No copy: ${at('/page.png')}\n  There is none: it is a web page, no picture.`)
  expect(first.stdout).toContain('bytes, without `<script>`)')
  expect(first.stdout).toContain('Pictures: 2 new, 1 without a copy.\n')
  expect(seen[0]?.headers['user-agent']).toBe('open-practices-site (images:vendor; +https://example.org)')
  const lock = JSON.parse(lockOf(project))
  expect(Object.keys(lock)).toEqual([at('/logo.svg'), at('/map.png?v=1')])
  expect(lock[at('/map.png?v=1')]).toMatchObject({
    licence: 'CC-BY-4.0',
    source: at('/map.png?v=1'),
    date: '2026-11-21',
  })
  const files = [...before, ...Object.values<{ file: string }>(lock).map(({ file }) => `public${file}`)].sort()
  expect(filesOf(project)).toEqual(files)

  isThere = false
  seen.length = 0
  writeFileSync(join(project, 'content/page.md'), `# Page\n\n![A](${at('/map.png?v=1')})\n`)
  const nothing = await vendor(project, '--private')
  expect(nothing).toMatchObject({ code: 0, stdout: 'Pictures of other hosts: 1. All have copies.\n' })
  expect(seen).toEqual([])

  const text = lockOf(project)
  const kept = await vendor(project, '--private', '--all')
  expect(kept.code).toBe(0)
  expect(kept.stdout).toContain('Its copy of 21 November 2026 stays: 404 Not Found.')
  expect([lockOf(project), filesOf(project)]).toEqual([text, files])
})

test('nothing is fetched from private networks, for a picture that nobody names, or over a lock with a mistake', async () => {
  const { port, seen } = await startServer((_, response) => response.end(smallPicture('png')))
  const url = `http://127.0.0.1:${port}/a.png`
  const project = projectWith([url])
  const refused = await vendor(project)
  expect(refused).toMatchObject({ code: 1, stdout: expect.stringContaining('an address of a private network') })
  expect(await vendor(project, `${url}?other`)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('names no picture'),
  })

  const broken = projectWith([url], '{"https://a.test/a.png": {"file": "a.png"}}')
  expect(await vendor(broken, '--private')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('There is a mistake in'),
  })
  expect([seen, lockOf(broken)]).toEqual([[], '{"https://a.test/a.png": {"file": "a.png"}}'])
})

test('a run that finds the lock changed, or is broken off, leaves everything as it is', async () => {
  let project = ''
  const { port } = await startServer(({ url }, response) => {
    if (url === '/changes.png') writeFileSync(join(project, 'content/pictures.lock.json'), '{ }')
    if (url === '/ends.png') for (const run of running) run.kill('SIGINT')
    else response.end(smallPicture('png'))
  })
  const at = (path: string) => `http://127.0.0.1:${port}${path}`
  project = projectWith([at('/changes.png')])
  const before = filesOf(project)
  const changed = await vendor(project, '--private')
  expect(changed).toMatchObject({ code: 2, stderr: expect.stringContaining('was changed meanwhile') })
  expect([lockOf(project), filesOf(project)]).toEqual(['{ }', before])

  project = projectWith([at('/a.png'), at('/ends.png')])
  expect(await vendor(project, '--private')).toMatchObject({ code: null })
  expect([lockOf(project), filesOf(project)]).toEqual(['{}', before])
})

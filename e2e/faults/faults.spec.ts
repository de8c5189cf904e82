import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { commitAll, git } from '../git'
import { startNext } from '../hosts/servers'
import { contentFaults, withoutRootsRights } from './content-faults'
import {
  build,
  building,
  copyContent,
  distDir,
  presentRelease,
  type RunningBuild,
  readPresentBuild,
  releases,
  removeBuilds,
  startBuild,
  takeFixtureSite,
} from './fault-site'
import { moments, optimized, until } from './moments'

// `npm test` tries the faults that prove most; ALL_FAULTS tries them all, at every moment.
const isLong = Boolean(process.env['ALL_FAULTS'])
const MINUTES = 60_000

test.describe.configure({ mode: 'serial', timeout: 6 * MINUTES })

let content: string
/** What a build of the content is that nothing is left over from another for. */
let right: Map<string, string>

test.beforeAll(() => {
  takeFixtureSite()
  content = copyContent()
  git(content, 'init', '-q', '-b', 'main')
  commitAll(content, 'The site as it was')
  git(content, 'switch', '-q', '-c', 'words')
})

test.afterAll(() => {
  rmSync(content, { recursive: true })
  removeBuilds()
})

test('a server goes on with its build while one that is refused, one that is killed and a right one are made', async () => {
  const server = await startNext(distDir)
  const release = presentRelease()
  const before = readPresentBuild()
  changeWords()
  commitAll(content, 'What the branch does')
  const running = startBuild(content)
  await until({ name: '', hasCome: ({ output }) => output().includes('Content:') }, running)
  const second = await build(content)
  expect(second).toMatchObject({ code: 1, output: expect.stringContaining('Another build into') })

  await until(optimized, running)
  await kill(running, 'the build')
  expect(presentRelease()).toBe(release)
  expect(readPresentBuild()).toEqual(before)

  await expectNextBuilds()
  const restarted = await startNext(distDir)
  const answers = await Promise.all([server, restarted].map(({ url }) => hasNewWords(url)))
  await Promise.all([server.stop(), restarted.stop()])
  expect(answers).toEqual([false, true])
  right = readPresentBuild()
})

test('the published site has no trace of findings or of what a branch changes', async () => {
  expect([...right.keys()].filter((target) => target.startsWith('preview'))).toEqual([])
  const server = await startNext(distDir)
  const [slips, ...preview] = await Promise.all(
    ['/guide/slips/', '/preview/', '/preview/findings.json'].map((path) => fetch(server.url + path)),
  )
  const text = await slips?.text()
  await server.stop()
  expect(text).toContain('A page with slips')
  expect(text).not.toMatch(/findings|descripton|preview-banner|\/preview\//i)
  expect(preview.map(({ status }) => status)).toEqual([404, 404])
})

for (const [index, moment] of (isLong ? moments : []).entries()) {
  const what = index % 2 === 0 ? 'the build' : 'all its processes'
  test(`${what} is killed when ${moment.name}: the last build serves, the next is right`, async () => {
    const release = presentRelease()
    const running = startBuild(content)
    await until(moment, running)
    await kill(running, what)
    expect(presentRelease()).toBe(release)
    expect(readPresentBuild()).toEqual(right)
    await expectServes()
    await expectNextIsRight()
  })
}

const mount = (megabytes: number, command: string) => [
  ...['unshare', ...(process.getuid?.() === 0 ? [] : ['-r']), '-m', 'sh', '-c'],
  `mount -t tmpfs -o size=${megabytes}m tmpfs ${building} && ${command}`,
  'sh',
]

for (const megabytes of isLong ? [1, 2, 4, 8, 12] : [4]) {
  test(`the disk is full after ${megabytes} MB: a sentence, the last build serves, the next is right`, async () => {
    mkdirSync(building, { recursive: true })
    const [unshare = '', ...args] = mount(megabytes, 'true')
    const canMount = spawnSync(unshare, args).status === 0
    if (!canMount) console.log('This machine lets nobody mount a small disk, so a full one isn’t tried.')
    test.skip(!canMount, 'This machine lets nobody mount a small disk.')
    const release = presentRelease()
    const { code, output } = await build(content, mount(megabytes, 'exec "$@"'))
    expect(output.trimEnd()).toMatch(
      /The disk is full\. Nothing was published; the last build, if there is one, stays as it was\.$/,
    )
    expect(code).toBe(1)
    expect(presentRelease()).toBe(release)
    expect(readPresentBuild()).toEqual(right)
    // Otherwise the next test builds upon what this one has left, and sees at its end that all is right.
    if (isLong) await expectNextIsRight()
  })
}

const befallen = isLong
  ? contentFaults.map((fault, index) => ({ fault, moment: moments[(index * 3 + 1) % moments.length] }))
  : contentFaults.filter(({ name }) => name === 'a page vanishes').map((fault) => ({ fault, moment: moments[7] }))

for (const { fault, moment } of befallen) {
  if (!moment) continue
  test(`${fault.name} when ${moment.name}: the build is whole or the last one, the next is right`, async () => {
    const release = presentRelease()
    const running = startBuild(content, withoutRootsRights)
    await until(moment, running)
    fault.befall(content)
    const code = await running.ended
    if (code !== 0) {
      expect(code).toBe(1)
      expect(running.output()).toMatch(/Nothing was (?:built|published)/)
      expect(presentRelease()).toBe(release)
    }
    // Throws if a page isn't there.
    readPresentBuild()
    restoreContent()
    await expectNextIsRight()
  })
}

for (const fault of contentFaults.filter(({ name }) => isLong || /read|pipe|itself/.test(name))) {
  test(`${fault.name} before a build: it ends with what is wrong, or without the page`, async () => {
    const release = presentRelease()
    const copy = `${content}-before`
    cpSync(content, copy, { recursive: true })
    fault.befall(copy)
    const check = spawnSync(
      withoutRootsRights[0] ?? process.execPath,
      [
        ...withoutRootsRights.slice(1),
        ...(withoutRootsRights[0] ? [process.execPath] : []),
        '--import',
        'tsx',
        'scripts/check-content.ts',
        '--dir',
        copy,
      ],
      { encoding: 'utf8', timeout: MINUTES },
    )
    rmSync(copy, { recursive: true })
    expect(check.signal).toBeNull()
    expect(check.stdout + check.stderr).not.toMatch(/^\s+at /m)
    expect(presentRelease()).toBe(release)
  })
}

function restoreContent(): void {
  spawnSync('chmod', ['-R', 'u+rwX', content])
  git(content, 'reset', '-q', '--hard')
}

const NEW = 'We promise something new.'

function changeWords(): void {
  const page = join(content, 'promises/index.md')
  writeFileSync(page, readFileSync(page, 'utf8').replace('We promise.', NEW))
}

async function expectServes(): Promise<void> {
  const server = await startNext(distDir)
  const isServed = await hasNewWords(server.url)
  await server.stop()
  expect(isServed).toBe(true)
}

async function hasNewWords(url: string): Promise<boolean> {
  const response = await fetch(`${url}/promises/`)
  expect(response.status).toBe(200)
  return (await response.text()).includes(NEW)
}

/** Its output ends when the last of its processes has. */
async function kill(
  { child: { pid = 0 }, ended }: RunningBuild,
  what: 'the build' | 'all its processes',
): Promise<void> {
  process.kill(what === 'the build' ? pid : -pid, 'SIGKILL')
  expect(await ended).toBe('SIGKILL')
}

async function expectNextIsRight(): Promise<void> {
  await expectNextBuilds()
  expect(readPresentBuild()).toEqual(right)
}

async function expectNextBuilds(): Promise<void> {
  expect(await build(content)).toMatchObject({ code: 0, output: expect.not.stringMatching(/^\s+at /m) })
  expect(releases().length).toBeLessThanOrEqual(3)
}

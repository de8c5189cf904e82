import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { commitAll, git } from '../git'
import { freePort, whenReady } from '../hosts/servers'

// One development server for all: Next starts no second one in a folder.
test.describe.configure({ mode: 'default' })

let child: ChildProcess
let url: string
let content: string

test.beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'content-'))
  cpSync('content', content, { recursive: true })
  const port = await freePort()
  const args = ['node_modules/next/dist/bin/next', 'dev', '-p', String(port)]
  child = spawn(process.execPath, args, {
    stdio: 'ignore',
    env: { ...process.env, CONTENT_DIR: content, SITE_ENV: '' },
  })
  // Next's development server answers pages of other hosts than `localhost` with no scripts.
  url = (await whenReady(child, port)).url.replace('127.0.0.1', 'localhost')
})

test.afterAll(() => {
  child.kill('SIGTERM')
})

test('a page that is saved is shown where the reader is, without being loaded anew', async ({ page }) => {
  const stream = page.waitForResponse('**/dev/events/')
  await page.goto(`${url}/open-source/strategy/`)
  await stream
  await page.getByRole('heading', { name: 'Give attribution to others' }).scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(0)
  await page.evaluate(() => Object.assign(globalThis, { isSameDocument: true }))

  const file = join(content, 'open-source/strategy.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('## Give attribution to others', '## Give credit to others'))

  await expect(page.getByRole('heading', { name: 'Give credit to others' })).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(before)
  expect(await page.evaluate(() => 'isSameDocument' in globalThis)).toBe(true)
})

test('a file beside a page is served as it is on the disk', async ({ request }) => {
  const file = join(content, 'open-source/figures.csv')
  const address = `${url}/open-source/figures.csv`
  expect((await request.get(address)).status()).toBe(404)
  for (const text of ['year,communities\n', 'year,hubs\n']) {
    writeFileSync(file, text)
    const response = await request.get(address)
    expect(await response.text()).toBe(text)
    expect(response.headers()).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'x-content-type-options': 'nosniff',
    })
  }
  rmSync(file)
  expect((await request.get(address)).status()).toBe(404)
  writeFileSync(join(content, 'open-source/page.html'), '<script>alert(1)</script>')
  expect((await request.get(`${url}/open-source/page.html`)).status()).toBe(404)
})

test('what is not committed is shown, and marked in the page', async ({ page }) => {
  git(content, 'init', '-q', '-b', 'main')
  commitAll(content, 'The site as it was')
  const file = join(content, 'open-source/strategy.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('be generous', 'be most generous'))
  await page.goto(`${url}/preview/uncommitted/`)
  const compared = page.waitForURL('**/compare/open-source/strategy/')
  await page.getByRole('link', { name: 'Comparison of Open source strategy' }).click()
  await compared
  await page.waitForResponse('**/dev/events/')
  await expect(page.getByRole('insertion')).toHaveText('most')
  writeFileSync(file, readFileSync(file, 'utf8').replace('be most generous', 'be very generous'))
  await expect(page.getByRole('insertion')).toHaveText('very', { timeout: 20_000 })
})

import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import type { SiteFile } from '../../adapter/site-files'
import { startNext } from '../hosts/servers'
import { build, copyContent } from './fault-site'

// What is wrong with the content shows on a preview, and keeps the site itself from being built.

test.describe.configure({ mode: 'serial', timeout: 360_000 })

/** The build folder of these tests; `tsconfig.json` lists what Next makes in it. */
const distDir = '.next-previews'

const brokenPages = {
  'unread.md': '---\ntitle: [A page\nmore: "\n---\n\nWords that can be read.\n',
  'slips.md': '---\ntitle: Slips\ntitel: x\n---\n\n[dead](/no/such/page/)\n\nA dash â€” here.\n',
}

let content: string

test.beforeAll(() => {
  content = copyContent()
})

test.afterAll(() => {
  rmSync(content, { recursive: true })
  rmSync(distDir, { recursive: true, force: true })
})

test('the published site has no trace of findings', async () => {
  expect(await buildAs('production')).toMatchObject({ code: 0 })
  const files: SiteFile[] = JSON.parse(readFileSync(join(distDir, 'site-files.json'), 'utf8'))
  expect(files.filter(({ target }) => target.startsWith('preview'))).toEqual([])
  const [slips, list, json] = await ask('/guide/slips/', '/preview/', '/preview/findings.json')
  expect(slips?.text).toContain('A page with slips')
  expect(slips?.text).not.toMatch(/findings|descripton/i)
  expect([list?.status, json?.status]).toEqual([404, 404])
})

test('with pages that have errors the site is not built, and a preview shows them', async () => {
  for (const [path, text] of Object.entries(brokenPages)) writeFileSync(join(content, path), text)
  expect(await buildAs('production')).toMatchObject({ code: 1, output: expect.stringContaining('Nothing was built.') })
  expect(await buildAs('preview')).toMatchObject({ code: 0, output: expect.stringContaining('[front-matter-syntax]') })

  const [unread, slips, list, right] = await ask('/unread/', '/slips/', '/preview/', '/promises/')
  expect(unread?.text).toMatch(/<h1>unread\.md<\/h1>.*Words that can be read.*This can't be read.*unread\.md, line 3/s)
  expect(slips?.text).toMatch(/no <code>\/no\/such\/page\/<\/code>.*slips\.md, line 6/s)
  expect(slips?.text).toMatch(/no field <code>titel<\/code>.*slips\.md, line 3/s)
  for (const place of ['unread.md, line 3', 'slips.md, line 3', 'slips.md, line 6']) expect(list?.text).toContain(place)
  expect(right).toMatchObject({ status: 200, text: expect.stringContaining('We promise.') })
})

test('a preview lists as JSON what the check of the content prints', async () => {
  const [json] = await ask('/preview/findings.json')
  const check = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-content.ts', '--format', 'json'], {
    env: { ...process.env, CONTENT_DIR: content, SITE_ENV: 'preview' },
    encoding: 'utf8',
  })
  expect(check.status).toBe(1)
  expect(JSON.parse(json?.text ?? '')).toEqual(JSON.parse(check.stdout))
})

function buildAs(deployment: 'production' | 'preview') {
  return build(content, ['env', `SITE_ENV=${deployment}`, `DIST_DIR=${distDir}`])
}

/** What a server of the present build answers. */
async function ask(...paths: string[]): Promise<{ status: number; text: string }[]> {
  const server = await startNext(distDir)
  const answers = paths.map(async (path) => {
    const response = await fetch(server.url + path)
    return { status: response.status, text: await response.text() }
  })
  return await Promise.all(answers).finally(() => server.stop())
}

import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SiteFile } from './site-files'

const BUILD_TIMEOUT_MS = 120_000

/** Builds a small Next app with Next itself and the adapter. */
function build(name: string): { folder: string; status: number | null; output: string } {
  const folder = resolve('.next-apps', name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(resolve('adapter/fixtures', name), folder, { recursive: true })
  const next = resolve('node_modules/next/dist/bin/next')
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [next, 'build'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  return { folder, status, output: stdout + stderr }
}

describe('a site that needs no runtime', () => {
  let built: ReturnType<typeof build>
  beforeAll(() => {
    built = build('static')
  }, BUILD_TIMEOUT_MS)

  test('is built', () => {
    expect(built.output).toContain('Generating static pages')
    expect(built.status).toBe(0)
  })

  test('has no script of Next on any page, the 404 page included, and its CSS once', () => {
    const files: SiteFile[] = JSON.parse(readFileSync(join(built.folder, '.next/site-files.json'), 'utf8'))
    const pages = files.filter(({ target }) => target.endsWith('.html'))
    expect(pages.map(({ target }) => target)).toEqual(['404.html', 'index.html'])
    for (const { source } of pages) {
      const html = readFileSync(join(built.folder, '.next', source), 'utf8')
      expect(html).not.toContain('<script')
      expect(html).not.toContain('/_next/static/chunks')
      expect(html.match(/rebeccapurple|#639/g)).toHaveLength(1)
    }
  })

  test('has the same pages in the standalone server', () => {
    const files: SiteFile[] = JSON.parse(readFileSync(join(built.folder, '.next/site-files.json'), 'utf8'))
    const copy = join(built.folder, '.next/standalone/.next-apps/static/.next')
    for (const { source } of files.filter(({ target }) => target.endsWith('.html'))) {
      expect(readFileSync(join(copy, source), 'utf8')).toBe(readFileSync(join(built.folder, '.next', source), 'utf8'))
    }
  })

  test('has a small page for when the server fails', () => {
    const html = readFileSync(join(built.folder, '.next/server/pages/500.html'), 'utf8')
    expect(html).toContain('Something went wrong')
    expect(html).not.toContain('<script')
  })
})

describe('a site that needs the runtime', () => {
  let built: ReturnType<typeof build>
  beforeAll(() => {
    built = build('needs-runtime')
  }, BUILD_TIMEOUT_MS)

  test('is not built', () => {
    expect(built.status).not.toBe(0)
  })

  test.each([
    ['a client component, by its file', /client: A client component .*app\/client\/counter\.tsx/],
    ['a Suspense boundary that is filled in by script', /^\/suspense: .*Suspense boundary/m],
    ['a page that is made anew from time to time', /^\/revalidated: .*isn't fully static/m],
  ])('is told of %s', (_, message) => {
    expect(built.output).toMatch(message)
  })
})

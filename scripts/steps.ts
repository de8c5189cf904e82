import { resolve } from 'node:path'
import { freePort } from '../e2e/hosts/servers'
import { buildIfNeeded, distDir } from './build-site'
import { fail } from './command-line'
import { findBrowser } from './find-browser'
import { findNginx } from './find-nginx'
import { buildingFolder } from './releases'
import { run, runNext } from './run'

/** The fast half of the tests: lint, types, unused code, unit tests. Stops at the first that fails. */
export async function check(): Promise<number> {
  return (
    (await runTool('Lint and format', '@biomejs/biome/bin/biome', 'check')) ||
    (await step('Types of routes', () => runNext(['typegen'], { DIST_DIR: buildingFolder(distDir) }))) ||
    (await runTool('Types', 'typescript/bin/tsc', '--noEmit')) ||
    (await runTool('Unused code', 'knip/bin/knip.js')) ||
    (await runTool('Unit tests', 'vitest/vitest.mjs', 'run'))
  )
}

/**
 * Playwright's projects of these names, against BASE_URL or a production build that is served here.
 *
 * @param options more of what Playwright's command line takes; that of this process, if not given.
 */
export async function browserTests(
  projects: readonly string[],
  options: readonly string[] = process.argv.slice(2),
): Promise<number> {
  if (!process.env['BASE_URL']) {
    // The site as it is published; what previews show besides is tested on the fixture site.
    process.env['SITE_ENV'] ??= 'production'
    const code = await step('Build', buildIfNeeded)
    if (code !== 0) return code
  }
  if (onFixture.some((name) => projects.includes(name))) {
    const code = await step('Build of the fixture site', buildFixture)
    if (code !== 0) return code
  }
  const env = { CHROMIUM_PATH: browser(), E2E_PORT: String(await freePort()) }
  const args = ['node_modules/playwright/cli.js', 'test', ...projects.map((name) => `--project=${name}`), ...options]
  return await step('Browser tests', () => run(process.execPath, args, env))
}

/** The projects that need the fixture site. */
const onFixture = ['hosts', 'accessibility', 'hostile', 'faults', 'same-bytes']

/** The site of `e2e/content`, for all kinds of host. */
async function buildFixture(): Promise<number> {
  const folder = '.next-test'
  const env = {
    CONTENT_DIR: 'e2e/content',
    DIST_DIR: folder,
    OUT_DIR: `${folder}/out`,
    CONTAINER_DIR: `${folder}/container`,
    SITE_ENV: 'preview',
    PORT: '8080',
  }
  const code = await run(process.execPath, ['--import', 'tsx', 'scripts/container.ts'], env)
  if (code !== 0) return code
  const hasNginx = findNginx(resolve(folder, 'container/nginx.conf'))
  if (!hasNginx && process.env['CI'])
    fail('CI tests the container with nginx: install nginx and libnginx-mod-http-brotli-static.')
  if (!hasNginx) console.log("nginx can't be had here, so what concerns the container isn't tested.")
  process.env['HAS_NGINX'] = String(hasNginx)
  return 0
}

function browser(): string {
  try {
    return findBrowser()
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error))
  }
}

function runTool(title: string, path: string, ...args: string[]): Promise<number> {
  return step(title, () => run(process.execPath, [`node_modules/${path}`, ...args]))
}

async function step(title: string, action: () => Promise<number>): Promise<number> {
  console.log(`\n── ${title}`)
  const code = await action()
  if (code !== 0) console.error(`\n${title}: failed.`)
  return code
}

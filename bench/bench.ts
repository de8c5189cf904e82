import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { installDebian, isInstalled } from '../scripts/attempt'
import { fail, parseCommandLine } from '../scripts/command-line'
import { findBrowser } from '../scripts/find-browser'
import { findNginx } from '../scripts/find-nginx'
import { measureBuilds } from './builds'
import { measureChanges } from './changes'
import { measureChecks } from './checks'
import { type Figure, toTable } from './figure'
import { measureHistory } from './history'
import { measureLighthouse } from './lighthouse'
import { measureLoad } from './load'
import { measureMarkdown } from './markdown'
import { measureNavigation } from './navigation'
import { measurePages } from './page-bytes'
import { measureSearch } from './search'

const usage = `Usage: npm run bench -- [--only pages|lighthouse|navigation|load|builds|markdown|checks|changes|history|search] [--json]

Measures the site as it would be published. Times differ from machine to machine: compare ratios.`

const FOLDER = '.next-bench'
const CONTAINER = `${FOLDER}/container`

const parts: Record<string, () => Promise<Figure[]>> = {
  pages: async () => measurePages(`${FOLDER}/out`),
  lighthouse: () => measureLighthouse(CONTAINER, findBrowser()),
  navigation: () => measureNavigation(CONTAINER, findBrowser()),
  load: () => measureLoad(FOLDER, CONTAINER),
  builds: measureBuilds,
  markdown: async () => measureMarkdown(),
  checks: measureChecks,
  changes: measureChanges,
  history: async () => measureHistory(),
  search: () => measureSearch(CONTAINER, findBrowser()),
}

/** Those that need no built site. */
const withoutBuild = new Set(['builds', 'markdown', 'checks', 'changes', 'history'])

const options = { only: { type: 'string' }, json: { type: 'boolean', default: false } } as const
const { only, json } = parseCommandLine(options, usage)
const chosen = only === undefined ? Object.keys(parts) : [only]
if (chosen.some((name) => !Object.hasOwn(parts, name))) fail(`There is no part \`${only}\`.\n\n${usage}`, 2)

const env = {
  DIST_DIR: FOLDER,
  OUT_DIR: `${FOLDER}/out`,
  CONTAINER_DIR: CONTAINER,
  SITE_ENV: 'production',
  PORT: '8080',
}
const say = (text: string) => console.error(text)
if (chosen.some((name) => !withoutBuild.has(name))) {
  say('Building the site for production …')
  // What it prints is kept from standard output, where the figures go.
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/container.ts'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) process.exit(1)
  if (!findNginx(`${process.cwd()}/${CONTAINER}/nginx.conf`))
    fail('nginx with its Brotli module is needed: install it.')
}
if (chosen.includes('load') && !isInstalled('wrk') && !installDebian('wrk'))
  say('wrk is needed for the load: install it.')

const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`
const results: Record<string, Figure[]> = {}
for (const name of chosen) {
  say(`Measuring: ${name} …`)
  results[name] = (await parts[name]?.()) ?? []
}
if (json) console.log(JSON.stringify({ machine, results }, null, 2))
else
  console.log(
    [machine, ...Object.entries(results).map(([name, figures]) => `\n${name}\n${toTable(figures)}`)].join('\n'),
  )

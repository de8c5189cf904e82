import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Dialect } from '#lib/markdown/dialect'
import { dialectOfFixture } from '#lib/testing/fixture-dialect'
import type { Outline } from '#lib/testing/outline'
import { fail, parseCommandLine } from './command-line'
import { askHugo, hugoVersion } from './hugo-outline'
import { askMyst, mystVersion } from './myst-outline'

const usage = `Usage: npm run engines -- [--only NAME]

Asks Hugo and mystmd, where they are installed, what they make of the fixtures in
lib/markdown/fixtures (of those whose names contain NAME), and writes it to their engine.json.`

interface Engine {
  name: string
  version: string | undefined
  ask: (markdown: string) => Outline | undefined
}

const engines: Readonly<Record<Dialect, Engine>> = {
  hugo: { name: 'Hugo', version: hugoVersion(), ask: askHugo },
  myst: { name: 'mystmd', version: mystVersion(), ask: askMyst },
}

const { only = '' } = parseCommandLine({ only: { type: 'string' } } as const, usage)
const missing = Object.values(engines).filter(({ version }) => version === undefined)
for (const { name } of missing) console.error(`${name} is not installed: its fixtures stay as they are.`)
if (missing.length === Object.keys(engines).length) fail('There is no engine to ask.')

const fixtures = 'lib/markdown/fixtures'
// Hugo's own shortcodes are not those that the organisation's theme has.
const names = readdirSync(fixtures).filter((name) => name.includes(only) && !name.startsWith('shortcode-'))
for (const name of names) {
  const { name: engine, version, ask } = engines[dialectOfFixture(name)]
  if (version !== undefined) writeAnswer(name, `${engine} ${version}`, ask)
}

function writeAnswer(name: string, engine: string, ask: Engine['ask']): void {
  const file = `${fixtures}/${name}/engine.json`
  const outline = ask(readFileSync(`${fixtures}/${name}/input.md`, 'utf8'))
  if (outline) writeFileSync(file, `${JSON.stringify({ engine, ...outline }, null, 2)}\n`)
  else {
    console.error(`${engine} makes no page of ${name}.`)
    if (existsSync(file)) rmSync(file)
  }
}

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toTable } from '../bench/figure'
import { vectorClasses } from '../e2e/hostile/vectors/all'
import { parseCommandLine } from './command-line'
import { run } from './run'
import { browserTests } from './steps'
import { readPlaywrightReport, readVitestReport, type Verdict } from './test-reports'

const usage = `Usage: npm run fuzz -- [--cases NUMBER]

Tries to do harm for as long as it takes, and counts: texts that attack a page, generated texts and files,
hostile requests, faults of the machine while the site is built. The exit code is 1 if anything got through.`

const { cases, help } = parseCommandLine(
  { cases: { type: 'string', default: '100000' }, help: { type: 'boolean' } },
  usage,
)
if (help) {
  console.log(usage)
  process.exit(0)
}

const reports = mkdtempSync(join(tmpdir(), 'fuzz-'))
const env = { CASES: cases, ALL_FAULTS: '1' }

const properties = join(reports, 'properties.json')
const vitest = ['node_modules/vitest/vitest.mjs', 'run', 'lib/properties', '--reporter=default', '--reporter=json']
const codes = [await run(process.execPath, [...vitest, `--outputFile.json=${properties}`], env)]

const browser = join(reports, 'browser.json')
Object.assign(process.env, env, { PLAYWRIGHT_JSON_OUTPUT_NAME: browser })
const files = ['e2e/hosts/abuse', 'e2e/hostile/', 'e2e/faults/']
codes.push(await browserTests(['hosts', 'hostile', 'faults'], [...files, '--reporter=list,json']))

const none: Verdict = { held: 0, failed: 0, skipped: 0 }
const projects = readPlaywrightReport(browser)
const tried = (name: string, value: number, { failed, skipped }: Verdict) => [
  { name, value, unit: skipped > 0 ? `(${skipped} can't be tried on this machine)` : '' },
  { name: '  got through', value: failed, unit: '' },
]
const held = readVitestReport(properties)
const requested = projects.get('hosts') ?? none
const attacked = projects.get('hostile') ?? none
const faulted = projects.get('faults') ?? none
const vectors = vectorClasses.reduce((sum, { vectors }) => sum + vectors.length, 0)
// `next start`, and nginx where it can be had.
const servers = process.env['HAS_NGINX'] === 'false' ? 1 : 2
console.log(
  `\n${toTable([
    ...tried('vectors tried in a browser', vectors, attacked),
    ...tried('generated texts and files tried', (held.held + held.failed) * Number(cases), held),
    ...tried('hostile requests tried', servers * Number(cases), requested),
    ...tried('faults tried', faulted.held + faulted.failed, faulted),
  ])}`,
)
process.exitCode = codes.find((code) => code !== 0) ?? 0

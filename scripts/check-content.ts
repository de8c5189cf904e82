import { resolve } from 'node:path'
import { hasErrors } from '#lib/findings/finding'
import { type FindingsFormat, formatFindings } from '#lib/findings/format'
import { checkSite } from '#lib/pipeline'
import { fail, parseCommandLine } from './command-line'
import { foldersOf, formatOptions, loadSite } from './load-site'
import { orFail } from './system-fault'

const usage = `Usage: npm run check:content -- [--format text|json|github] [--dir DIR]

Prints everything that is wrong with the content. The exit code is 1 if any of it is an error.`

const formats: readonly FindingsFormat[] = ['text', 'json', 'github']

const options = {
  format: { type: 'string', default: 'text' },
  dir: { type: 'string' },
  help: { type: 'boolean' },
} as const
const { format, dir, help } = parseCommandLine(options, usage)
if (help) {
  console.log(usage)
  process.exit(0)
}
const chosen = formats.find((name) => name === format)
if (!chosen) fail(`There is no format \`${format}\`.\n\n${usage}`, 2)

const folders = { ...foldersOf(), ...(dir ? { content: resolve(dir) } : {}) }
const site = await orFail(async () => loadSite(folders), 'The content could not be checked.')
const findings = checkSite(site)
console.log(formatFindings(findings, chosen, formatOptions(site, folders)))
if (hasErrors(findings)) process.exitCode = 1

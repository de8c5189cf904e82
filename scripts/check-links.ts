import { today } from '#lib/environment'
import { askUrls } from '#lib/external-links/ask-urls'
import { describeAsked } from '#lib/external-links/describe-asked'
import { externalLinksOf } from '#lib/external-links/external-links'
import { linkFindings } from '#lib/external-links/link-findings'
import { isFresh, rememberAll, withoutForgotten } from '#lib/external-links/link-results'
import { isHeard } from '#lib/external-links/outcome'
import { patience, requestHeadersOf, TIMEOUT_MS } from '#lib/external-links/politeness'
import { type RequestSettings, requestHeaders } from '#lib/external-links/request'
import { formatFindings } from '#lib/findings/format'
import { chooseFormat, fail, parseCommandLine } from './command-line'
import { readResults, writeResults } from './link-results-file'
import { foldersOf, formatOptions, loadSite } from './load-site'
import { orFail } from './system-fault'

const usage = `Usage: npm run check:links -- [options]

Asks other sites whether what this one links to is there, and remembers the answers. A link is dead once
nothing was there on three different days.

  --all              asks also for what was good a few days ago
  --private          asks also hosts of private networks, such as an intranet's; not where strangers' content is
  --results FILE     where answers are remembered, if not in .link-results.json
  --format FORMAT    text, json (for programs) or github (workflow commands)
  --dir DIR          the content folder, if it is another than CONTENT_DIR or content/
  --help             prints this

The exit code is 1 if a link is dead and not allowed, and 2 if nothing could be asked.`

const options = {
  all: { type: 'boolean', default: false },
  private: { type: 'boolean', default: false },
  results: { type: 'string', default: '.link-results.json' },
  format: { type: 'string', default: 'text' },
  dir: { type: 'string' },
  help: { type: 'boolean' },
} as const
const { all, private: asksPrivate, results: file, format, dir, help } = parseCommandLine(options, usage)
if (help) {
  console.log(usage)
  process.exit(0)
}
const chosen = chooseFormat(format, usage)

const folders = foldersOf(dir)
const site = await orFail(async () => loadSite(folders), 'The links could not be read.', 2)
const before = await orFail(async () => readResults(file), 'No link was asked for.', 2)
// What is learnt can be kept, or nobody is asked.
await orFail(async () => writeResults(file, before), 'No link was asked for.', 2)

const day = today()
const links = externalLinksOf(site)
const urls = [...new Set(links.map(({ url }) => url))]
const settings: RequestSettings = {
  timeoutMs: TIMEOUT_MS,
  headers: requestHeadersOf(site.index.config, {
    command: 'check:links',
    accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  }),
  ...(asksPrivate ? { allowsAddress: () => true } : {}),
}
const { outcomes, isOffline } = await askUrls(
  urls.filter((url) => all || !isFresh(before.get(url), day)),
  {
    patience,
    request: (url, method) => requestHeaders(url, method, settings),
    controls: urls.filter((url) => before.get(url)?.good !== undefined && before.get(url)?.misses.length === 0),
  },
)
if (isOffline && ![...outcomes.values()].some(isHeard)) {
  fail(
    `There seems to be no network: no host answered (URLs asked for: ${outcomes.size}). No link is counted as missed.`,
    2,
  )
}
const after = withoutForgotten(rememberAll(before, outcomes, day), new Set(urls), day)
await orFail(async () => writeResults(file, after), 'What was learnt of links is lost.', 2)

const findings = linkFindings(links, after, site)
console.error(`${describeAsked(outcomes, after, urls.length)}\n`)
console.log(formatFindings(findings, chosen, formatOptions(site, folders)))
if (findings.some(({ rule, severity }) => rule === 'link-dead' && severity !== 'note')) process.exitCode = 1

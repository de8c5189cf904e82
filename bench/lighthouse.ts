import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNginx } from '../e2e/hosts/servers'
import type { Figure } from './figure'

// Lighthouse 13 wants a newer Node than the site does, so it is run with one of its own.
const PACKAGES = ['--package=node@22.22.0', '--package=lighthouse@13.5.0']
const RUNS = 3
const ATTEMPTS = 3
/** One of each kind that answers with 200: Lighthouse holds another status against a page. */
const PAGES = [
  '/open-practices/',
  '/open-practices/versions/2025-09-12/',
  '/open-source/strategy/',
  '/open-practices/history/',
  '/history/',
  '/search/',
]
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

interface Report {
  categories: Record<string, { score: number }>
  audits: Record<string, { numericValue?: number }>
}

/** Lighthouse, as on a phone: medians of three runs for a page of each kind. */
export async function measureLighthouse(container: string, browser: string): Promise<Figure[]> {
  const server = await startNginx(container, readFileSync(`${container}/nginx.conf`, 'utf8'))
  try {
    return PAGES.flatMap((path) => {
      const reports = Array.from({ length: RUNS }, () => runLighthouse(server.url + path, browser))
      const middle = (pick: (report: Report) => number | undefined) =>
        median(reports.map((report) => pick(report) ?? Number.NaN))
      return [
        ...CATEGORIES.map((name) => ({
          name: `${path} ${name}`,
          value: 100 * middle((report) => report.categories[name]?.score),
          unit: 'of 100',
        })),
        {
          name: `${path} LCP`,
          value: middle(({ audits }) => audits['largest-contentful-paint']?.numericValue) / 1000,
          unit: 's (at most 1.0)',
        },
        {
          name: `${path} TBT`,
          value: middle(({ audits }) => audits['total-blocking-time']?.numericValue),
          unit: 'ms (0)',
        },
        {
          name: `${path} CLS`,
          value: middle(({ audits }) => audits['cumulative-layout-shift']?.numericValue),
          unit: '(0)',
        },
      ]
    })
  } finally {
    await server.stop()
  }
}

function runLighthouse(url: string, browser: string): Report {
  const path = join(mkdtempSync(join(tmpdir(), 'lighthouse-')), 'report.json')
  const flags = `--headless --disable-gpu${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`
  const args = [
    'exec',
    '--yes',
    '--engine-strict=false',
    ...PACKAGES,
    '--',
    'lighthouse',
    url,
    '--quiet',
    '--output=json',
    `--output-path=${path}`,
    `--chrome-flags=${flags}`,
  ]
  const options = {
    env: { ...process.env, CHROME_PATH: browser },
    stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[],
  }
  // Lighthouse itself asks to be run again when a trace comes without its beginning.
  for (let left = ATTEMPTS; left > 0; left--) {
    if (spawnSync('npm', args, options).status === 0) return JSON.parse(readFileSync(path, 'utf8'))
  }
  throw new Error(`Lighthouse gave no report of ${url} in ${ATTEMPTS} attempts: its reasons are above.`)
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

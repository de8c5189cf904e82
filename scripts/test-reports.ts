import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** How many tests of a kind held, failed, or couldn't be tried. */
export interface Verdict {
  held: number
  failed: number
  skipped: number
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
})

/** Reads what Vitest's JSON reporter has written. */
export function readVitestReport(path: string): Verdict {
  const report = vitestReport.parse(JSON.parse(readFileSync(path, 'utf8')))
  return { held: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }
}

const suite = z.object({
  specs: z.array(z.object({ tests: z.array(z.object({ projectName: z.string(), status: z.string() })) })).optional(),
  get suites() {
    return z.array(suite).optional()
  },
})
type Suite = z.infer<typeof suite>

/** Reads what Playwright's JSON reporter has written, by project. */
export function readPlaywrightReport(path: string): Map<string, Verdict> {
  const { suites = [] } = suite.parse(JSON.parse(readFileSync(path, 'utf8')))
  const verdicts = new Map<string, Verdict>()
  for (const { projectName, status } of suites.flatMap(testsOf)) {
    const verdict = verdicts.get(projectName) ?? { held: 0, failed: 0, skipped: 0 }
    if (status === 'skipped') verdict.skipped++
    else if (status === 'unexpected') verdict.failed++
    else verdict.held++
    verdicts.set(projectName, verdict)
  }
  return verdicts
}

function testsOf({ specs = [], suites = [] }: Suite): { projectName: string; status: string }[] {
  return [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(testsOf)]
}

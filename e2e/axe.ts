import axe, { type AxeResults, type RunOnly } from 'axe-core'
import type { Page } from 'playwright/test'

/** WCAG 2.2, levels A and AA; what 2.0 and 2.1 had is part of it. And what axe holds to be good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Of these rules, those that see colours: another theme can break no other. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** The violations that axe finds on the page as it stands, each a paragraph to read; no rule is exempt. */
export async function violationsOf(page: Page): Promise<string[]> {
  return await run(page, { type: 'tag', values: tags })
}

/** Those that colours make. */
export async function colourViolationsOf(page: Page): Promise<string[]> {
  return await run(page, { type: 'rule', values: colourRules })
}

async function run(page: Page, runOnly: RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (rules) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: rules,
        // It takes half the time if it keeps nothing about what is right.
        resultTypes: ['violations'],
      }),
    runOnly,
  )
  return violations.map(toText)
}

function toText({ id, help, helpUrl, nodes }: AxeResults['violations'][number]): string {
  const places = nodes.map(({ target, failureSummary = '' }) => `  ${target.join(' ')}\n    ${failureSummary}`)
  return [`${id}: ${help} (${helpUrl})`, ...places].join('\n')
}

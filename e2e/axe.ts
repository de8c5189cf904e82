import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright/test'

/** WCAG 2.2, levels A and AA; what 2.0 and 2.1 had is part of it. And what axe holds to be good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The violations that axe finds on the page as it stands, each a paragraph to read; no rule is exempt. */
export async function violationsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values },
        // It takes half the time if it keeps nothing about what is right.
        resultTypes: ['violations'],
      }),
    tags,
  )
  return violations.map(toText)
}

function toText({ id, help, helpUrl, nodes }: AxeResults['violations'][number]): string {
  const places = nodes.map(({ target, failureSummary = '' }) => `  ${target.join(' ')}\n    ${failureSummary}`)
  return [`${id}: ${help} (${helpUrl})`, ...places].join('\n')
}

import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright/test'

/** WCAG 2.2, levels A and AA; what 2.0 and 2.1 had is part of it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The violations that axe finds on the page as it stands, each a paragraph to read; no rule is exempt. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (values) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: { type: 'tag', values } }),
    tags,
  )
  return violations.map(toText)
}

function toText({ id, help, helpUrl, nodes }: AxeResults['violations'][number]): string {
  const places = nodes.map(({ target, failureSummary = '' }) => `  ${target.join(' ')}\n    ${failureSummary}`)
  return [`${id}: ${help} (${helpUrl})`, ...places].join('\n')
}

import { expect } from 'playwright/test'
import { test } from '../crawl'
import { nowhere, practices, strategy } from '../documents'
import { barriersOn } from './barriers'

/** What no page links to or the sitemap leaves out; and places that a link led to, which have a ground of their own. */
const others = ['/search/', nowhere, `${practices.path}#open-technology`, `${strategy.path}#upstream-first`]

test('no page of the site has a barrier', async ({ crawl: { visits }, page }) => {
  test.setTimeout(60_000 + visits.length * 20_000)
  const found: string[] = []
  for (const path of [...visits.map((visit) => visit.path), ...others]) {
    await page.goto(path)
    found.push(...(await barriersOn(page)))
  }
  expect(found.join('\n\n')).toBe('')
})

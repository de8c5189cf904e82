import { expect } from 'playwright/test'
import { hosts, test } from './fixture-site'

const path = '/guide/slips/'

test.describe('the findings of a page, on a preview', () => {
  test('are folded up, and opened with the keyboard', async ({ page, servers }) => {
    await page.goto(servers['next start'] + path)
    const panel = page.getByRole('complementary', { name: 'Findings' })
    const hint = panel.getByText('Did you mean description?')
    await expect(hint).toBeHidden()
    await panel.locator('summary').focus()
    await page.keyboard.press('Enter')
    await expect(hint).toBeVisible()
    await expect(panel.getByRole('listitem')).toHaveCount(3)
    await expect(panel.getByRole('listitem').first()).toContainText('warning There is no field descripton here.')
  })

  test('lead to the spot that they are about, and to the list of all', async ({ page, servers }) => {
    await page.goto(servers['next start'] + path)
    await page.locator('aside summary').click()
    await page.getByRole('link', { name: 'guide/slips.md, line 11' }).click()
    await expect(page).toHaveURL(/#code$/)
    await page.getByRole('link', { name: 'All findings of the site' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What this preview changes')
    await page.getByRole('heading', { level: 3, name: 'A page with slips' }).getByRole('link').click()
    await expect(page).toHaveURL(servers['next start'] + path)
  })

  test('are not printed', async ({ page, servers }) => {
    await page.emulateMedia({ media: 'print' })
    await page.goto(servers['next start'] + path)
    await expect(page.locator('aside[aria-label="Findings"]')).toBeHidden()
  })

  test('are not on a page that is right', async ({ page, servers }) => {
    await page.goto(`${servers['next start']}/promises/`)
    await expect(page.getByRole('complementary', { name: 'Findings' })).toHaveCount(0)
  })
})

for (const host of hosts) {
  test(`${host}: all findings are listed, as a page and as JSON`, async ({ servers }) => {
    const list = await (await fetch(`${servers[host]}/preview/`)).text()
    expect(list).toContain('There is no language <code>pyhton</code>.')
    expect(list).not.toContain('<script src')
    const response = await fetch(`${servers[host]}/preview/findings.json`)
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    const rules = (await response.json()).map(({ rule }: { rule: string }) => rule)
    expect(rules).toEqual(expect.arrayContaining(['front-matter-misspelt', 'front-matter-unknown', 'code-language']))
  })
}

test('the sitemap does not list what is for previews', async ({ servers }) => {
  expect(await (await fetch(`${servers['next start']}/sitemap.xml`)).text()).not.toContain('/preview')
})

import { expect } from 'playwright/test'
import { test } from './fixture-site'

const path = '/landing/'

test('a hero has the title of the page, its picture and what to do next', async ({ page, servers }) => {
  await page.goto(servers['next start'] + path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(['Hubs that stay yours'])
  await expect(page.getByRole('img', { name: 'Logos of many projects' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Get started', exact: true })).toHaveAttribute('href', '/guide/')
  await expect(page.getByRole('link', { name: 'What is new' })).toHaveAttribute('href', '/guide/')
})

test('items are lists: features with headings, figures before what they count', async ({ page, servers }) => {
  await page.goto(servers['next start'] + path)
  const features = page.getByRole('region', { name: 'What a hub has' })
  await expect(features.getByRole('heading', { level: 3 })).toHaveText([
    'Notebooks',
    'Your own environment',
    'Made by people',
    'Cited as it should be',
  ])
  await expect(features.getByRole('listitem')).toHaveCount(4)
  await expect(page.getByRole('region', { name: 'In figures' }).getByRole('listitem')).toHaveText([
    /^90\+\s*hubs in use$/,
    /^12,000\s*people each month$/,
    /^100%\s*open source, all of it$/,
  ])
})

test('icons are drawn, and nobody hears of them', async ({ page, servers }) => {
  await page.goto(servers['next start'] + path)
  const icons = page.getByRole('main').locator('svg')
  await expect(icons).not.toHaveCount(0)
  for (const icon of await icons.all()) {
    const box = await icon.boundingBox()
    expect(box?.width).toBeGreaterThan(8)
    expect(box?.width).toBe(box?.height)
  }
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(1)
})

test('a link to a question opens it, without script', async ({ browser, servers }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${servers['next start'] + path}#what-does-it-cost`)
  await expect(page.getByText('Ask us')).toBeVisible()
  await expect(page.getByText('What does it cost?')).toBeInViewport()
  await expect(page.getByText('Yes, at any time.')).toBeHidden()
  await page.close()
})

test('a question opens with the keyboard, and on paper all are open', async ({ page, servers }) => {
  await page.goto(servers['next start'] + path)
  await page.getByText('Can we leave?').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Yes, at any time.')).toBeVisible()
  const answer = page.getByText('Ask us')
  const isShown = () => answer.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }))
  expect(await isShown()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await isShown()).toBe(true)
})

test('logos are as in the project gallery', async ({ page, servers }) => {
  await page.goto(servers['next start'] + path)
  const logos = page.getByRole('region', { name: 'Whom we work with' })
  await expect(logos.getByRole('figure')).toHaveCount(3)
  await expect(logos.getByRole('link', { name: 'Dask', exact: true })).toHaveAttribute('href', 'https://www.dask.org')
})

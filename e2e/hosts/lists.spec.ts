import type { Page } from 'playwright/test'
import { expect } from 'playwright/test'
import { test } from './fixture-site'

const path = '/lists/'

const titlesIn = (page: Page, section: string) =>
  page.getByRole('region', { name: section }).getByRole('listitem').getByRole('heading', { level: 3 })

test('a collection lists its pages, the newest first, with what is known of them', async ({ page, servers }) => {
  await page.goto(servers['next start'] + path)
  await expect(titlesIn(page, 'Latest notes')).toHaveText(['A workshop', 'Upstream first'])
  const note = page.getByRole('region', { name: 'Latest notes' }).getByRole('listitem').last()
  await expect(note.getByRole('link')).toHaveAttribute('href', '/notes/upstream/')
  await expect(note.getByRole('time')).toHaveText('4 March 2025')
  await expect(note.getByText('We fix things where they are, and not in a copy.')).toBeVisible()
  await expect(note.locator('img')).toHaveAttribute('alt', '')
  await expect(page.getByRole('link', { name: 'See all' })).toHaveAttribute('href', '/notes/')
})

test('a portfolio is chosen from with the keyboard, without script', async ({ browser, servers }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(servers['next start'] + path)
  const choices = page.getByRole('group', { name: 'Show' })
  await expect(choices.getByRole('radio')).toHaveCount(3)
  await expect(titlesIn(page, 'Our work')).toHaveText(['Upstream first', 'Notebooks elsewhere'])
  await choices.getByRole('radio', { name: 'Open source (2)' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(choices.getByRole('radio', { name: 'Odd characters (1)' })).toBeChecked()
  await expect(titlesIn(page, 'Our work')).toHaveText(['Upstream first'])
  await choices.getByText('All (3)').click()
  await expect(titlesIn(page, 'Our work')).toHaveText(['A workshop', 'Upstream first', 'Notebooks elsewhere'])
  await page.close()
})

test('on paper a portfolio has all of its pages, and no buttons', async ({ page, servers }) => {
  await page.goto(servers['next start'] + path)
  await expect(titlesIn(page, 'Our work')).toHaveCount(2)
  await page.emulateMedia({ media: 'print' })
  await expect(titlesIn(page, 'Our work')).toHaveCount(3)
  await expect(page.getByRole('group', { name: 'Show' })).toHaveCount(0)
})

test('all of a card leads to its page', async ({ page, servers }) => {
  await page.goto(servers['next start'] + path)
  await page
    .getByRole('region', { name: 'Our work' })
    .getByRole('listitem')
    .first()
    .click({ position: { x: 20, y: 20 } })
  await expect(page).toHaveURL(/\/notes\/upstream\/$/)
})

test('the page of a folder lists its pages below its own words', async ({ page, servers }) => {
  await page.goto(`${servers['next start']}/notes/`)
  await expect(page.getByText('What we learnt.')).toBeVisible()
  const pages = page.getByRole('region', { name: 'Pages' })
  await expect(pages.getByRole('heading', { level: 2 })).toHaveText([
    'A workshop',
    'Upstream first',
    'Notebooks elsewhere',
  ])
  await expect(pages.getByRole('link', { name: 'Notebooks elsewhere' })).toHaveAttribute('href', 'https://jupyter.org')
  await expect(pages.getByText('This is not in a list.')).toHaveCount(0)
})

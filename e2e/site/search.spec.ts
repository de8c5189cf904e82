import { expect, type Page, test } from 'playwright/test'
import { earlierPractices, practices, strategy } from '../documents'

const opener = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Search' })
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' })
const words = (page: Page) => dialog(page).getByRole('searchbox')
const results = (page: Page) => dialog(page).getByRole('list').first()

test('the button opens search, and a result leads to the commitment itself', async ({ page }) => {
  await page.goto(strategy.path)
  await opener(page).click()
  await expect(words(page)).toBeFocused()
  await words(page).fill('relicensing')
  await results(page)
    .getByRole('link', { name: /^Open Technology/ })
    .click()
  await expect(page).toHaveURL(`${practices.path}#open-technology`)
  await expect(page.getByRole('heading', { name: 'Open Technology' })).toBeInViewport()
})

for (const key of ['/', 'Control+k']) {
  test(`${key} opens search; the arrow keys, Enter and Escape do the rest`, async ({ page }) => {
    await page.goto(practices.path)
    await page.keyboard.press(key)
    await expect(words(page)).toBeFocused()
    await page.keyboard.type('upstream')
    const links = results(page).getByRole('link')
    await expect(links.first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(links.first()).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(links.nth(1)).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect(words(page)).toBeFocused()
    await page.keyboard.press('Escape')
    if (await words(page).isVisible()) await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
  })
}

test('Enter in the words goes to the best result', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('/')
  await expect(words(page)).toBeFocused()
  await page.keyboard.type('nights and weekends')
  await expect(results(page).getByRole('link').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${strategy.path}$`))
})

test('the focus comes back to the button, and search opens again with its words chosen', async ({ page }) => {
  await page.goto(practices.path)
  await opener(page).click()
  await words(page).fill('hub')
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await expect(opener(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(words(page)).toBeFocused()
  await page.keyboard.type('open')
  await expect(words(page)).toHaveValue('open')
})

test('earlier versions and histories are found if they are asked for', async ({ page }) => {
  await page.goto(practices.path)
  await opener(page).click()
  await words(page).fill('open technology')
  const earlier = results(page).getByRole('link', { name: /as of 12 September 2025/ })
  const history = results(page).getByRole('link', { name: /^History of/ })
  await expect(
    results(page)
      .getByRole('link', { name: /^Open Technology/ })
      .first(),
  ).toBeVisible()
  await expect(earlier).toHaveCount(0)
  await expect(history).toHaveCount(0)
  await dialog(page)
    .getByRole('checkbox', { name: /Earlier versions/ })
    .check()
  await expect(earlier).toHaveAttribute('href', earlierPractices.path)
  await expect(history.first()).toBeVisible()
})

test('a single letter is not looked for, and two are', async ({ page }) => {
  await page.goto(practices.path)
  await opener(page).click()
  await words(page).fill('jupyter')
  await expect(results(page).getByRole('link').first()).toBeVisible()
  await words(page).fill('j')
  await expect(results(page).getByRole('link')).toHaveCount(0)
  await words(page).fill('ju')
  await expect(results(page).getByRole('link').first()).toBeVisible()
})

test('what is found is told to screen readers, and so is that nothing is', async ({ page }) => {
  await page.goto(practices.path)
  await opener(page).click()
  const status = dialog(page).getByRole('status')
  await words(page).fill('jupyter')
  await expect(status).toHaveText(/^\d+ pages? with “jupyter”\.$/)
  await words(page).fill('xylophone quartet')
  await expect(status).toHaveText('Nothing found for “xylophone quartet”.')
  await expect(results(page).getByRole('link')).toHaveCount(0)
})

test('`/` is a letter where one writes, and where it is turned off', async ({ page }) => {
  await page.goto(practices.path)
  await page.keyboard.press('/')
  await expect(words(page)).toBeFocused()
  await page.keyboard.type('and/or')
  await expect(words(page)).toHaveValue('and/or')
  await dialog(page)
    .getByRole('checkbox', { name: /Open with/ })
    .uncheck()
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await page.keyboard.press('/')
  await expect(dialog(page)).toBeHidden()
  await page.reload()
  await page.keyboard.press('/')
  await page.keyboard.press('Control+k')
  await expect(words(page)).toBeFocused()
  await expect(words(page)).toHaveValue('')
})

test('nothing of search is asked for before it is opened, and nothing of another host then', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(practices.path, { waitUntil: 'networkidle' })
  expect(asked.filter((url) => url.includes('_search'))).toEqual([])
  await opener(page).click()
  await words(page).fill('open')
  await expect(results(page).getByRole('link').first()).toBeVisible()
  expect(asked.some((url) => url.includes('_search'))).toBe(true)
  expect(asked.filter((url) => !url.startsWith(String(baseURL)))).toEqual([])
})

test('search keeps to the policy', async ({ page }) => {
  await page.addInitScript(() => {
    const broken: string[] = []
    Object.assign(globalThis, { broken })
    addEventListener('securitypolicyviolation', (event) =>
      broken.push(`${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  await page.goto(practices.path)
  await opener(page).click()
  await words(page).fill('open')
  await expect(results(page).getByRole('link').first()).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(globalThis, 'broken'))).toEqual([])
})

test('where search can’t be loaded, the button leads to the list of all pages', async ({ page }) => {
  await page.route('**/_search/search.js', (route) => route.abort())
  await page.goto(practices.path)
  await opener(page).click()
  await expect(page.getByRole('heading', { level: 1, name: 'All pages' })).toBeVisible()
})

for (const part of ['pagefind-entry.json', '*.pf_index', '*.pf_filter', '*.pf_fragment']) {
  test(`where ${part} can’t be loaded, search says so, and works once it can be`, async ({ page }) => {
    const parts = `**/_search/**/${part}*`
    await page.route(parts, (route) => route.abort())
    await page.goto(practices.path)
    await opener(page).click()
    await words(page).fill('open')
    await expect(dialog(page).getByRole('status')).toContainText('Search can’t be loaded now.')
    await page.unroute(parts)
    await words(page).fill('open t')
    await expect(results(page).getByRole('link').first()).toBeVisible()
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the button is a link to all pages, with their headings, by section', async ({ page }) => {
    await page.goto(practices.path)
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'All pages' })).toBeVisible()
    await expect(page.getByText('Search needs JavaScript, this list doesn’t.')).toBeVisible()
    await expect(page.getByRole('main').getByRole('heading', { level: 2, name: 'Earlier versions' })).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Open Technology' }).click()
    await expect(page).toHaveURL(`${practices.path}#open-technology`)
  })
})

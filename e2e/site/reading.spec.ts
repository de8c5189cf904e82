import { expect, type Page, test } from 'playwright/test'
import { practices, strategy } from '../documents'
import { boxesOf } from '../layout'

const [first, second] = strategy.sections
const last = strategy.sections.at(-1)

function contentsOf(page: Page) {
  return page.getByRole('navigation', { name: 'On this page' })
}

function current(page: Page) {
  return contentsOf(page).getByRole('link').and(page.locator('[aria-current="true"]'))
}

test.describe('the list of contents', () => {
  test('marks no section before the first, and then the one that is read', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 500 })
    await page.goto(strategy.path)
    await expect(current(page)).toHaveCount(0)
    for (const { title } of strategy.sections.slice(0, 2)) {
      await page.getByRole('heading', { name: title }).evaluate((heading) => heading.scrollIntoView({ block: 'start' }))
      await expect(current(page)).toHaveText([title])
    }
    await page.evaluate(() => scrollTo(0, 0))
    await expect(current(page)).toHaveCount(0)
  })

  test('marks the section that it led to, however short the last ones are', async ({ page }) => {
    // So high that the last sections can't be scrolled to the top.
    await page.setViewportSize({ width: 1280, height: 1000 })
    await page.goto(strategy.path)
    for (const { title } of strategy.sections.toReversed()) {
      await contentsOf(page).getByRole('link', { name: title }).click()
      await expect(current(page)).toHaveText([title])
    }
    await page.evaluate(() => history.replaceState(null, '', location.pathname))
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expect(current(page)).toHaveText([last?.title ?? ''])
  })

  test('moves nothing by marking a section', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(strategy.path)
    const links = contentsOf(page).getByRole('link')
    const sizes = async () => (await boxesOf(links)).map(({ height }) => height)
    const before = await sizes()
    await links.nth(1).click()
    await expect(current(page)).toHaveCount(1)
    expect(await sizes()).toEqual(before)
  })

  test('is marked without script, where the browser knows how', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ baseURL, javaScriptEnabled: false, viewport: { width: 1280, height: 500 } })
    await page.goto(`${strategy.path}#${second?.anchor}`)
    const markOf = (title = '') =>
      contentsOf(page)
        .getByRole('link', { name: title })
        .evaluate((link) => getComputedStyle(link).boxShadow)
    await expect.poll(() => markOf(second?.title)).toContain('inset')
    expect(await markOf(first?.title)).toBe('none')
    await page.close()
  })
})

test.describe('a link to a place', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  const places = [
    {
      what: 'a heading',
      path: strategy.path,
      link: (page: Page) => page.getByRole('heading', { name: first?.title }).getByRole('link'),
      anchor: first?.anchor,
    },
    {
      what: 'a commitment',
      path: practices.path,
      link: (page: Page) => page.getByRole('link', { name: `Permanent link: ${practices.commitments[1]?.title}` }),
      anchor: practices.commitments[1]?.anchor,
    },
  ]

  for (const { what, path, link, anchor } of places) {
    test(`is copied when that of ${what} is followed, and says so for a while`, async ({ page }) => {
      await page.goto(path)
      const status = page.getByRole('status')
      await expect(status).toBeEmpty()
      await link(page).press('Enter')
      await expect(page).toHaveURL(new RegExp(`#${anchor}$`))
      await expect(status).toHaveText('Link copied')
      await expect(status).toBeInViewport()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
      await expect(status).toBeEmpty()
    })
  }

  test('is not copied when it is opened elsewhere, nor is another link', async ({ page, context }) => {
    await page.goto(strategy.path)
    await page.evaluate(() => navigator.clipboard.writeText('as it was'))
    const opened = context.waitForEvent('page')
    await page
      .getByRole('heading', { name: first?.title })
      .getByRole('link')
      .click({ modifiers: ['ControlOrMeta'] })
    await (await opened).close()
    await contentsOf(page).getByRole('link', { name: second?.title }).click()
    await expect(page).toHaveURL(new RegExp(`#${second?.anchor}$`))
    await expect(page.getByRole('status')).toBeEmpty()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('as it was')
  })

  test('is followed all the same, and said to be copied by nobody, where that fails', async ({ page }) => {
    await page.addInitScript(() => {
      const refused: string[] = []
      Object.assign(globalThis, { refused })
      navigator.clipboard.writeText = (text) => {
        refused.push(text)
        return Promise.reject(new DOMException('', 'NotAllowedError'))
      }
    })
    const errors: Error[] = []
    page.on('pageerror', (error) => errors.push(error))
    await page.goto(strategy.path)
    await page.getByRole('heading', { name: first?.title }).getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`#${first?.anchor}$`))
    expect(await page.evaluate(() => Reflect.get(globalThis, 'refused'))).toEqual([page.url()])
    await expect(page.getByRole('status')).toBeEmpty()
    expect(errors).toEqual([])
  })
})

test.describe('a former anchor', () => {
  const former = [
    { path: strategy.path, anchor: 'don-t-plant-flags', title: 'Don’t plant flags' },
    { path: practices.path, anchor: 'co-create-our-impact-with-other-communities', title: 'Upstream contributions' },
    { path: practices.path, anchor: 'open-source-projects-we-use-and-support', title: practices.projectsTitle },
  ]

  for (const { path, anchor, title } of former) {
    test(`#${anchor} says what it is now, above that, and nothing on paper`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 })
      await page.goto(`${path}#${anchor}`)
      const note = page.locator(':target')
      const words = () => note.evaluate((element) => getComputedStyle(element, '::before').content)
      expect(await words()).toBe(`"“${anchor}” is now:"`)
      const [said, heading] = await boxesOf(note.or(page.getByRole('main').getByRole('heading', { name: title })))
      expect(said?.height).toBeGreaterThan(0)
      expect(heading?.y).toBeGreaterThanOrEqual((said?.y ?? 0) + (said?.height ?? 0))
      expect(said?.y).toBeGreaterThanOrEqual(0)
      await page.emulateMedia({ media: 'print' })
      expect(await words()).toBe('none')
    })
  }

  test('says nothing while nobody has followed a link to it', async ({ page }) => {
    await page.goto(practices.path)
    const said = await page
      .locator('.former')
      .evaluateAll((all) => all.map((element) => getComputedStyle(element, '::before').content))
    expect(said.length).toBeGreaterThan(3)
    expect(new Set(said)).toEqual(new Set(['none']))
  })
})

test('a page leads to its history, to where its words come from, and to where they are edited', async ({ page }) => {
  await page.goto(strategy.path)
  const about = page.getByRole('complementary', { name: 'About this page' })
  await expect(about.getByRole('link', { name: 'History of this page' })).toHaveAttribute(
    'href',
    `${strategy.path}history/`,
  )
  await expect(about.getByText('Last changed:').getByRole('time')).toBeVisible()
  await expect(about.getByRole('link', { name: 'open-source/strategy.md' })).toHaveAttribute('href', /\/blob\//)
  await expect(about.getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
    'href',
    'https://github.com/2i2c-org/team-compass/edit/main/open-source/strategy.md',
  )
})

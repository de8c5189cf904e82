import { expect, test } from 'playwright/test'
import { earlierPractices, practices, strategy } from '../documents'

const origin = 'https://2i2c.org'

const heads = [
  { path: '/', canonical: practices.path, title: 'Our open practices' },
  { path: practices.path, canonical: practices.path, title: 'Our open practices' },
  { path: earlierPractices.path, canonical: practices.path, title: 'Open practices at 2i2c, as of 12 September 2025' },
  { path: strategy.path, canonical: strategy.path, title: 'Open source strategy and policies' },
]

for (const { path, canonical, title } of heads) {
  test(`the head of ${path} says what the page is and where it belongs`, async ({ page }) => {
    await page.goto(path)
    const contentOf = (name: string) =>
      page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content')
    await expect(page).toHaveTitle(`${title} · 2i2c`)
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', origin + canonical)
    expect(await contentOf('og:title')).toBe(title)
    expect(await contentOf('og:url')).toBe(origin + canonical)
    expect(await contentOf('og:site_name')).toBe('2i2c')
    expect(await contentOf('og:description')).toBe(await contentOf('description'))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
}

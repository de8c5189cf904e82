import { expect, test } from 'playwright/test'
import { practices } from '../documents'
import { cardsOf, commitmentsOf } from '../practices'

test.beforeEach(({ page }) => page.goto(practices.path))

test('the grid has exactly its commitments', async ({ page }) => {
  const headings = commitmentsOf(page).getByRole('heading')
  await expect(headings).toHaveText(practices.commitments.map(({ title }) => title))
})

for (const { title, anchor } of practices.commitments) {
  test(`“${title}” has words and a permanent link that leads to itself`, async ({ page }) => {
    const commitment = page.getByRole('region', { name: title, exact: true })
    await expect(commitment.getByRole('paragraph').first()).toHaveText(/(\w+\W+){8}/)
    await commitment.getByRole('link', { name: `Permanent link: ${title}` }).click()
    await expect(page).toHaveURL(`${practices.path}#${anchor}`)
    await expect(page.locator(':target')).toHaveAccessibleName(title)
  })
}

test('the gallery has exactly its projects', async ({ page }) => {
  await expect(cardsOf(page).getByRole('link')).toHaveText(practices.projects.map(({ title }) => title))
})

for (const [index, { title, href }] of practices.projects.entries()) {
  test(`“${title}” is one link with a picture that has loaded, and a caption`, async ({ page }) => {
    const card = cardsOf(page).nth(index)
    const link = card.getByRole('link')
    await expect(link).toHaveCount(1)
    await expect(link).toHaveAttribute('href', href)
    await expect(link).toContainText(title)
    const picture = link.getByRole('img', { name: /\w/ })
    await picture.scrollIntoViewIfNeeded()
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
    await expect(card.getByRole('figure')).toHaveAccessibleName(/\w+ \w+/)
  })
}

import type { Locator, Page } from 'playwright/test'
import { practices } from './documents'

/** The commitments of a page: its sections with a permanent link. */
export function commitmentsOf(page: Page): Locator {
  return page.getByRole('region').filter({ has: permanentLinkIn(page) })
}

/** The permanent links of a page or a commitment. */
export function permanentLinkIn(place: Page | Locator): Locator {
  return place.getByRole('link', { name: /^Permanent link/ })
}

/** The cards of the project gallery. */
export function cardsOf(page: Page): Locator {
  return page.getByRole('region', { name: practices.projectsTitle }).getByRole('listitem')
}

import type { Page } from 'playwright/test'
import { colourViolationsOf, violationsOf } from '../axe'
import { overflowOf } from '../layout'
import { desk, looks, setLook } from '../looks'
import { outlineFaultsOf } from '../outline'
import { smallTargetsOf } from '../targets'

/** What can be in a reader's way on a page as it stands, each as a list of the places where it is. */
const barriers = {
  'axe finds': violationsOf,
  'landmarks, headings, languages': outlineFaultsOf,
  'hard to hit': smallTargetsOf,
  'sticks out or is cut off': overflowOf,
}

/** What the other theme can add to them. */
const colourBarriers = { 'axe finds': colourViolationsOf }

/**
 * What is in a reader's way on the page that is open, with all that can be opened opened, in any look: a paragraph
 * for each kind and look, of what is not in an earlier one. The page is left as a desk has it.
 */
export async function barriersOn(page: Page): Promise<string[]> {
  await page.locator('details').evaluateAll((all) => all.map((details) => details.setAttribute('open', '')))
  const known = new Set<string>()
  const found: string[] = []
  for (const look of looks) {
    await setLook(page, look)
    for (const [what, find] of Object.entries(look.theme === 'light' ? barriers : colourBarriers)) {
      const places = (await find(page)).filter((place) => !known.has(place))
      for (const place of places) known.add(place)
      if (places.length === 0) continue
      const how = `${look.theme}, ${look.width} px wide, text of ${look.text} px`
      found.push(`${new URL(page.url()).pathname}, ${how}: ${what}\n${places.join('\n')}`)
    }
  }
  await setLook(page, desk)
  return found
}

import { expect, test } from 'playwright/test'
import { earlierPractices, practices, strategy } from '../documents'
import { boxesOf } from '../layout'
import { commitmentsOf } from '../practices'

/** The handbook's anchors as Sphinx wrote them. */
const sphinx = {
  'upstream-work-can-t-be-done-on-nights-and-weekends': 'Upstream work can’t be done on nights and weekends',
  'center-the-community-s-strategy-and-mission': 'Center the community’s strategy and mission',
  'don-t-plant-flags': 'Don’t plant flags',
}

/** The anchors of the practices' earlier page, and what took their place. */
const former = {
  'support-open-technology-with-our-service': 'Open Technology',
  'co-create-our-impact-with-other-communities': 'Upstream contributions',
  'do-our-work-openly-and-transparently': 'Transparency',
  'open-source-projects-we-use-and-support': practices.projectsTitle,
}

interface Anchors {
  path: string
  anchors: { anchor: string; title: string }[]
}

const pages: Anchors[] = [
  { path: practices.path, anchors: [...practices.commitments, { anchor: 'projects', title: practices.projectsTitle }] },
  { path: practices.path, anchors: toAnchors(former) },
  { path: '/', anchors: toAnchors(former) },
  { path: earlierPractices.path, anchors: earlierPractices.sections },
  { path: strategy.path, anchors: strategy.sections },
  { path: strategy.path, anchors: toAnchors(sphinx) },
]

// So low that each target can be scrolled to the top.
test.use({ viewport: { width: 800, height: 400 } })

for (const { path, anchors } of pages) {
  test(`${path} shows at the top what its anchors from #${anchors[0]?.anchor} on name`, async ({ page }) => {
    for (const { anchor, title } of anchors) {
      await test.step(`#${anchor}: “${title}”`, async () => {
        // In a page that is there already, it would only be scrolled to.
        await page.goto('about:blank')
        await page.goto(`${path}#${anchor}`)
        const heading = page.getByRole('main').getByRole('heading', { name: title })
        await expect.poll(() => heading.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(160)
        await expect(heading).toBeInViewport()
      })
    }
  })
}

for (const anchor of ['open-technology', 'support-open-technology-with-our-service']) {
  test(`#${anchor} marks the commitment that it names, and no other, from its top edge on`, async ({ page }) => {
    await page.goto(`${practices.path}#${anchor}`)
    await expect.poll(() => commitmentsOf(page).evaluateAll(isMarked)).toEqual([false, true, false, false])
    const [, commitment] = await boxesOf(commitmentsOf(page))
    expect(commitment?.y).toBeGreaterThanOrEqual(0)
  })
}

for (const url of [`${practices.path}#${Object.keys(former)[0]}`, `${strategy.path}#${Object.keys(sphinx)[0]}`]) {
  test(`the former anchor of ${url} isn’t marked itself`, async ({ page }) => {
    await page.goto(url)
    await expect(page.locator(':target')).toBeEmpty()
    await expect(page.locator(':target')).toHaveCSS('box-shadow', 'none')
  })
}

/** Runs in the browser: which elements stand on a ground of their own. */
function isMarked(elements: Element[]): boolean[] {
  return elements.map((element) => getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)')
}

function toAnchors(titles: Record<string, string>): Anchors['anchors'] {
  return Object.entries(titles).map(([anchor, title]) => ({ anchor, title }))
}

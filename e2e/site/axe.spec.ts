import { expect, test } from 'playwright/test'
import { violationsOf } from '../axe'
import { pageKinds, practices, strategy } from '../documents'
import { inEachLook } from '../looks'

const marked = [
  { kind: 'a marked commitment', path: `${practices.path}#open-technology` },
  { kind: 'a marked section', path: `${strategy.path}#upstream-first` },
]

for (const { kind, path } of [...pageKinds, ...marked]) {
  test(`axe finds nothing on ${kind}, in any theme and at any width`, async ({ page }) => {
    await page.goto(path)
    await inEachLook(page, async () => {
      expect((await violationsOf(page)).join('\n\n')).toBe('')
    })
  })
}

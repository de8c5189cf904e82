import { expect, test } from 'playwright/test'
import { violationsOf } from '../axe'
import { pageKinds, practices, strategy } from '../documents'
import { themes } from '../theme'

const marked = [
  { kind: 'a marked commitment', path: `${practices.path}#open-technology` },
  { kind: 'a marked section', path: `${strategy.path}#upstream-first` },
]

for (const { kind, path } of [...pageKinds, ...marked]) {
  for (const theme of themes) {
    for (const width of [320, 1280]) {
      test(`axe finds nothing on ${kind}, ${theme}, ${width} px wide`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: theme })
        await page.setViewportSize({ width, height: 800 })
        await page.goto(path)
        expect((await violationsOf(page)).join('\n\n')).toBe('')
      })
    }
  }
}

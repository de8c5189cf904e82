import { expect, test } from 'playwright/test'
import { contrastOf, faintWordsOf } from '../contrast'
import { pageKinds, practices, strategy } from '../documents'
import { themes } from '../theme'

const history = `${practices.path}history/`

const marked = [
  { kind: 'a marked commitment', path: `${practices.path}#open-technology` },
  { kind: 'a marked section', path: `${strategy.path}#upstream-first` },
  { kind: 'a marked entry of a history', path: `${history}#right-to-replicate` },
]

for (const theme of themes) {
  for (const { kind, path } of [...pageKinds, ...marked]) {
    test(`words stand out as AAA asks for on ${kind}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme })
      await page.goto(path)
      expect((await faintWordsOf(page)).join('\n\n')).toBe('')
    })
  }

  test(`controls and the line around what has focus stand out, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    await page.goto(history)
    const link = page.getByRole('main').getByRole('link').first()
    await page.keyboard.press('Tab')
    await link.focus()
    for (const [element, property] of [
      [link, 'outline-color'],
      [page.getByRole('group', { name: 'Theme' }), 'border-top-color'],
    ] as const) {
      expect(await contrastOf(element, property), property).toBeGreaterThanOrEqual(3)
    }
  })
}

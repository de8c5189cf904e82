import { expect } from 'playwright/test'
import { faintWordsOf } from '../contrast'
import { guidePages } from '../guide-pages'
import { themes } from '../theme'
import { test } from './fixture-site'

const paths = ['/guide/slips/', '/guide/wide/', '/guide/styled/', '/handbook/', '/landing/', '/lists/', '/preview/']

for (const theme of themes) {
  test(`words stand out as AAA asks for, whatever a page holds, ${theme}`, async ({ page, servers }) => {
    test.setTimeout(180_000)
    const server = servers['next start']
    await page.emulateMedia({ colorScheme: theme })
    for (const path of [...paths, ...(await guidePages(page, server))]) {
      await page.goto(server + path)
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '')
      })
      expect((await faintWordsOf(page)).join('\n\n'), path).toBe('')
    }
  })
}

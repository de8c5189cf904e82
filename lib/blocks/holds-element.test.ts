import { expect, test } from 'vitest'
import { loadPage } from '#lib/pipeline'
import { listedSite } from '#lib/testing/listed-pages'
import { holdsElement } from './holds-element'

test.for([
  ['Words.', false],
  ['> 1. A list\n>\n>        code in it', true],
  ['| a |\n| - |\n| b |', true],
  ['Code in `words`.', false],
] as const)('%j holds a table or code: %s', ([text, holds]) => {
  const site = listedSite({ 'a.md': ['', text] })
  const page = site.pageByPath.get('a.md')
  expect(page && holdsElement(loadPage(page, site).blocks, new Set(['table', 'pre']))).toBe(holds)
})

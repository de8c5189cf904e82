import { expect, test } from 'vitest'
import { certainSlip } from './certain-slip'

test.for([
  ['titel', ['title', 'subtitle'], 'title'],
  ['Navigaton', ['navigation', 'title'], 'navigation'],
  ['desciption', ['description'], 'description'],
  ['descriptiion', ['description'], 'description'],
  ['discription', ['description'], 'description'],
  ['fgiure', ['figure'], 'figure'],
  // Too short, or a word of its own.
  ['data', ['date'], undefined],
  ['images', ['image'], undefined],
  ['tag', ['tags'], undefined],
  // Two slips, or two names.
  ['descripiton', ['description'], 'description'],
  ['descrpitoin', ['description'], undefined],
  ['columes', ['columns', 'volumes'], undefined],
  ['Figure', ['figure'], 'figure'],
] as const)('%s of %j: %s', ([word, names, meant]) => {
  expect(certainSlip(word, names)).toBe(meant)
})

import { expect, test } from 'vitest'
import { toRulesPage } from '#lib/testing/rules-page'
import { ruleAreas, ruleNames } from './rules'

test('every rule is in one area', () => {
  const listed = Object.values(ruleAreas).flatMap((rules) => Object.keys(rules))
  expect(listed.toSorted()).toEqual([...ruleNames].toSorted())
})

test('docs/rules.md shows the rules as they are', async () => {
  await expect(toRulesPage()).toMatchFileSnapshot('../../docs/rules.md')
})

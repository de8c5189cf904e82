import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packageFile } from '#lib/environment'
import { english } from './english'

test('both kinds of English have the same rules', () => {
  const [american, british] = ['dictionary-en', 'dictionary-en-gb'].map((name) =>
    readFileSync(packageFile(name, 'index.aff'), 'utf8'),
  )
  expect(british).toBe(american)
})

test.for(['colour', 'color', 'organisation', 'Organization', 'LICENCE', 'unhelpfully', 'roadmap', "isn't", 'Paris'])(
  '%s is English',
  (word) => expect(english().has(word)).toBe(true),
)

test.for(['colr', 'paris', 'sustianable', 'zqx', '', 'constructor_', '__proto__', 'a\nb', '1th'])(
  '%j is not',
  (word) => {
    expect(english().has(word)).toBe(false)
  },
)

test('other words have the forms of their examples', () => {
  const { has } = english().withForms([
    { word: 'zub', example: 'stop', line: 1 },
    { word: 'Zab', example: undefined, line: 2 },
    { word: 'zib', example: 'zqx', line: 3 },
  ])
  expect(['zub', 'zubs', 'Zub', 'Zab', 'ZAB', 'zib'].filter((word) => !has(word))).toEqual([])
  expect(['zab', 'zibs', 'Zabs', 'the', ''].filter(has)).toEqual([])
})

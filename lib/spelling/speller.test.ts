import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slipsOf, toVocabulary } from './near-words'
import { spellerFor } from './speller'

const speller = spellerFor([])

test.for([
  ['sustianable', 'sustainable'],
  ['teh', 'the'],
  ['recieve', 'receive'],
  ['occured', 'occurred'],
  ['seperate', 'separate'],
  ['definately', 'definitely'],
  ['accomodate', 'accommodate'],
  ['infrastucture', 'infrastructure'],
  ['dont', "don't"],
  ['untill', 'until'],
  ['organisatoin', 'organisation'],
  ['jupiter', 'Jupiter'],
  ['Comunity', 'Community'],
  ['publically', 'publicly'],
] as const)('%s is unknown, and %s is the first that is suggested', ([word, meant]) => {
  expect(speller.knows(word)).toBe(false)
  expect(speller.suggest(word)[0]).toBe(meant)
})

test.for(['prerendered', 'integrations', 'preconditions', 'misconfigured', 'naïve', 'façade'])(
  '%s is known',
  (word) => {
    expect(speller.knows(word)).toBe(true)
  },
)

test.for(['untill', 'prefered', 'resently', 'unecessary', 'missspelt', 'alots'])('%s is not known', (word) => {
  expect(speller.knows(word)).toBe(false)
})

test('the same words have the same speller', () => {
  const words = [{ word: 'Zab', example: undefined, line: 1 }]
  expect(spellerFor(words)).toBe(spellerFor(words))
  expect(spellerFor(words).knows('Zab')).toBe(true)
  expect(spellerFor([]).knows('Zab')).toBe(false)
})

const word = fc.stringMatching(/^[a-z]{2,12}$/)

test('whatever letter of a word is wrong, too many, missing or in its neighbour’s place, the word is found', () => {
  fc.assert(
    fc.property(
      word,
      fc.nat(),
      fc.stringMatching(/^[a-z]$/),
      fc.constantFrom('wrong', 'more', 'less', 'swapped'),
      (meant, nat, letter, slip) => {
        const at = nat % meant.length
        const [before, here, after] = [meant.slice(0, at), meant.charAt(at), meant.slice(at + 1)]
        const written = {
          wrong: before + letter + after,
          more: before + letter + here + after,
          less: before + after,
          swapped: before + after.charAt(0) + here + after.slice(1),
        }[slip]
        fc.pre(written !== meant)
        expect(slipsOf(written, toVocabulary(['other', meant, 'words']))).toContain(meant)
      },
    ),
  )
})

import { expect, test } from 'vitest'
import { aroundDifference } from './around-difference'

const cases: [what: string, before: string, after: string, shown: string][] = [
  ['a word', 'Hubs MUST be open.', 'Hubs MAY be open.', 'Hubs MUST be open. → Hubs MAY be open.'],
  [
    'a word far from both ends',
    'a b c d e f g OLD h i j k l m n',
    'a b c d e f g NEW h i j k l m n',
    '…b c d e f g OLD h i j k l m… → …b c d e f g NEW h i j k l m…',
  ],
  ['words at the end', 'a b c d e f g h', 'a b c d e f g h i', '…c d e f g h → …c d e f g h i'],
  ['words at the beginning', 'x a b c d e f g', 'a b c d e f g', 'x a b c d e f… → a b c d e f…'],
  ['a word that is there twice', 'a a', 'a', 'a a → a'],
  ['nothing in common', 'a b', 'c', 'a b → c'],
  ['nothing before', '', 'a', ' → a'],
]

test.for(cases)('%s', ([, before, after, shown]) => {
  const around = aroundDifference(before, after)
  expect(`${around.before} → ${around.after}`).toBe(shown)
})

import { expect, test } from 'vitest'
import { suggest } from './suggest'

test.for([
  ['titel', ['title', 'subtitle'], 'Did you mean `title`?'],
  ['Title', ['title', 'subtitle'], 'Did you mean `title`?'],
  ['summery', ['summary', 'description'], 'Did you mean `summary`?'],
  ['/open-practises/', ['/open-practices/', '/open-source/'], 'Did you mean `/open-practices/`?'],
  ['scr', ['alt', 'src'], 'Did you mean `src`?'],
  ['ids', ['id', 'alt'], 'Did you mean `id`?'],
  ['x', ['src', 'alt'], 'Known: `src`, `alt`.'],
  ['colour', ['columns'], 'Known: `columns`.'],
  ['x', [], 'None is defined.'],
] as const)('%s of %j: %s', ([word, known, hint]) => {
  expect(suggest(word, known)).toBe(hint)
})

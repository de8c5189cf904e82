import { expect, test } from 'vitest'
import { toStretches } from './excerpt'

test.each([
  ['plain words.', 'plain words.'],
  ['all <mark>open</mark> source.', 'all [open] source.'],
  ['amid a <mark>sentence</mark>', 'amid a [sentence] …'],
  ['<mark>&lt;img&gt;</mark> &amp; more.', '[<img>] &amp; more.'],
  ['Open <mark>Science</mark>. We do <mark>science</mark>.', 'We do [science].'],
  ['Open <mark>Science</mark>', 'Open [Science] …'],
  ['Open <mark>Sciences</mark>. We.', 'Open [Sciences]. We.'],
  ['', ''],
])('%s, below the heading “Open Science” → %s', (excerpt, shown) => {
  const stretches = toStretches(excerpt, 'Open Science')
  expect(stretches.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')).toBe(shown)
})

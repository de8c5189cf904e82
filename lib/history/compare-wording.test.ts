import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { compareWordings } from './compare-wording'
import type { Wording } from './history'

function say(title: string, ...texts: string[]): Wording {
  const passages = texts.map((text) => ({ text: text.replace(/^- /, ''), isItem: text.startsWith('- ') }))
  return { title, passages, strength: undefined }
}

/** The marks alone: no one reads ids of changes. */
function compare(before: Wording | undefined, after: Wording | undefined): string {
  return toHtml(compareWordings(before, after).tree).replaceAll(/ data-[a-z-]+="[^"]*"/g, '')
}

const cases: [what: string, before: Wording | undefined, after: Wording | undefined, html: string][] = [
  ['words', say('A', 'We may ask.'), say('A', 'We must ask.'), '<p>We <del>may</del> <ins>must</ins> ask.</p>'],
  ['nothing', say('A', 'Same.'), say('A', 'Same.'), '<p>Same.</p>'],
  [
    'a new one, with its title',
    undefined,
    say('A', 'We ask.'),
    '<p><ins><strong>A</strong></ins></p><p><ins>We ask.</ins></p>',
  ],
  ['one that is gone', say('A', 'We ask.'), undefined, '<p><del><strong>A</strong></del></p><p><del>We ask.</del></p>'],
  ['neither', undefined, undefined, ''],
  [
    'another title',
    say('Old', 'Same.'),
    say('New', 'Same.'),
    '<p><del><strong>Old</strong></del> <ins><strong>New</strong></ins></p><p>Same.</p>',
  ],
  [
    'entries of a list',
    say('A', 'We:', '- ask', '- tell', 'Always.'),
    say('A', 'We:', '- ask', '- listen', '- tell', 'Always.'),
    '<p>We:</p><ul><li>ask</li><li><ins>listen</ins></li><li>tell</li></ul><p>Always.</p>',
  ],
  ['what looks like HTML', say('A', '<b>'), say('A', '<i>'), '<p>&#x3C;<del>b</del><ins>i</ins>></p>'],
]

test.for(cases)('compares %s', ([, before, after, html]) => {
  expect(compare(before, after)).toBe(html)
})

test('what is far from a change is not folded up, and nothing has an id', () => {
  const passages = Array.from({ length: 9 }, (_, index) => `Sentence number ${index} stays.`)
  const { tree, words } = compareWordings(say('A', ...passages, 'Old.'), say('A', ...passages, 'New.'))
  const html = toHtml(tree)
  expect(html.match(/<p/g)).toHaveLength(10)
  expect(html).not.toMatch(/data-unchanged|\sid=/)
  expect(words).toEqual({ added: 1, removed: 1 })
})

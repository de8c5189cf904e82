import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { compareTrees } from '#lib/compare/compare-trees'
import { afterText, beforeText, textOf } from '#lib/compare/text'
import { toNotes } from './change-notes'
import { toRows } from './rows'
import { toShownComparison, toShownSide } from './shown-comparison'

const note = (words: string) => `<small class="change-note">${words}</small>`

const notes: [what: string, before: string, after: string, shown: string[]][] = [
  [
    'a link’s target is said below its paragraph, with all that the link says',
    '<p>See <a href="/a/">our old list</a>, and more.</p>',
    '<p>See <a href="/b/">our new list</a>, and more.</p>',
    [`more.</p>${note('Link of “our new list”: /a/ → /b/')}`],
  ],
  [
    'and within an item of a list, or a cell',
    '<ul><li><a href="/a/">one</a> two</li></ul><table><tbody><tr><td>one</td><td>two</td></tr></tbody></table>',
    '<ul><li>one two</li></ul><table><tbody><tr><td><a href="/c/">one</a></td><td>two</td></tr></tbody></table>',
    [`two${note('“one” no longer links to /a/')}</li>`, `</a></span>${note('“one” links to /c/ now')}</td>`],
  ],
  [
    'an anchor’s change is no part of its heading, wherever the anchor stands',
    '<h2 id="a">Heading</h2><section id="b"><h2>Other</h2><p>words</p></section>',
    '<h2 id="c">Heading</h2><section id="d"><h2>Other</h2><p>words</p></section>',
    [
      `Heading</h2>${note("Anchor: a → c; links to a don't lead here any more")}`,
      `Other</h2>${note("Anchor: b → d; links to b don't lead here any more")}`,
    ],
  ],
  [
    'a picture that is gone is said by its description and address',
    '<p>words</p><p><img src="/a.png" alt="A tree"></p>',
    '<p>words</p>',
    [`</p>${note('Picture removed: “A tree”, /a.png')}`],
  ],
  [
    'what moved links to its other place, before its words',
    '<p>a b c d e f g h i j</p><p>one two three four five</p><p>six seven eight nine ten</p>',
    '<p>one two three four five</p><p>six seven eight nine ten</p><p>a b c d e f g h i j</p>',
    [
      `${note('Moved away: <a href="#change-1">where it is now</a>')}<p`,
      `${note('Moved here: <a href="#change-1-from">where it was</a>')}<p`,
    ],
  ],
]

test.for(notes)('%s', ([, before, after, shown]) => {
  const comparison = compareTrees(parse(before), parse(after))
  const html = toHtml(toShownComparison(comparison))
  for (const part of shown) expect(html).toContain(part)
  expect(html.match(/<small/g)).toHaveLength(shown.length)
})

test('a space that a comma took the place of is not marked by itself', () => {
  const comparison = compareTrees(parse('<p>one two and more</p>'), parse('<p>one two, and more</p>'))
  expect(toHtml(toShownComparison(comparison))).toContain(
    'two<ins data-change="changed" data-change-id="change-1" id="change-1">,</ins>',
  )
})

test('notes take nothing from the words, and leave the comparison as it was', () => {
  for (const [, before, after] of notes) {
    const comparison = compareTrees(parse(before), parse(after))
    const copy = structuredClone(comparison)
    const shown = toShownComparison(comparison)
    expect(comparison).toEqual(copy)
    const bare: Root = parse(toHtml(shown).replaceAll(/<small.*?<\/small>/g, ''))
    expect([beforeText(bare), afterText(bare)]).toEqual([textOf(parse(before)), textOf(parse(after))])
  }
})

test('side by side an anchor’s change is said beside its heading as it is now', () => {
  const { pairs, changes } = compareTrees(parse('<h2 id="a">Heading</h2>'), parse('<h2 id="b">Heading</h2>'))
  const notesOf = toNotes(changes)
  const [now, was] = pairs
    .flatMap((pair) => [pair.after, pair.before])
    .map((side) => toHtml(toShownSide(side, notesOf)))
  expect(now).toContain(`Heading</h2>${note("Anchor: a → b; links to a don't lead here any more")}`)
  expect(was).toBe('<h2>Heading</h2>')
})

test('side by side a note stands once, and leads to no other place', () => {
  const [, before, after] = notes.at(-1) ?? ['', '', '']
  const { pairs, changes } = compareTrees(parse(before), parse(after))
  const notesOf = toNotes(changes)
  const html = pairs.flatMap((pair) => [pair.after, pair.before]).map((side) => toHtml(toShownSide(side, notesOf)))
  expect(html.join('').match(/<small.*?<\/small>/g)).toEqual([note('Moved away'), note('Moved here')])
})

test('side by side, of a long stretch that stays the same what is next to a change is shown', () => {
  const words = Array.from({ length: 9 }, (_, index) => `<p>words ${index}</p>`).join('')
  const { pairs } = compareTrees(
    parse(`<h1>a b c</h1>${words}<p>d e f</p>`),
    parse(`<h1>a x c</h1>${words}<p>d y f</p>`),
  )
  const rows = toRows(pairs).map((row) => ('unchanged' in row ? row.unchanged : toHtml(row.before)))
  expect(rows).toEqual([
    expect.stringContaining('<h1'),
    '<p>words 0</p>',
    7,
    '<p>words 8</p>',
    expect.stringContaining('<p data-block="changed">d'),
  ])
})

function parse(html: string): Root {
  return fromHtml(html, { fragment: true })
}

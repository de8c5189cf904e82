import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import type { Block } from '#lib/blocks/block'
import { exampleHistory } from '#lib/testing/example-history'
import type { CommitmentHistory, When } from './history'
import { sinceLinesOf } from './since-lines'
import { placeLines, withSince } from './with-since'

const line = (text: string): Root => ({ type: 'root', children: [{ type: 'text', value: text }] })
const lines = new Map([
  ['a', line('A')],
  ['b', line('B')],
])

function place(html: string, own?: string): string {
  const tree = placeLines(fromHtml(html, { fragment: true }), lines, own === undefined ? undefined : line(own))
  return toHtml(tree).replaceAll('<p class="permalink">', '<p>')
}

const cases: [what: string, html: string, expected: string][] = [
  ['below the words', '<h2 id="a">A</h2><p>w</p>', '<h2 id="a">A</h2><p>w</p><p>A</p>'],
  [
    'before the next heading of any level',
    '<h2 id="a">A</h2><p>w</p><h4 id="b">B</h4><p>w</p><h2 id="c">C</h2>',
    '<h2 id="a">A</h2><p>w</p><p>A</p><h4 id="b">B</h4><p>w</p><p>B</p><h2 id="c">C</h2>',
  ],
  [
    'before what the next heading stands in',
    '<h2 id="a">A</h2><p>w</p><div><p>v</p><h3 id="b">B</h3></div><p>u</p>',
    '<h2 id="a">A</h2><p>w</p><p>A</p><div><p>v</p><h3 id="b">B</h3><p>B</p></div><p>u</p>',
  ],
  [
    'before the former anchors of the next heading',
    '<h2 id="a">A</h2><p>w</p><span id="old"></span><span id="older"></span><h2 id="b">B</h2>',
    '<h2 id="a">A</h2><p>w</p><p>A</p><span id="old"></span><span id="older"></span><h2 id="b">B</h2><p>B</p>',
  ],
  [
    'in what the heading stands in, if the next one is outside',
    '<div><h2 id="a">A</h2><p>w</p></div><h2 id="b">B</h2>',
    '<div><h2 id="a">A</h2><p>w</p><p>A</p></div><h2 id="b">B</h2><p>B</p>',
  ],
  [
    'not in what holds no paragraph, or no link',
    '<details><summary><h2 id="a">A</h2></summary><p>w</p></details><a href="/x"><h2 id="b">B</h2></a>',
    '<details><summary><h2 id="a">A</h2></summary><p>w</p><p>A</p></details><a href="/x"><h2 id="b">B</h2></a><p>B</p>',
  ],
  [
    'before the footnotes, whose heading has none',
    '<h2 id="a">A</h2><p>w</p><section data-footnotes><h2 id="b">Notes</h2></section>',
    '<h2 id="a">A</h2><p>w</p><p>A</p><section data-footnotes=""><h2 id="b">Notes</h2></section>',
  ],
  ['nowhere where nothing is known', '<h2 id="c">C</h2><p>w</p>', '<h2 id="c">C</h2><p>w</p>'],
]

test.for(cases)('a line stands %s', ([, html, expected]) => {
  expect(place(html)).toBe(expected)
})

test('the line of the words above the first heading stands before it', () => {
  expect(place('<p>w</p><h2 id="a">A</h2>', 'O')).toBe('<p>w</p><p>O</p><h2 id="a">A</h2><p>A</p>')
  expect(place('<p>w</p>', 'O')).toBe('<p>w</p><p>O</p>')
})

test('the tree that is given stays as it is', () => {
  const tree = fromHtml('<h2 id="a">A</h2>', { fragment: true })
  placeLines(tree, lines, line('O'))
  expect(toHtml(tree)).toBe('<h2 id="a">A</h2>')
})

test('a line says since when, and its link of what', () => {
  const shown = sinceLinesOf(exampleHistory, 'en')
  expect([...shown.keys()]).toEqual(['open-code', 'providers', 'contact', 'fees', 'drafts'])
  const htmlOf = (anchor: string) => toHtml(shown.get(anchor) ?? line(''))
  expect(htmlOf('open-code')).toBe(
    '<span>Since <time datetime="2026-02-06">6 February 2026</time></span> ' +
      '<a href="/promises/history/#openness" aria-label="History of Open code, since 6 February 2026">History</a>',
  )
  expect(htmlOf('drafts')).toBe(
    '<span>Not committed yet</span> ' +
      '<a href="/promises/history/#drafts" aria-label="History of Drafts, not committed yet">History</a>',
  )
})

test('clauses share the line of their section, with the newest day', () => {
  const [, clause] = exampleHistory.commitments
  if (!clause) throw new Error('The example has clauses.')
  const at = (known: Partial<CommitmentHistory>, day: string | undefined): CommitmentHistory => {
    const since: When | undefined = day === undefined ? undefined : { day, certainty: 'before' }
    return { ...clause, anchor: 'x', ...known, since }
  }
  const wordsOf = (...commitments: CommitmentHistory[]) =>
    toHtml(sinceLinesOf({ ...exampleHistory, commitments }, 'en').get('x') ?? line(''))
  const older = at({ id: 'x/1' }, '2025-01-01')
  const newer = at({ id: 'x/2' }, '2026-01-01')
  const section = at({ id: 'x', kind: 'section' }, '2025-06-01')
  expect(wordsOf(older, newer)).toMatch(/^<span>Since before <time datetime="2026-01-01">.*#x%2F1"/)
  expect(wordsOf(newer, older, section)).toMatch(/^<span>Since before <time datetime="2026-01-01">.*#x"/)
  expect(wordsOf(older, at({ id: 'x/3' }, undefined), newer)).toContain('Not committed yet')
  expect(wordsOf(at({ isPromise: false }, '2025-01-01'), at({ status: 'withdrawn' }, '2025-01-01'))).toBe('')
})

const text = (html: string) => ({
  ...{ source: { file: 'a.md', value: '', line: 1, indent: 0 }, markdown: { type: 'root' as const, children: [] } },
  ...{ tree: fromHtml(html, { fragment: true }), headings: [], styles: [], addresses: [] },
})
const clause = (id: string | undefined, html: string) => ({
  ...{ id, formerIds: [], title: undefined, subtitle: undefined, text: text(html) },
})

test('a section has its line at its end, or above the first heading within it; an item without an id has none', () => {
  const blocks = withSince<Block>(
    [
      { kind: 'prose', clauses: [clause('a', '<p>w</p>')] },
      { kind: 'prose', clauses: [clause('a', '<p>w</p><h3 id="b">B</h3>')] },
      { kind: 'commitments', clauses: [clause('a', '<p>w</p><h3 id="c">C</h3>')] },
      {
        kind: 'stats',
        clauses: [clause('b', ''), clause(undefined, '<p>w</p>')],
        look: { isTinted: false, columns: undefined },
        itemLevel: 3,
      },
      { kind: 'prose', clauses: [clause(undefined, '<p>w</p>')] },
    ],
    new Map([...lines, ['', line('O')]]),
  )
  const shown = blocks.flatMap(({ clauses }) =>
    clauses.map(({ text: own, since }) => `${own ? toHtml(own.tree) : ''} | ${since ? toHtml(since) : ''}`),
  )
  expect(shown.map((html) => html.replaceAll(' class="permalink"', ''))).toEqual([
    '<p>w</p> | A',
    '<p>w</p><p>A</p><h3 id="b">B</h3><p>B</p> | ',
    '<p>w</p><h3 id="c">C</h3> | A',
    ' | B',
    '<p>w</p> | ',
    '<p>w</p><p>O</p> | ',
  ])
})

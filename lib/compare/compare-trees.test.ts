import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { compareTrees } from './compare-trees'
import { isSame } from './is-same'
import { afterText, beforeText, textOf } from './text'

const parse = (html: string): Root => fromHtml(html, { fragment: true })

const compare = (before: string, after: string) => compareTrees(parse(before), parse(after))

/** The tree with as little in its marks as tells them apart. */
function marked(before: string, after: string): string {
  return toHtml(compare(before, after).tree)
    .replaceAll(/ data-change(?:-id)?="[^"]*"/g, '')
    .replaceAll(/ data-block="changed"| id="change-[^"]*"/g, '')
}

const kinds = (before: string, after: string) =>
  compare(before, after).changes.map(({ kind, before, after }) => [kind, before, after])

describe('words within a block', () => {
  test.for([
    ['a b c', 'a x c', 'a <del>b</del> <ins>x</ins> c'],
    ['a c', 'a b c', 'a <ins>b</ins> c'],
    ['a b c', 'a c', 'a <del>b</del> c'],
    ['b c', 'a b c', '<ins>a</ins> b c'],
    ['a b', 'a', 'a <del>b</del>'],
    ['word, next', 'word; next', 'word<del>,</del><ins>;</ins> next'],
    ['a word', 'a (word)', 'a <ins>(</ins>word<ins>)</ins>'],
    ['one-two', 'one two', 'one<del>-</del><ins> </ins>two'],
    ['open to all', 'open-to all', 'open<del> </del><ins>-</ins>to all'],
    ['don’t say 1,000', 'don’t say 2,000', 'don’t say <del>1,000</del> <ins>2,000</ins>'],
    ['We do. Good.', 'We do. We act. Good.', 'We do. <ins>We act.</ins> Good.'],
    [
      'to publish the code',
      'to publish all the data, and the code',
      'to publish <ins>all the data, and</ins> the code',
    ],
    ['我们公开代码', '我们公开数据', '我们公开<del>代码</del><ins>数据</ins>'],
    ['👩🏽‍💻 works', '👩‍💻 works', '<del>👩🏽‍💻</del> <ins>👩‍💻</ins> works'],
    ['a <strong>b</strong> c', 'a <strong>b d</strong> c', 'a <strong>b <ins>d</ins></strong> c'],
    ['a <strong>b d</strong> c', 'a <strong>b</strong> c', 'a <strong>b <del>d</del></strong> c'],
    ['a <em>b</em> c', 'a c', 'a <del><em>b</em></del> c'],
    [
      'see <a href="/x">the old page</a>',
      'see <a href="/x">the new page</a>',
      'see <a href="/x">the <del>old</del> <ins>new</ins> page</a>',
    ],
    ['go <a href="/x">there</a> now', 'go now', 'go <del><span data-href="/x">there</span></del> now'],
    ['a <del>b</del> <ins>c</ins>', 'a <del>b</del> <ins>c</ins> d', 'a <s>b</s> <u>c</u> <ins>d</ins>'],
  ] as const)('%j → %j', ([before, after, expected]) => {
    expect(marked(`<p>${before}</p>`, `<p>${after}</p>`)).toBe(`<p>${expected}</p>`)
  })

  test('a word between two short replacements stays', () => {
    expect(marked('<p>Say a b c now.</p>', '<p>Say x b y now.</p>')).toBe(
      '<p>Say <del>a</del> <ins>x</ins> b <del>c</del> <ins>y</ins> now.</p>',
    )
  })

  test('a lone word between two long replacements is one change with them', () => {
    const before = '<p>Stays alpha beta gamma delta epsilon the zeta eta theta iota kappa stays too.</p>'
    const after = '<p>Stays one two three four five the six seven eight nine ten stays too.</p>'
    expect(marked(before, after)).toBe(
      '<p>Stays <del>alpha beta gamma delta epsilon the zeta eta theta iota kappa</del> ' +
        '<ins>one two three four five the six seven eight nine ten</ins> stays too.</p>',
    )
  })
})

test.for([
  ['white space', '<p>a  b\nc</p>', '<p>a b&nbsp;c</p>\n'],
  [
    'wrapping',
    '<p>a b</p><h2>c</h2>',
    '<main><section class="x"><div><p>a b</p></div><article><h3>c</h3></article></section></main>',
  ],
  ['classes and styles', '<p class="a">a</p><style>p {}</style>', '<p class="b" style="color: red">a</p>'],
  ['a heading’s link to itself', '<h2 id="a">a</h2>', '<h2 id="a"><a href="#a">a</a></h2>'],
  ['a section that became a heading', '<section id="x"><h2 id="x:title">a</h2></section>', '<h2 id="x">a</h2>'],
  ['the numbers of pixels', '<img src="/a.png" width="1">', '<img src="/a.png" width="2">'],
] as const)('%s is no change', ([_, before, after]) => {
  const { changes, words, tree } = compare(before, after)
  expect(changes).toEqual([])
  expect(words).toEqual({ added: 0, removed: 0 })
  expect(toHtml(tree)).toBe(toHtml(parse(after)))
})

describe('blocks', () => {
  test.for([
    ['<p>kept</p><p>gone now</p>', '<p>kept</p>', '<p>kept</p><p data-block="deleted"><del>gone now</del></p>'],
    ['<p>kept</p>', '<p>new one</p><p>kept</p>', '<p data-block="inserted"><ins>new one</ins></p><p>kept</p>'],
    [
      '<ul><li>one</li><li>two things</li><li>three</li></ul>',
      '<ul><li>one</li><li>three</li></ul>',
      '<ul><li>one</li><li data-block="deleted"><del>two things</del></li><li>three</li></ul>',
    ],
    [
      '<p>a</p><ol><li>x</li><li>y</li></ol>',
      '<p>a</p>',
      '<p>a</p><ol><li data-block="deleted"><del>x</del></li><li data-block="deleted"><del>y</del></li></ol>',
    ],
    [
      '<ul><li>kept here<ul><li>gone item</li></ul></li></ul>',
      '<ul><li>kept here</li></ul>',
      '<ul><li>kept here<ul><li data-block="deleted"><del>gone item</del></li></ul></li></ul>',
    ],
    [
      '<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>',
      '<dl><dt>a</dt><dd>b</dd></dl>',
      '<dl><dt>a</dt><dd>b</dd><dt data-block="deleted"><del>c</del></dt><dd data-block="deleted"><del>d</del></dd></dl>',
    ],
    [
      '<section><h2>T</h2><p>first</p><p>gone at its end</p></section><section><h2>U</h2><p>last</p></section>',
      '<section><h2>T</h2><p>first</p></section><section><h2>U</h2><p>last</p></section>',
      '<section><h2>T</h2><p>first</p><p data-block="deleted"><del>gone at its end</del></p></section><section><h2>U</h2><p>last</p></section>',
    ],
    [
      '<pre><code>a = 1\nb = 2\nc = 3\n</code></pre>',
      '<pre><code>a = 1\nb = 4\nc = 3\n</code></pre>',
      '<pre><code>a = 1\n<del>b = 2</del>\n<ins>b = 4</ins>\nc = 3\n</code></pre>',
    ],
    [
      '<figure><img src="/a.png"><figcaption>An old map</figcaption></figure>',
      '<figure><img src="/a.png"><figcaption>A new map</figcaption></figure>',
      '<figure><img src="/a.png"><figcaption><del>An old</del> <ins>A new</ins> map</figcaption></figure>',
    ],
    [
      '<details name="q"><summary>Why?</summary><p>It is open.</p></details>',
      '<details name="q"><summary>Why?</summary><p>It is free.</p></details>',
      '<details open><summary>Why?</summary><p>It is <del>open</del><ins>free</ins>.</p></details>',
    ],
    [
      '<p>So <math><mi>x</mi></math> holds</p>',
      '<p>So <math><mi>y</mi></math> holds</p>',
      '<p>So <del><math><mi>x</mi></math></del> <ins><math><mi>y</mi></math></ins> holds</p>',
    ],
    ['<p>a</p><hr><p>b</p>', '<p>a</p><p>b</p>', '<p>a</p><div data-block="deleted"><del><hr></del></div><p>b</p>'],
  ] as const)('%j → %j', ([before, after, expected]) => {
    expect(marked(before, after)).toBe(expected)
  })

  test('what is gone has no ids, and leads nowhere', () => {
    const before =
      '<p>kept</p><section id="x" aria-labelledby="y"><h2 id="y">Gone</h2><p id="z"><a href="/z">link</a></p></section>'
    expect(marked(before, '<p>kept</p>')).toBe(
      '<p>kept</p><section><h2 data-block="deleted"><del>Gone</del></h2>' +
        '<p data-block="deleted"><del><span data-href="/z">link</span></del></p></section>',
    )
  })
})

describe('tables', () => {
  const table = (...rows: string[][]) =>
    `<table><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`

  test('a new column is one change, and the cells beside it are as they were', () => {
    const before = table(['Ada', 'yes', 'yes'], ['Bob', 'no', 'yes'])
    const after = table(['Ada', 'yes', 'lead', 'yes'], ['Bob', 'no', 'engineer', 'yes'])
    const cell = (text: string) => `<td data-block="inserted"><ins>${text}</ins></td>`
    expect(marked(before, after)).toBe(
      `<table><tbody><tr><td>Ada</td><td>yes</td>${cell('lead')}<td>yes</td></tr>` +
        `<tr><td>Bob</td><td>no</td>${cell('engineer')}<td>yes</td></tr></tbody></table>`,
    )
    expect(kinds(before, after)).toEqual([['inserted', '', 'lead engineer']])
  })

  test('columns are told apart by their pictures, too', () => {
    const cells = ['a', 'b'].map((name) => `<img src="/${name}.png">`)
    const picture = '<img src="/new.png">'
    const before = table(cells, cells)
    expect(marked(before, table([...cells.slice(0, 1), picture, ...cells.slice(1)], cells))).toBe(
      table(cells, cells).replace('</td>', `</td><td data-block="inserted"><ins>${picture}</ins></td>`),
    )
  })

  test('rows are aligned', () => {
    const before = table(['Ada', '2020'], ['Bob', '2021'], ['Cleo', '2022'])
    const after = table(['Ada', '2020'], ['Cleo', '2023'])
    expect(marked(before, after)).toBe(
      '<table><tbody><tr><td>Ada</td><td>2020</td></tr>' +
        '<tr data-block="deleted"><td data-block="deleted"><del>Bob</del></td><td data-block="deleted"><del>2021</del></td></tr>' +
        '<tr><td>Cleo</td><td><del>2022</del> <ins>2023</ins></td></tr></tbody></table>',
    )
  })
})

describe('what isn’t words', () => {
  test.for([
    ['a link’s target', '<p>a <a href="/x">b c</a></p>', '<p>a <a href="/y">b c</a></p>', ['link', '/x', '/y']],
    ['a new link', '<p>a b c</p>', '<p>a <a href="/y">b c</a></p>', ['link', '', '/y']],
    ['a card’s target', '<a href="/x"><p>b c</p></a>', '<a href="/y"><p>b c</p></a>', ['link', '/x', '/y']],
    [
      'another picture',
      '<p><img src="/a.png" alt="A"></p>',
      '<p><img src="/b.png" alt="A"></p>',
      ['picture', '/a.png', '/b.png'],
    ],
    [
      'a description',
      '<p><img src="/a.png" alt="A"></p>',
      '<p><img src="/a.png" alt="B"></p>',
      ['picture-text', 'A', 'B'],
    ],
    ['bold words', '<p>a b c</p>', '<p>a <strong>b</strong> c</p>', ['formatting', '', 'strong']],
    ['an anchor', '<h2 id="x">a</h2>', '<h2 id="y">a</h2>', ['anchor', 'x', 'y']],
    [
      'a section’s anchor',
      '<section id="x"><h2 id="x:title">a</h2></section>',
      '<section id="y"><h2 id="y:title">a</h2></section>',
      ['anchor', 'x', 'y'],
    ],
  ] as const)('%s', ([_, before, after, expected]) => {
    expect(kinds(before, after)).toEqual([expected])
    expect(compare(before, after).words).toEqual({ added: 0, removed: 0 })
    expect(isSame(parse(before), parse(after))).toBe(false)
  })

  test('a former anchor that still leads to the heading is kept', () => {
    const after = '<section id="y"><span id="x"></span><h2>a</h2></section>'
    expect(compare('<section id="x"><h2>a</h2></section>', after).changes).toMatchObject([
      { kind: 'anchor', isKept: true },
    ])
  })
})

describe('moves', () => {
  const first = '<h2 id="a">First</h2><p>These are the words of the first section.</p>'
  const second = '<h2 id="b">Second</h2><p>And those are what stands in the second one.</p><p>With more of them.</p>'

  test('a section that stands elsewhere moved, with its heading', () => {
    const { changes, words } = compare(first + second, second + first)
    expect(words).toEqual({ added: 0, removed: 0 })
    expect(changes).toMatchObject([{ kind: 'moved', id: 'change-1', fromId: 'change-1-from' }])
    expect(changes[0]?.after).toMatch(/^First These/)
    expect(changes[0]?.heading).toEqual({ id: 'a', text: 'First' })
  })

  test('what changed in it is said, too', () => {
    const long = '<p>This paragraph has enough words to be known again where it stands now, after an edit.</p>'
    const { changes, words } = compare(long + second, second + long.replace('enough', 'many'))
    expect(words).toEqual({ added: 1, removed: 1 })
    expect(changes.map(({ kind }) => kind)).toEqual(['moved', 'changed'])
  })

  test('a plain page that became a landing page shows what moved', () => {
    const { changes, words } = compare(
      first + second,
      `<div><section id="b"><h3>Second</h3><div><p>And those are what stands in the second one.</p><p>With more of them.</p></div></section><section id="a"><h3>First</h3><p>These are the words of the first section.</p></section></div>`,
    )
    expect(words).toEqual({ added: 0, removed: 0 })
    expect(changes.map(({ kind }) => kind)).toEqual(['moved'])
  })
})

test('each change names its heading, and its place has its id, whatever ids the page has', () => {
  const before = '<h2 id="change-1">One</h2><p>a b c</p><h2>Two</h2><p>d e f</p>'
  const { changes, tree } = compare(before, before.replace('b c', 'x c').replace('e f', 'y f'))
  expect(changes.map(({ id, heading }) => [id, heading])).toEqual([
    ['change-1_', { id: 'change-1', text: 'One' }],
    ['change-2', { id: undefined, text: 'Two' }],
  ])
  expect(toHtml(tree).match(/ id="[^"]*"/g)).toEqual([' id="change-1"', ' id="change-1_"', ' id="change-2"'])
})

test('blocks far from any change are folded', () => {
  const blocks = (...words: string[]) => words.map((word) => `<p>${word} it is</p>`).join('')
  const before = blocks('one', 'two', 'three', 'four', 'five', 'six')
  expect(marked(before, before.replace('five', '5'))).toBe(
    `<div data-unchanged="" data-blocks="3" data-words="9">${blocks('one', 'two', 'three')}</div>` +
      `${blocks('four')}<p><del>five</del> <ins>5</ins> it is</p>${blocks('six')}`,
  )
})

test('side by side stand what was and what is', () => {
  const { pairs } = compare('<p>same</p><ul><li>a b</li><li>c</li></ul>', '<p>same</p><ul><li>a x</li><li>c</li></ul>')
  expect(pairs.map(({ before, after, isChanged }) => [toHtml(before), toHtml(after), isChanged])).toEqual([
    ['<p>same</p>', '<p>same</p>', false],
    [
      '<ul><li data-block="changed">a <del data-change="changed" data-change-id="change-1">b</del></li></ul>',
      '<ul><li data-block="changed">a <ins data-change="changed" data-change-id="change-1">x</ins></li></ul>',
      true,
    ],
    ['<ul><li>c</li></ul>', '<ul><li>c</li></ul>', false],
  ])
})

test('a page of 20,000 words with 200 edits takes less than a second', () => {
  const words = Array.from({ length: 20_000 }, (_, index) => `word${(index * index) % 3001}`)
  const page = (all: readonly string[]) =>
    parse(
      Array.from({ length: 400 }, (_, index) => `<p>${all.slice(index * 50, index * 50 + 50).join(' ')}.</p>`).join(''),
    )
  const before = page(words)
  const after = page(words.map((word, index) => (index % 100 === 7 ? `new${index}` : word)))
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    expect(compareTrees(before, after).words).toEqual({ added: 200, removed: 200 })
    return performance.now() - start
  })
  expect(Math.min(...times)).toBeLessThan(1000)
})

test('what is gone stands in its order, whatever each would fit into best', () => {
  const before = '<ul><li><p>loose item</p></li><li><p>first to go</p></li></ul><p>second</p>'
  const { tree } = compare(before, '<ul><li><p>loose item</p></li><li>unlike any word</li><li>another</li></ul>')
  expect(beforeText(tree)).toBe('loose item\nfirst to go\nsecond')
})

test.for([
  ['', ''],
  ['', '<p>a b</p>'],
  ['<p>a b</p>', ''],
  ['<p></p><!-- c -->', '<p> </p>'],
] as const)('%j and %j', ([before, after]) => {
  const { tree } = compare(before, after)
  expect([beforeText(tree), afterText(tree)]).toEqual([textOf(parse(before)), textOf(parse(after))])
})

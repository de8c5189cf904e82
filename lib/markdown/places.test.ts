import { expect, test } from 'vitest'
import { renderExample } from '#lib/testing/render-example'

// However deep it stands, a mistake is reported where it is: each `@` is the place of the one finding
// that is expected, and stands for nothing itself.
test.for([
  ['a directive in a list in a quotation', '> - a\n>\n>   :::{note}\n>   b @{nope}`x`\n>   :::\n'],
  ['a link in a directive', '- a\n\n  :::{note}\n  b @[w](#nope)\n  :::\n'],
  ['a directive in a directive', '::::{note}\nA\n\n- b\n  @:::{nope}\n  c\n  :::\n::::\n'],
  ['an argument', '- :::{note} words @{nope}`x`\n  b\n  :::\n'],
  ['an option', '> :::{figure} map.png\n> :width: @wide\n> :::\n'],
  ['lines behind a tab', '-\ta\n\n\t:::{note}\n\t  b @{nope}`x`\n\t:::\n'],
  ['a quotation with tabs', '>\t:::{note}\n>\tx @{nope}`x`\n>\t:::\n'],
  ['a footnote', '[^a]: x\n\n    :::{note}\n    x @{nope}`x`\n    :::\n\n[^a]\n'],
  ['a definition', 'A\n: :::{note}\n  x @{nope}`x`\n  :::\n'],
  ['definitions of the page', '[r]: /strategy/\n\n::::{note}\n[r]\n:::{tip}\n[r] @{nope}`x`\n:::\n::::\n'],
  ['a cell of a list', ':::{list-table}\n* - a\n  - b @{nope}`x`\n:::\n'],
  ['a cell of values', ':::{csv-table}\na,b @{nope}`x`\n:::\n'],
  ['the middle of a card', ':::{card} T\nhead\n^^^\nx @{nope}`x`\n+++\nf\n:::\n'],
  ['a role in a role', 'a {sub}`b @[w](#nope)`\n'],
  ['a shortcode in a directive in a list', '- a\n\n  :::{note}\n  b @{{< nope >}}\n  :::\n'],
  ['a shortcode in directives in a quotation', '> ::::{note}\n> :::{tip}\n> b @{{< nope >}}\n> :::\n> ::::\n'],
  ['a shortcode in a shortcode in a list', '- {{< callout >}}\n  - b @{{< nope >}}\n  {{< /callout >}}\n'],
  ['a picture in a shortcode in a directive', ':::{note}\n- {{< steps >}}\n  @![](nope.png)\n  {{< /steps >}}\n:::\n'],
] as const)('in %s', ([, marked]) => {
  const before = marked.slice(0, marked.indexOf('@'))
  const { findings } = renderExample(marked.replace('@', ''), 'myst')
  const places = findings.map(({ line, column }) => ({ line, column }))
  expect(places).toEqual([{ line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }])
})

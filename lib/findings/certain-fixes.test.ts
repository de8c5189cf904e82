import { expect, test } from 'vitest'
import { findingsOf } from '#lib/testing/findings-of'
import { fixText, isFixable } from './fix'

const map = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'

function fix(source: string): string {
  const findings = findingsOf({ '/map.svg': map, 'a.md': source })
  return fixText(source, findings.filter(isFixable)).text
}

/** A page with words, and one whose front matter is these lines. */
const page = (text: string) => `# A\n\nWords.\n\n${text}\n`
const fields = (lines: string) => `---\ntitle: A\n${lines}\n---\n\nWords.\n`
const section = (lines: string) =>
  `---\ntype: landing\nsections:\n  - ${lines}\n    content: {title: Us, text: Words.}\n---\n`

test.for([
  ['a field', fields('subtitel: B'), fields('subtitle: B')],
  ['a field between quotes', fields('"subtitel": B'), fields('"subtitle": B')],
  [
    'a field of TOML',
    '+++\ntitle = "A"\nsubtitel = "B"\n+++\n\nWords.\n',
    '+++\ntitle = "A"\nsubtitle = "B"\n+++\n\nWords.\n',
  ],
  [
    'a field of JSON',
    '{\n"title": "A", "subtitel": "B"\n}\n\nWords.\n',
    '{\n"title": "A", "subtitle": "B"\n}\n\nWords.\n',
  ],
  ['a kind of section', section('block: markdwon'), section('block: markdown')],
  ['a kind between quotes', section("block: 'markdwon'"), section("block: 'markdown'")],
  ['a shortcode', page('{{<figrue src="/map.svg" alt="A map">}}'), page('{{<figure src="/map.svg" alt="A map">}}')],
  [
    'what stands inside a shortcode',
    page('{{< callout note >}}\n  {{% figrue src="/map.svg" atl="A map" %}}\n{{< /callout >}}'),
    page('{{< callout note >}}\n  {{% figure src="/map.svg" atl="A map" %}}\n{{< /callout >}}'),
  ],
  [
    'a parameter',
    page('{{< figure src="/map.svg" alt="Rivers" captoin="A map" >}}'),
    page('{{< figure src="/map.svg" alt="Rivers" caption="A map" >}}'),
  ],
  [
    'a directive in a list',
    page('- Words\n\n  ~~~{fgiure} /map.svg\n  :alt: A map\n  ~~~'),
    page('- Words\n\n  ~~~{figure} /map.svg\n  :alt: A map\n  ~~~'),
  ],
  [
    'an option',
    page(':::{figure} /map.svg\n:algin: left\n:alt: A map\n:::'),
    page(':::{figure} /map.svg\n:align: left\n:alt: A map\n:::'),
  ],
  ['a role', page('(b)=\n## B\n\nSee {nunref}`b`.'), page('(b)=\n## B\n\nSee {numref}`b`.')],
  ['a language', page('~~~ pyhton\nprint(1)\n~~~'), page('~~~ python\nprint(1)\n~~~')],
] as const)('%s that is certainly misspelt is put right', ([, source, right]) => {
  expect(fix(source)).toBe(right)
})

test.for([
  ['a field that is there already', fields('subtitle: B\nsubtitel: C')],
  [
    'a field of a section that is there already',
    section('block: markdown\n    id: us\n    design: {columns: "2", colmuns: "2"}'),
  ],
  ['a field of somebody’s own', fields('images: [a.svg]')],
  ['a shortcode with a closing tag', page('{{< calluot note >}}Words{{< /calluot >}}')],
  ['a parameter that is there already', page('{{< figure src="/map.svg" alt="R" caption="A" captoin="B" >}}')],
  ['an option that is there already', page(':::{figure} /map.svg\n:align: left\n:algin: left\n:alt: A map\n:::')],
] as const)('%s stays', ([, source]) => {
  expect(fix(source)).toBe(source)
})

import { expect, test } from 'vitest'
import { findingsOf, toLines } from '#lib/testing/findings-of'
import { png } from '#lib/testing/png'

const files = {
  '/a.png': png(100, 100),
  '/known.png': png(100, 100),
  '/large.png': png(3000, 400_000),
  '/light.png': png(3000, 200_000),
  '/words.png': 'Not found',
  'pictures.yaml': '/known.png: {alt: A map}\n',
}

function check(text: string): string {
  const found = toLines(findingsOf({ ...files, 'a.md': `# About\n\nWords.\n\n${text}\n` }))
  return found.join(', ').replaceAll('a.md:', '')
}

test.for([
  ['Markdown without words', '![](/a.png)', '5:1 picture-alt'],
  ['a link with nothing but a picture', '[![](/a.png)](https://2i2c.org)', '5:2 picture-alt'],
  ['HTML without words', '<img src="/a.png">', '5:1 picture-alt'],
  ['a figure without words', '{{< figure src="/a.png" caption="A map" >}}', '5:17 picture-alt'],
  ['a figure of MyST without words', ':::{figure} /a.png\nA map\n:::', '5:13 picture-alt'],
  ['the caption again', '{{< figure src="/a.png" alt="a map" caption="A *map*." >}}', '5:17 picture-alt-repeats'],
  ['the name of a file', '![a-map.png](/a.png)', '5:1 picture-alt-repeats'],
  ['a name that a camera gives', '![IMG_2042](/a.png)', '5:1 picture-alt-repeats'],
  ['much more than is seen', '![A map](/large.png)', '5:1 picture-heavy'],
  ['a file that is no picture', '![A map](/words.png)', '5:1 picture-broken'],
  [
    'much more than is seen in a figure',
    '{{< figure src="/large.png" alt="A map" width="200" >}}',
    '5:17 picture-heavy',
  ],
] as const)('%s is found', ([, text, found]) => {
  expect(check(text)).toBe(found)
})

test.for([
  ['words', '![A map](/a.png)'],
  ['words in pictures.yaml', '![](/known.png)'],
  ['decoration', '<img src="/a.png" alt="">'],
  ['words besides a caption', '{{< figure src="/a.png" alt="Three rivers" caption="A map" >}}'],
  ['a figure of MyST with words', ':::{figure} /a.png\n:alt: Three rivers\nA map\n:::'],
  ['a picture of few bytes', '![A map](/light.png)'],
  ['an icon', '{{< icon name="fas/rocket" >}}'],
] as const)('nothing is said of %s', ([, text]) => {
  expect(check(text)).toBe('')
})

test('a picture of a field has words, and a logo its name', () => {
  const source = `---
type: landing
sections:
  - block: hero
    content: { title: Us, text: Words., image: { filename: /a.png } }
  - block: logos
    content: { title: Logos, items: [{ name: A, image: /a.png, url: "https://2i2c.org" }] }
---
`
  expect(toLines(findingsOf({ ...files, 'a.md': source }))).toEqual(['a.md:5:60 picture-alt'])
})

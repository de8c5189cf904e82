import { expect, test } from 'vitest'
import { findingsOf, toLines } from '#lib/testing/findings-of'

function check(source: string): string {
  return toLines(findingsOf({ 'a.md': source }))
    .join(', ')
    .replaceAll('a.md:', '')
}

test.for([
  ['a page of shortcodes only', '# About\n\n{{< toc >}}\n', '1:1 description-missing'],
  ['a title for any page', '---\ntitle: Untitled\n---\n\nWords.\n', '2:8 title-generic'],
  ['a heading for any page', '# New page\n\nWords.\n', '1:1 title-generic'],
  ['a level that is skipped', '# About\n\nWords.\n\n## A\n\n#### B\n\nWords.\n', '7:1 heading-skipped'],
  ['a heading twice', '# About\n\nWords.\n\n## A\n\nWords.\n\n## a\n\nWords.\n', '9:1 heading-duplicate'],
  ['a second title', '# About\n\nWords.\n\n# More\n\nWords.\n', '5:1 heading-title'],
  ['a second underlined title', 'About\n=====\n\nWords.\n\nMore\n====\n\nWords.\n', '6:1 heading-title'],
  ['a third title', '---\ntitle: About\n---\n\n# A\n\nWords.\n\n# B\n\nWords.\n', '9:1 heading-title'],
  ['a line in bold', '# About\n\nWords.\n\n**How we work**\n\nWords.\n', '5:1 heading-bold'],
  ['an empty section', '# About\n\nWords.\n\n## A\n\n## B\n\nWords.\n', '5:1 heading-empty'],
  ['an empty section at the end', '# About\n\nWords.\n\n## A\n\n<!-- soon -->\n', '5:1 heading-empty'],
  ['a table without names', '# About\n\nWords.\n\n|  |  |\n| - | - |\n| a | b |\n', '5:1 table-header'],
  ['steps that begin again', '# About\n\nWords.\n\n1. a\n\n```sh\nb\n```\n\n1. c\n', '11:1 list-restarted'],
  [
    'steps that begin again after words',
    '# About\n\nWords.\n\n1. a\n2. b\n\nMore of it.\n\n1. c\n',
    '10:1 list-restarted',
  ],
] as const)('%s is found', ([, source, found]) => {
  expect(check(source)).toBe(found)
})

test.for([
  ['an empty page', '# About\n'],
  ['a first heading that stands lower', '# About\n\nWords.\n\n### A\n\nWords.\n\n## B\n\nWords.\n'],
  ['a title and another heading with one `#`', '---\ntitle: About\n---\n\n# A\n\nWords.\n'],
  ['a heading below a heading', '# About\n\nWords.\n\n## A\n\n### B\n\nWords.\n'],
  ['a heading above a shortcode', '# About\n\nWords.\n\n## A\n\n{{< toc >}}\n'],
  ['a sentence in bold', '# About\n\nWords.\n\n**We promise this.**\n\n**Note:** words.\n\n**The end**\n'],
  ['a table with an empty corner', '# About\n\nWords.\n\n|  | b |\n| - | - |\n| a | b |\n'],
  ['two lists, each with its words', '# About\n\nFirst:\n\n1. a\n2. b\n\nThen:\n\n1. c\n'],
  ['steps that go on', '# About\n\nWords.\n\n1. a\n\n   ```sh\n   b\n   ```\n\n2. c\n\nMore.\n\n3. d\n'],
  ['code', '# About\n\nWords.\n\n```md\n# A\n# A\n**b**\n```\n'],
  ['labels of MyST', '# About\n\nWords.\n\n(a)=\n## A\n\n(b)=\n### B\n\n{u}`Words.`\n'],
] as const)('nothing is said of %s', ([, source]) => {
  expect(check(source)).toBe('')
})

test('two pages with one title are found, versions of one are not', () => {
  const page = '# About us\n\nWords.\n'
  const files = {
    'a/index.md': page,
    'a/versions/2025-01-01.md': page,
    'b.md': '---\ntitle: About Us\n---\n\nWords.\n',
  }
  expect(toLines(findingsOf(files))).toEqual(['b.md:2:8 title-duplicate'])
})

test('headings of different sections are compared, too', () => {
  const section = (id: string) =>
    `  - block: markdown\n    id: ${id}\n    content:\n      title: ${id}\n      text: |\n        ## Why\n\n        Words.\n`
  const source = `---\ntype: landing\nsections:\n${section('one')}${section('two')}---\n`
  expect(check(source)).toBe('17:9 heading-duplicate')
})

import { describe, expect, test } from 'vitest'
import { collectFindings } from '#lib/findings/finding'
import { parsePage } from './page'

function parse(source: string, path = 'a/index.md') {
  const { findings, report } = collectFindings()
  const page = parsePage({ path, source }, report)
  const sections = page?.sections.map(({ id }) => id)
  return {
    page: page && { ...page, sections },
    findings: findings.map((found) => `${found.line}:${found.column} ${found.message} ${found.hint}`),
  }
}

const landing = (...sections: string[]) => `---\nsections:\n${sections.join('')}---\n`
const section = (id: string, title: string) =>
  `  - block: markdown\n    id: ${id}\n    content:\n      title: ${title}\n`

describe('a page', () => {
  const plain = { kind: 'plain', showsTitle: true, sections: [undefined] }
  test.for([
    ['may have its title in a heading', '# Title\n\nWords\n', { ...plain, title: 'Title' }],
    ['may have an underlined title', '\nTitle\n=====\n\nWords\n', { ...plain, title: 'Title' }],
    [
      'has a title without markup',
      '# A *title* with `code`, <b>HTML</b>, [a link](/b/) and {{</* this */>}}\n',
      { ...plain, title: 'A title with code, HTML, a link and {{< this >}}' },
    ],
    ['may have its title in YAML', '---\ntitle: Title\n---\nWords\n', { ...plain, title: 'Title' }],
    ['may have its title in TOML', '+++\ntitle = "Title"\n+++\nWords\n', { ...plain, title: 'Title' }],
    ['prefers the title in front matter', '---\ntitle: Title\n---\n# Heading\n', { ...plain, title: 'Title' }],
    [
      'has what front matter says',
      '---\ntitle: T\nsubtitle: S\ndescription: D\nsummary: Not this\ndate: 2025-09-12\ntype: page\n---\n',
      { ...plain, title: 'T', subtitle: 'S', description: 'D' },
    ],
    ['may have a summary', '---\ntitle: T\nsummary: S\n---\n', { ...plain, title: 'T', description: 'S' }],
    ['may have a time', '---\ntitle: T\ndate: 2025-09-12T10:00:00+02:00\n---\n', { ...plain, title: 'T' }],
    ['may have a date in TOML', '+++\ntitle = "T"\ndate = 2025-09-12\n+++\n', { ...plain, title: 'T' }],
    [
      'may be made of sections, the first of which names it',
      landing(section('intro', 'Our *practices*'), section('more', 'More')),
      { kind: 'landing', title: 'Our practices', showsTitle: false, sections: ['intro', 'more'] },
    ],
    [
      'may be made of sections without a title',
      '---\ntitle: T\ntype: landing\nsections:\n  - block: markdown\n    content: {text: Words}\n---\n',
      { kind: 'landing', title: 'T', showsTitle: true, sections: ['section-1'] },
    ],
    [
      'may be made of sections in TOML',
      '+++\n[[sections]]\nblock = "markdown"\n[sections.content]\ntitle = "What we promise"\n+++\n',
      { kind: 'landing', title: 'What we promise', showsTitle: false, sections: ['what-we-promise'] },
    ],
  ] as const)('%s', ([, source, expected]) => {
    const { page, findings } = parse(source)
    expect(findings).toEqual([])
    expect(page).toMatchObject({ path: 'a/index.md', url: '/a/', version: undefined, ...expected })
  })

  test('may be an earlier version', () => {
    expect(parse('# T\n', 'a/versions/2025-09-12.md').page?.version).toEqual({ of: '/a/', date: '2025-09-12' })
  })
})

describe('what is wrong with a page that can be shown', () => {
  const markdown =
    'The kinds are `markdown`, `hero`, `features`, `cta-card`, `cta-button-list`, `faq`, `stats`, `logos`, `collection`, `portfolio`.'
  test.for([
    [
      'an unknown kind of section',
      landing(section('a', 'A'), '  - block: markdwn\n', '  - block: slider\n'),
      [
        `7:12 There is no section kind \`markdwn\`. Did you mean \`markdown\`? ${markdown}`,
        `8:12 There is no section kind \`slider\`. ${markdown}`,
      ],
    ],
    [
      'a section without a kind',
      landing(section('a', 'A'), '  - content: {}\n', '  - Words\n'),
      [
        `7:5 The section has no \`block\`. Say what kind it is. ${markdown}`,
        `8:5 The section has no \`block\`. Say what kind it is. ${markdown}`,
      ],
    ],
    [
      'two sections with one id',
      landing(section('a', 'A'), section('b', 'B'), section('a', 'C')),
      ['12:9 Two sections have the id `a`. Give one of the two another `id`.'],
    ],
    [
      'two sections with one title',
      landing('  - block: markdown\n    content: {title: A}\n', '  - block: markdown\n    content: {title: A}\n'),
      ['5:5 Two sections have the id `a`. Give one of the two another `id`.'],
    ],
    [
      "a section with the main part's id",
      landing(section('content', 'A')),
      ["4:9 The id `content` is that of the page's main part. Give the section another `id`."],
    ],
    [
      'fields that no section has',
      landing(section('a', 'A'), '  - {block: markdown, ids: b, content: {titel: B}, design: {columns: 3}}\n'),
      [
        '7:41 `content` has no field `titel`. Did you mean `title`?',
        '7:23 There is no field `ids` here. Did you mean `id`?',
        '7:70 `design.columns` should be `1` or `2`. `design.columns`: `2` sets the section beside its neighbours: consecutive ones form the commitments grid.',
      ],
    ],
    [
      'an id with a space',
      landing(section('a', 'A'), section('b c', 'B')),
      [
        "8:9 `id` should be a word without spaces. `id`: The section's anchor. If not given, it is made from the title.",
      ],
    ],
    [
      'words outside its sections',
      `${landing(section('a', 'A'))}\n  Words\n`,
      [
        '9:3 A landing page shows only its sections, not this text. Move this text into a section, or remove `type: landing` and `sections:`.',
      ],
    ],
  ] as const)('%s', ([, source, expected]) => {
    const { page, findings } = parse(source)
    expect(page?.title).toBe('A')
    expect(findings.sort()).toEqual([...expected].sort())
  })
})

describe('a page that is wrong', () => {
  const sections = 'Add `sections:` with a list of sections, or remove `type: landing`.'
  test.for([
    [
      'has no title',
      'Words\n\n# Too late\n',
      ['1:1 The page has no title. Begin the page with `# Its title`, or add `title:` to its front matter.'],
    ],
    [
      'is empty',
      '',
      ['1:1 The page has no title. Begin the page with `# Its title`, or add `title:` to its front matter.'],
    ],
    [
      'has sections without a title',
      landing('  - block: markdown\n    content: {text: Words}\n'),
      ['1:1 The page has no title. Give the first section a `title`.'],
    ],
    ['has no sections', '---\ntype: landing\n---\n', [`2:1 A landing page has no sections. ${sections}`]],
    ['has an empty list of sections', '---\nsections: []\n---\n', [`2:11 A landing page has no sections. ${sections}`]],
    [
      'has sections that are no list',
      '---\nsections: words\n---\n',
      ['2:11 `sections` should be a list. `sections`: The sections of a landing page, in order.'],
    ],
    [
      'has only a section that is wrong',
      landing('  - block: logos\n'),
      ['3:5 The field `content` is missing. `content`: What the section says.'],
    ],
    [
      'has fields that no page has',
      '---\ntitle: T\nsumary: S\nmood: good\nmenu: main\n---\n',
      [
        '3:1 There is no field `sumary` here. Did you mean `summary`?',
        '4:1 The field `mood` does nothing here. Leave it for the programs that read it, or remove it.',
        '5:1 The field `menu` does nothing here. The links in the header are in `navigation` in site.yaml.',
      ],
    ],
    [
      'has fields that every object has',
      '---\nconstructor: {}\n__proto__: {}\n---\n# T\n',
      [
        '2:1 The field `constructor` does nothing here. Leave it for the programs that read it, or remove it.',
        '3:1 The field `__proto__` does nothing here. Leave it for the programs that read it, or remove it.',
      ],
    ],
    [
      'has fields that are wrong',
      '---\ntitle: 2025\ndescription:\ndate: 6 February\ntype: 5\n---\n',
      [
        "2:8 `title` should be text. Put it between quotes. `title`: The page's title. If not given: the `#` heading, or the first section's title.",
        '3:13 `description` is empty. `description`: What search engines show. If not given: the first words.',
        '4:7 `date` should be a day such as `2026-02-06`. `date`: When the page was first published, as `YYYY-MM-DD`.',
        '5:7 `type` should be text. Put it between quotes. `type`: `landing` for a page made of `sections`.',
      ],
    ],
    [
      'has an empty title',
      '---\ntitle: " "\n---\n# Title\n',
      ["2:8 `title` is empty. `title`: The page's title. If not given: the `#` heading, or the first section's title."],
    ],
    ['has no fields', '---\nWords\n---\n', ['2:1 There are no fields here. Write each field as `name: value`.']],
  ] as const)('%s', ([, source, expected]) => {
    expect(parse(source).findings).toEqual(expected)
  })
})

test.for([
  [
    '---\ntitel: T\nsubtitle: S\n---\n# Heading\n',
    { title: 'Heading', subtitle: 'S', params: { titel: 'T', subtitle: 'S' } },
  ],
  ['---\ntitle: 2025\n---\nWords\n', { title: 'a/index.md', kind: 'plain' }],
  [`---\ndate: today\n${landing(section('a', 'A')).slice(4)}`, { title: 'A', kind: 'landing', sections: ['a'] }],
] as const)('of a page that is wrong, what is right is read: %j', ([source, expected]) => {
  const { page, findings } = parse(source)
  expect(findings).toHaveLength(1)
  expect(page).toMatchObject(expected)
})

describe('a landing page whose first section', () => {
  const first = (section: string) => parse(landing(`  - block: markdown\n${section}`)).page
  test.for([
    [
      'is a commitment shows the page’s title itself',
      '    design: {columns: 2}\n    content: {title: One, text: Words}\n',
      true,
    ],
    ['has a title leaves it to that', '    content: {title: One, text: Words}\n', false],
  ] as const)('%s', ([, section, shows]) => {
    expect(first(section)?.showsTitle).toBe(shows)
  })

  test('has an empty title leaves the title to the front matter', () => {
    const page = parse(
      '---\ntitle: Ours\nsections:\n  - block: markdown\n    content: {title: "", text: Words}\n---\n',
    ).page
    expect(page).toMatchObject({ title: 'Ours', showsTitle: true })
  })
})

test.for(['a#b.md', 'a?b.md', 'a:b.md', '100%.md'])('a file named %s is refused', (path) => {
  const { findings, report } = collectFindings()
  expect(parsePage({ path, source: '# Title\n' }, report)).toBeUndefined()
  expect(findings.map(({ rule }) => rule)).toEqual(['url-characters'])
})

test('a line that only begins like the end of front matter is reported', () => {
  expect(parse('---\ntitle: A\n----\ntext\n').findings).toEqual([
    '3:1 The front matter is ended by `----`. Write `---` on a line of its own.',
  ])
})

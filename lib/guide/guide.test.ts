import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sectionKinds } from '#lib/blocks/parse-sections'
import { admonitionKinds } from '#lib/markdown/myst/directives/admonition'
import { includeKinds } from '#lib/markdown/myst/directives/include'
import { directiveKinds } from '#lib/markdown/myst/directives/kinds'
import { leftOutKinds } from '#lib/markdown/myst/directives/left-out'
import { proofKinds } from '#lib/markdown/myst/directives/proof'
import { quoteKinds } from '#lib/markdown/myst/directives/quote'
import { roleKinds } from '#lib/markdown/myst/roles/kinds'
import { shortcodeKinds } from '#lib/markdown/shortcodes/kinds'
import { exampleSite } from '#lib/testing/example-site'
import { toGuide } from './guide'
import { parseGuide } from './parse-guide'

const guide = readFileSync('content/README.md', 'utf8')
const site = exampleSite({ files: ['/pictures/dask.svg'] })

test('an example belongs to its section and has the heading and the words above it', () => {
  const text = [
    '# Guide\n\n## Nothing\n\nWords.\n\n## Some things\n\nSome *words*, see [others](#others), [a file](a.yaml).',
    '```markdown\n# One\n```\n\n~~~yaml\na: b\n~~~\n\n**Two things.** And more.\n\n```markdown\n# Two\n```',
    '## Others\n\n### Three\n\n| a |\n| --- |\n| b |\n\n````markdown\n---\ntype: landing\n---\n````',
  ].join('\n\n')
  expect(parseGuide(text)).toMatchObject([
    {
      title: 'Some things',
      anchors: ['some-things'],
      examples: [
        { heading: undefined, source: '# One\n' },
        { heading: undefined, source: '# Two\n' },
      ],
    },
    { anchors: ['others', 'three'], examples: [{ heading: 'Three', words: undefined }] },
  ])
  const pages = toGuide(text, site)
  expect(pages.map(({ url }) => url)).toEqual(['/preview/guide/some-things/', '/preview/guide/others/'])
  expect(pages.flatMap(({ examples }) => examples).map(({ title, name }) => `${title} #${name}`)).toEqual([
    'One #one',
    'Two things #two-things',
    'Three #three',
  ])
  const words = JSON.stringify(pages[0]?.examples[0]?.words)
  expect(words).toContain('/preview/guide/others/')
  expect(words).not.toContain('a.yaml')
})

describe('there is an example of', () => {
  const sources = parseGuide(guide).flatMap(({ examples }) => examples.map(({ source }) => source))
  const isShown = (sign: string) => sources.some((source) => source.includes(sign))

  test.for(Object.keys(sectionKinds))('the section %s', (name) => {
    expect(isShown(`block: ${name}\n`)).toBe(true)
  })

  const families = [admonitionKinds, proofKinds, quoteKinds, includeKinds].map((kinds) => Object.keys(kinds))
  const related = new Set([...families.flat(), ...Object.keys(leftOutKinds)])
  const others = namesOf(directiveKinds).filter(([name = '']) => !related.has(name))
  // What is for other formats than HTML is left out.
  const roles = namesOf(roleKinds).filter(([name]) => name !== 'raw:latex')

  const signs: [name: string, signs: string[]][] = [
    ...namesOf(shortcodeKinds).map((names) => toSigns('shortcode', names, (name) => [`{{< ${name} `, `{{% ${name} `])),
    ...[...families, ...others].map((names) => toSigns('directive', names, (name) => [`:{${name}}`])),
    ...roles.map((names) => toSigns('role', names, (name) => [`{${name}}\``])),
  ]
  test.for(signs)('the %s', ([, either]) => {
    expect(either.some(isShown)).toBe(true)
  })
})

function toSigns(what: string, names: string[], signsOf: (name: string) => string[]): [string, string[]] {
  return [`${what} ${names.slice(0, 3).join(', ')}`, names.flatMap(signsOf)]
}

/** The names of each kind. */
function namesOf(kinds: ReadonlyMap<string, unknown>): string[][] {
  const names = new Map<unknown, string[]>()
  for (const [name, kind] of kinds) names.set(kind, [...(names.get(kind) ?? []), name])
  return [...names.values()]
}

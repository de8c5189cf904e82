import { expect, test } from 'vitest'
import { readSite } from '#lib/content/read-site'
import type { Finding } from '#lib/findings/finding'
import { checkSite } from '#lib/pipeline'
import { findingsOf, toLines } from '#lib/testing/findings-of'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import type { Base } from './check'

type Files = Readonly<Record<string, string>>

function spellingOf(files: Files): Finding[] {
  return findingsOf(files).filter(({ rule }) => rule === 'spelling')
}

/** The words that are found in a text, each with its place, as they stand there. */
function check(text: string, files: Files = {}): string[] {
  const source = `# About\n\n${text}\n`
  return spellingOf({ 'a.md': source, ...files }).map(({ line, column, end }) => {
    const written = source.split('\n')[line - 1]?.slice(column - 1, end?.line === line ? end.column - 1 : undefined)
    return `${line}:${column} ${written}`
  })
}

test.for([
  ['a word', 'We are sustianable.', '3:8 sustianable'],
  ['the first word of a sentence', 'All is well. Comunity is all.', '3:14 Comunity'],
  ['a short one whose letters changed places', 'Teh site is ours.', '3:1 Teh'],
  ['a long one with a capital in a heading', '## Our Sustianable Work\n\nWords.', '3:8 Sustianable'],
  ['a word in a link', 'A [comunity of ours](#top).', '3:4 comunity'],
  ['a word in bold', 'A **comunity** of ours.', '3:5 comunity'],
  ['a word in HTML', 'A <b>comunity</b> of ours.', '3:6 comunity'],
  ['a word in a list', '- one\n- a comunity', '4:5 comunity'],
  ['a word in a cell', '| a | b |\n| - | - |\n| one | comunity |', '5:9 comunity'],
  ['a word in a quotation', '> of\n> comunity', '4:3 comunity'],
  ['a word of several lines', 'of\ncomunity', '4:1 comunity'],
  ['a word in a footnote', 'Words.[^1]\n\n[^1]: A comunity.', '5:9 comunity'],
  ['a part of a compound', 'A comunity-led site.', '3:3 comunity'],
  ['a possessive', 'Our comunity’s site.', '3:5 comunity'],
  ['a word with a soft hyphen', 'Our com\u00ADun\u00ADitty.', '3:5 com\u00ADun\u00ADitty'],
  ['a contraction without its apostrophe', 'We dont.', '3:4 dont'],
  ['a word beside a dash', 'We—comunity—are.', '3:4 comunity'],
  ['a word beside an entity', 'We&nbsp;are&mdash;comunity.', '3:19 comunity'],
  ['a word before a full stop', 'A comunity. Next.', '3:3 comunity'],
  ['a name with a small letter', 'We met in paris.', '3:11 paris'],
] as const)('%s is found', ([, text, found]) => {
  expect(check(text)).toEqual([found])
})

test.for([
  ['The colour of the centre: we organise, we organize, a licence, the license, a color.'],
  ['`sustianable` and\n\n```\ncomunity\n```\n\n    comunity\n\n<code>comunity</code>, <kbd>comunity</kbd>'],
  ['The `page`s, un`do`ing, `commit`ters.'],
  ['Write to hello@exampel.org or @comunity; see https://exampel.org/comunity and www.exampel.org, exampel.org/abotu.'],
  ['<https://exampel.org/comunity> or [exampel.org](https://exampel.org).'],
  ['Files: indxe.md, content/sustianable/, a_varaible, .gitignroe, #comunity, v2beta, 2i2c, 10km, $HMOE.'],
  ['JupyterHub, PyData, iPhone, HTML, UNHCR, PhDs, macOS, McKinsey, O’Brien.'],
  ['Ms Zzyzx met Dask, Zarr and Holdgraf in Aarhus. We use Plasmic. Dask is fast; “Xarray” is, too. Zarr.'],
  ["It’s ours, it isn’t theirs; the communities’ hubs, James’s hub, don't."],
  ['A well-kept, multi-user, pre-release, non-profit list, up-to-date.'],
  ['A naïve café, a naive cafe, a façade, co\u00ADop\u00ADer\u00ADa\u00ADtion, cafe\u0301.'],
  ['Untrusted code is prerendered, deserialized and redeployed; backends, roadmaps, onboarding.'],
  ['<span lang="de">Der Weg ist das Ziel</span> and <q lang="fr">le mot juste</q>, she said.'],
  ['Wir entscheiden gemeinsam.\n{lang="de"}\n\nWe decide.'],
  ['Sørensen, a smørrebrød, São Paulo.'],
  ['<div lang="de">\n\nDer Weg ist das Ziel, und nichts anderes.\n\n- Immer wieder\n\n</div>'],
  ['Привет, 你好, γνῶθι σεαυτόν.'],
  ['caf&eacute;s, &Uuml;bermut, &copy; AT&amp;T'],
  ['**C**ommunity **A**lliance, H<sub>2</sub>O, e.g. this, i.e. that, a.k.a., etc.'],
  ['{{< icon name="comunity" >}} and :comunity: and {comunity}'],
  ['![a picture](sustianable.png "words")<img src="comunity.png" alt="">'],
  ['<!-- comunity -->\n\n<p class="comunity" id="sustianable">words</p>'],
  ['th st nd px vs ok'],
] as const)('nothing is found in %j', ([text]) => {
  expect(check(text)).toEqual([])
})

test('MyST’s code, roles and formulas are none', () => {
  const text =
    '---\nkernelspec: {name: x}\n---\n\n# About\n\n{math}`comunity` {ref}`x <comunity>` {{ comunity }}\n\n(comunity)=\n\n:::{note}\nA comunity.\n:::\n'
  expect(toLines(spellingOf({ 'a.md': text }))).toEqual(['a.md:12:3 spelling'])
})

test('titles, sections and their items are read, other fields are not', () => {
  const page = `---
type: landing
authors: [Comunity Sustianable]
sections:
  - block: markdown
    id: comunity
    content:
      title: Our sustianable hubs
      text: |
        A hub
        of a comunity.
---
`
  expect(toLines(spellingOf({ 'a.md': page }))).toEqual(['a.md:8:18 spelling', 'a.md:11:14 spelling'])
})

test('earlier versions say what was said', () => {
  expect(
    spellingOf({
      'a.md': '# A\n\nWords.\n',
      'versions/2025-09-12.md': '# A\n\nA comunity.\n',
      'a/index.md': '# B\n\nB.\n',
      'a/versions/2025-01-01.md': '# B\n\nA comunity.\n',
    }).map(({ file }) => file),
  ).toEqual([])
})

const site = 'title: A\ndescription: B.\norigin: https://example.org\n'

test('of a site in another language nothing is said', () => {
  const files = { 'a.md': '# Über\n\nDer sustianable Weg.\n' }
  expect(spellingOf({ ...files, 'site.yaml': `${site}language: en-GB\n` })).toHaveLength(1)
  expect(spellingOf({ ...files, 'site.yaml': `${site}language: de\n` })).toEqual([])
})

function toTexts(findings: readonly Finding[]): string[] {
  return findings.map(({ message, hint }) => `${message} ${hint}`)
}

test('what is said is what an editor can do', () => {
  const text = 'A sustianable hub and teh other one are what we have; teh xqzvwk stands near paris.'
  expect(toTexts(spellingOf({ 'a.md': `# A\n\n${text}\n` }))).toEqual([
    '`sustianable` is in no dictionary. Did you mean `sustainable`? If it is right, add it to `words.txt`.',
    '`teh` is in no dictionary, and stands here 2 times. Did you mean `the`, `tech` or `meh`? If it is right, add it to `words.txt`.',
    '`xqzvwk` is in no dictionary. If it is right, add it to `words.txt`.',
    '`paris` is in no dictionary. Did you mean `Paris`, `pairs` or `paras`? If it is right, add it to `words.txt`.',
  ])
})

test('a passage, or a page, of another language is one finding', () => {
  const german = 'Wir schreiben auf, was wir versprechen, und halten uns daran.'
  const passage = `# A\n\nWe quote what was said by others, and say whose words they are.\n\n> ${german}\n`
  expect(spellingOf({ 'a.md': passage })).toMatchObject([
    {
      line: 5,
      column: 3,
      end: { line: 5, column: 2 + german.length },
      message: 'Most of these words are in no English dictionary.',
    },
  ])
  const more = 'Jeder kann nachlesen, wer entschieden hat, und weshalb. Fragen beantworten wir öffentlich.'
  const page = `# A\n\n${german}\n\n${more}\n\n${german}\n`
  expect(toTexts(spellingOf({ 'a.md': page }))).toEqual([
    'Most words of this page are in no English dictionary. If they are of another language, put them into `<div lang="de">` and `</div>`, with its tag; `language` in `site.yaml` is that of all pages.',
  ])
})

test('words of the site’s own list are known, with the forms of their examples', () => {
  const words = '# Ours\nnbgitpuller\nfunder/reader # and funders\nZenodo\n\nkubespawn/walk\nvis-à-vis\n'
  const text =
    'Nbgitpuller, nbgitpuller’s, funders; zenodo, kubespawned, kubespawning; nbgitpullers, nbgitpulled, vis-à-vis.'
  expect(check(text, { 'words.txt': words })).toEqual(['3:38 zenodo', '3:87 nbgitpulled'])
})

test('a name of the list is found where it has other capitals', () => {
  const [finding] = spellingOf({ 'a.md': '# A\n\nOn Jupyterhub.\n', 'words.txt': 'JupyterHub\n' })
  expect(finding).toMatchObject({ line: 3, column: 4, end: { line: 3, column: 14 } })
  expect(finding?.hint).toBe('Did you mean `JupyterHub`? If it is right, add it to `words.txt`.')
})

test('one site’s words are not another’s', () => {
  expect(check('A hub for zzhub.', { 'words.txt': 'zzhub\n' })).toEqual([])
  expect(check('A hub for zzhub.')).toEqual(['3:11 zzhub'])
})

test('a comment allows a word', () => {
  const [finding] = spellingOf({ 'a.md': '# A\n\n<!-- allow spelling: a pun -->\nA comunity.\n' })
  expect(finding?.because).toBe('a pun')
})

test.for([
  ['on a preview, only in lines that have changed', true, ['a.md:5:3 spelling']],
  ['elsewhere, in all', false, ['a.md:3:3 spelling']],
] as const)('beside what a site is compared with, words are found: %s', ([, isPreview, expected]) => {
  const content = temporaryFolder({ 'a.md': '# A\n\nA comunity.\n\nA comunity.\n' })
  const folders = { content, public: temporaryFolder({}), origin: undefined, showsUnpublished: isPreview }
  const read = readSite(folders)
  const base: Base = { site: read, name: 'main', isChanged: ({ line }) => line === 5 }
  expect(toLines(checkSite(read, base).filter(({ rule }) => rule === 'spelling'))).toEqual(expected)
  // Without a base, there is nothing that could have changed.
  expect(toLines(checkSite(read).filter(({ rule }) => rule === 'spelling'))).toEqual(['a.md:3:3 spelling'])
})

test.for([
  'a ',
  'zqx ',
  'Zqx. ',
  "z'",
  'z-',
  '&shy;',
  '{',
  '\u00AD',
  'x`',
  ':a',
  'http://',
  '**z**',
  '<q lang="de">x</q> ',
])('5,000 times %j takes little time', (piece) => {
  const start = performance.now()
  findingsOf({ 'a.md': `# A\n\na ${piece.repeat(5_000)}\n` })
  expect(performance.now() - start).toBeLessThan(10_000)
})

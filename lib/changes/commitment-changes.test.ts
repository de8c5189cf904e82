import { expect, test } from 'vitest'
import { readSite, type Site } from '#lib/content/read-site'
import { loadPage } from '#lib/pipeline'
import { temporaryFolders } from '#lib/testing/temporary-folder'
import type { CommitmentDifference } from './changes'
import { commitmentChanges } from './commitment-changes'
import { addressOf, nameOfDifference, otherPlaceOf } from './describe-commitment'

type Files = Readonly<Record<string, string | Uint8Array>>

const config = 'title: T\ndescription: D\norigin: https://example.org\n'

function toSite(files: Files): Site {
  return readSite({
    ...temporaryFolders({ 'site.yaml': config, ...files }),
    origin: undefined,
    showsUnpublished: true,
  })
}

function compare(before: Files, after: Files): CommitmentDifference[] {
  return commitmentChanges({ before: toSite(before), after: toSite(after) }, loadPage)
}

/** `Moved /b/#data Data from /a/#data; protected by /a/: Ask.` */
function toLine(difference: CommitmentDifference): string {
  const { before, after, removed, protectedBy } = difference
  const present = after ?? before
  const other = otherPlaceOf(difference)
  const name = nameOfDifference(difference)
  return [
    `${name} ${present && addressOf(present)} ${present?.title}${other ? ` ${other.word} ${addressOf(other.place)}` : ''}`,
    ...removed.map((text) => `removed ${text}`),
    ...protectedBy.map((entry) => `protected by ${entry.name}: ${entry.rule}`),
  ].join('; ')
}

const policy = `# Policy

What hubs are run by.

## Reports

Providers MUST publish a report each year. It says what was spent.

## Data

1. Providers MUST NOT sell data of users.
2. Providers SHOULD delete logs after 90 days.

## Partners

We thank [everyone](https://example.org/everyone) who works with us on hubs.
`

const cases: [what: string, now: string, lines: string[]][] = [
  ['nothing', policy, []],
  ['lines that are wrapped anew, and quotes that are set', policy.replace('each year. It', 'each\nyear.  It'), []],
  ['a link that leads elsewhere', policy.replace('/everyone', '/all'), []],
  ['other words', policy.replace('was spent', 'was spent on what'), ['Reworded /a/#reports Reports']],
  ['words above the first heading', policy.replace('are run', 'were run'), ['Reworded /a/ Policy']],
  [
    'another title',
    policy.replace('## Partners', '## Partners {#partners}\n').replace('Partners {', 'Friends {'),
    ['Reworded /a/#partners Friends'],
  ],
  ['a stronger word', policy.replace('SHOULD', 'MUST'), ['Strengthened /a/#data Data 2']],
  ['a weaker word', policy.replace('MUST publish', 'MAY publish'), ['Weakened /a/#reports Reports']],
  [
    'a promise that is taken out',
    policy.replace('Providers MUST publish a report each year. ', ''),
    ['Weakened /a/#reports Reports; removed Providers MUST publish a report each year.'],
  ],
  [
    'a clause that is taken out',
    policy.replace('1. Providers MUST NOT sell data of users.\n2.', '1.'),
    ['Withdrawn /a/#data Data 1; removed Providers MUST NOT sell data of users.', 'Reworded /a/#data Data 1'],
  ],
  ['a section more', `${policy}\n## Costs\n\nHubs MUST say what they cost.\n`, ['New /a/#costs Costs']],
  [
    'what is withdrawn, then what is weaker, then the rest as they stand',
    `${policy
      .replace(/## Data[^#]*/, '')
      .replace('What hubs', 'How hubs')
      .replace('MUST publish', 'MAY publish')
      .replace('thank', 'praise')}\n## Costs\n\nHubs say what they cost.\n`,
    [
      'Withdrawn /a/#data Data 1; removed Providers MUST NOT sell data of users.',
      'Withdrawn /a/#data Data 2; removed Providers SHOULD delete logs after 90 days.',
      'Weakened /a/#reports Reports',
      'Reworded /a/ Policy',
      'Reworded /a/#partners Partners',
      'New /a/#costs Costs',
    ],
  ],
]

test.for(cases)('%s', ([, now, lines]) => {
  expect(compare({ 'a.md': policy }, { 'a.md': now }).map(toLine)).toEqual(lines)
})

const section = '\n## Reports\n\nProviders MUST publish a report each year. It says what was spent.\n'
const without = policy.replace(section, '')
const other = '# Rules\n\nWhat else there is.\n'
const later = `---\ntitle: Policy\ndraft: true\n---\n\n${policy}`

const pages: [what: string, before: Files, after: Files, lines: string[]][] = [
  [
    'a section that goes to another page',
    { 'a.md': policy, 'b.md': other },
    { 'a.md': without, 'b.md': other + section },
    ['Moved /b/#reports Reports from /a/#reports'],
  ],
  [
    'one that goes there with other links',
    {
      'a.md': `# A\n\nWhat we do.\n\n## Open\n\nOur [work on hubs and users](/x/) is done in the open.\n`,
      'b.md': other,
    },
    {
      'a.md': `# A\n\nWhat we do.\n`,
      'b.md': `${other}\n## Open\n\nOur [work on hubs and users](/y/) is done in the open.\n`,
    },
    ['Moved /b/#open Open from /a/#open'],
  ],
  [
    'one that goes there with other words',
    { 'a.md': policy, 'b.md': other },
    { 'a.md': without, 'b.md': other + section.replace('MUST', 'SHOULD') },
    ['Weakened /b/#reports Reports from /a/#reports'],
  ],
  [
    'one whose words go into another',
    { 'a.md': policy },
    {
      'a.md': without.replace(
        'We thank',
        'Providers MUST publish a report each year. It says what was spent. We thank',
      ),
    },
    ['Merged /a/#reports Reports into /a/#partners', 'Strengthened /a/#partners Partners'],
  ],
  [
    'one whose words go there but for a promise, which comes before what lost none',
    { 'a.md': policy.replace('It says', 'Nobody MUST pay for it. It says') },
    {
      'a.md': without
        .replace('What hubs', 'How hubs')
        .replace('We thank', 'Providers MUST publish a report each year. It says what was spent. We thank'),
    },
    [
      'Merged /a/#reports Reports into /a/#partners; removed Nobody MUST pay for it.',
      'Reworded /a/ Policy',
      'Strengthened /a/#partners Partners',
    ],
  ],
  [
    'one that is made of a part of another',
    { 'a.md': policy },
    { 'a.md': policy.replace(' It says what was spent.\n', '\n\n## Costs\n\nIt says what was spent.\n') },
    ['Reworded /a/#reports Reports', 'Split off /a/#costs Costs from /a/#reports'],
  ],
  [
    'a page that is gone, after one that isn’t',
    { 'a.md': '# A\n\nHubs MUST be open.\n', 'b.md': policy },
    { 'b.md': without },
    [
      'Withdrawn /b/#reports Reports; removed Providers MUST publish a report each year.',
      'Withdrawn /a/ A; removed Hubs MUST be open.',
    ],
  ],
  ['a file of another name', { 'a.md': policy }, { 'c/a.md': policy, 'urls.yaml': 'redirects: {/a/: /c/a/}' }, []],
  ['a draft', { 'b.md': other }, { 'a.md': later, 'b.md': other }, []],
  ['a draft that is published', { 'a.md': later }, { 'a.md': '# A\n\nHubs MUST be open.\n' }, ['New /a/ A']],
  [
    'earlier versions, new and changed ones',
    { 'a/index.md': other, 'a/versions/2026-01-01.md': other },
    { 'a/index.md': other, 'a/versions/2026-01-01.md': `${other}\nMore.\n`, 'a/versions/2026-02-01.md': policy },
    [],
  ],
  [
    'an earlier version that is removed',
    { 'a/index.md': other, 'a/versions/2026-01-01.md': policy },
    { 'a/index.md': other },
    [],
  ],
  [
    'a page that is kept as an earlier version when it is rewritten',
    { 'a/index.md': policy },
    { 'a/index.md': without, 'a/versions/2026-01-01.md': policy },
    ['Withdrawn /a/#reports Reports; removed Providers MUST publish a report each year.'],
  ],
  ['a page that can’t be read', { 'a.md': policy }, { 'a.md': `---\ntitle: [\n---\n${policy}` }, []],
  ['a page whose bytes are no text', { 'a.md': policy }, { 'a.md': new Uint8Array([0xff, 0xfe, 0]) }, []],
  ['a page that could not be read', { 'a.md': `---\ntitle: [\n---\n${policy}` }, { 'a.md': policy }, []],
]

test.for(pages)('of pages: %s', ([, before, after, lines]) => {
  expect(compare(before, after).map(toLine)).toEqual(lines)
})

const protectedBy = (...entries: string[]) =>
  `${config}protected:\n${entries.map((entry) => `  - {${entry}}\n`).join('')}`
const partners = 'page: /a/, anchor: partners, rule: The board agrees., url: /board/'

const protections: [what: string, before: string, after: string, lines: string[]][] = [
  [
    'is first, whatever else was done',
    protectedBy(partners),
    protectedBy(partners),
    ['Reworded /a/#partners Partners; protected by /a/#partners: The board agrees.', 'Weakened /a/#reports Reports'],
  ],
  [
    'counts where it was taken away',
    protectedBy(partners),
    config,
    ['Reworded /a/#partners Partners; protected by /a/#partners: The board agrees.', 'Weakened /a/#reports Reports'],
  ],
  [
    'counts where it is new, and the former rule besides the present one',
    protectedBy('page: /a/, anchor: partners, rule: Two agree.'),
    protectedBy(partners, 'page: /*, rule: Ask.'),
    [
      'Weakened /a/#reports Reports; protected by /*: Ask.',
      'Reworded /a/#partners Partners; protected by /a/#partners: Two agree.; protected by /a/#partners: The board agrees.; protected by /*: Ask.',
    ],
  ],
]

test.for(protections)('what is protected %s', ([, before, after, lines]) => {
  const now = policy.replace('MUST publish', 'MAY publish').replace('thank', 'praise')
  const found = compare({ 'site.yaml': before, 'a.md': policy }, { 'site.yaml': after, 'a.md': now })
  expect(found.map(toLine)).toEqual(lines)
})

test('what it said and what it says, in paragraphs and entries of lists', () => {
  const page = '# A\n\nOne. Two.\n\nThree.\n\n- Four. Five.\n- Six.\n'
  const [difference] = compare({ 'a.md': page }, { 'a.md': page.replace('Two.', 'We MUST do two.') })
  expect(difference?.before).toEqual({
    title: 'A',
    page: { url: '/a/', title: 'A' },
    anchor: '',
    strength: undefined,
    passages: [
      { text: 'One. Two.', isItem: false },
      { text: 'Three.', isItem: false },
      { text: 'Four. Five.', isItem: true },
      { text: 'Six.', isItem: true },
    ],
  })
  expect(difference?.after).toMatchObject({
    strength: 'must',
    passages: [{ text: 'One. We MUST do two.' }, {}, {}, {}],
  })
})

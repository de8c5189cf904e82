import type { Element } from 'hast'
import { expect, test } from 'vitest'
import type { CommitmentDifference } from '#lib/changes/changes'
import { readSite } from '#lib/content/read-site'
import { differenceOf, wordingOf } from '#lib/testing/difference-of'
import { temporaryFolders } from '#lib/testing/temporary-folder'
import { visit } from '#lib/tree/visit'
import { ChangedCommitments } from './changed-commitments'
import { toTree } from './to-tree'

const config = 'title: T\ndescription: D\norigin: https://example.org\n'
/** What a reader meets: each paragraph and heading in a line, links with where they lead, marks as signs. */
async function linesOf(...commitments: CommitmentDifference[]): Promise<string[]> {
  const folders = temporaryFolders({ 'site.yaml': config, 'a.md': '# A\n' })
  const site = readSite({ ...folders, origin: undefined }).index
  const shown = { commitments, site, published: 'https://example.org' }
  const tree = await toTree(<ChangedCommitments {...shown} />)
  const lines: string[] = []
  visit(tree, 'element', (node) => {
    if (['h2', 'h3', 'p'].includes(node.tagName)) lines.push(node.children.map(toLine).join(''))
  })
  return lines
}

function toLine(node: Element['children'][number]): string {
  if (node.type !== 'element') return node.type === 'text' ? node.value : ''
  const words = node.children.map(toLine).join('')
  const signs: Record<string, string> = {
    a: `[${words}](${node.properties['href']})`,
    ins: `+${words}+`,
    del: `-${words}-`,
  }
  return signs[node.tagName] ?? words
}

const old = wordingOf('Hubs MUST be open.')
const gone = { page: { url: '/b/', title: 'B' } }
const published = '[As published](https://example.org/a/#goals)'

const cases: [what: string, difference: Partial<CommitmentDifference>, lines: string[]][] = [
  [
    'weakened, with its rule, once, and what is lost',
    {
      kind: 'weakened',
      before: old,
      after: wordingOf('Hubs MAY be open.'),
      removed: ['We ask.'],
      protectedBy: [
        { name: '/a/', rule: 'The board agrees.', url: '/board/' },
        { name: '/**', rule: 'The board agrees.', url: '/board/' },
        { name: '/**', rule: 'Ask.', url: undefined },
      ],
    },
    [
      'Weakened: [Goals](/a/#goals)',
      `On [A](/a/) · ${published}`,
      'Protected: The board agrees. [/board/](/board/)',
      'Protected: Ask. ',
      'No longer promised: “We ask.”',
      'Hubs -MUST- +MAY+ be open.',
    ],
  ],
  [
    'withdrawn, with its page',
    { kind: 'withdrawn', before: wordingOf('Hubs MUST be open.', gone), removed: ['Hubs MUST be open.'] },
    ['Withdrawn: Goals', 'Was on B · [As published](https://example.org/b/#goals)', '-Hubs MUST be open.-'],
  ],
  ['new', { kind: 'new', after: old }, ['New: [Goals](/a/#goals)', 'On [A](/a/)', '+Hubs MUST be open.+']],
  [
    'moved, without its words',
    { kind: 'moved', before: wordingOf('Hubs MUST be open.', gone), after: old, isMoved: true },
    ['Moved: [Goals](/a/#goals)', 'On [A](/a/), from “Goals” on B · [As published](https://example.org/b/#goals)'],
  ],
  [
    'merged',
    { kind: 'merged', before: old, into: wordingOf('', { title: 'All' }) },
    ['Merged: Goals', `Was on [A](/a/), into “All” on [A](/a/) · ${published}`, '-Hubs MUST be open.-'],
  ],
]

test.for(cases)('a commitment that is %s', async ([, difference, lines]) => {
  expect(await linesOf(differenceOf(difference))).toEqual(['Commitments', ...lines])
})

test('nothing is said where there are none', async () => {
  expect(await linesOf()).toEqual([])
})

test('of 51, one is counted', async () => {
  const many = Array.from({ length: 51 }, (_, index) => differenceOf({ kind: 'new', after: wordingOf(`We ${index}.`) }))
  const lines = await linesOf(...many)
  expect(lines.filter((line) => line.startsWith('New'))).toHaveLength(50)
  expect(lines.at(-1)).toBe('and 1 more, in the [JSON](/preview/changes.json)')
})

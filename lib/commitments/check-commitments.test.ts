import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Finding } from '#lib/findings/finding'
import { findingsSince } from '#lib/testing/changes-of'

const config = 'title: T\ndescription: D\norigin: https://example.org\n'

/** What is said of promises, as editors read it. */
function said(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ rule }) => rule.startsWith('promise-') || rule === 'allowance')
    .map(
      ({ file, line, column, severity, rule, message }) => `${file}:${line}:${column} ${severity} ${rule}: ${message}`,
    )
}

function check(before: Record<string, string>, now: Record<string, string>): string[] {
  return said(findingsSince({ 'site.yaml': config, ...before }, { 'site.yaml': config, ...now }))
}

/** What is said of a page whose text changed. */
function checkPage(before: string, now: string): string[] {
  return check({ 'a.md': before }, { 'a.md': now }).map((line) => line.replace(/^a\.md:/, ''))
}

const policy = `# Policy

What hubs are run by.

## Reports

Providers MUST publish a report each year. It says what was spent.

## Data

1. Providers MUST NOT sell data of users.
2. Providers SHOULD delete logs after 90 days.

## Partners

- Acknowledge the work of our funders.
- Pick a colour.

We thank everyone.
`

test.for([
  [
    'a weaker word',
    policy.replace('MUST publish', 'SHOULD publish'),
    '7:1 warning promise-weakened: A promise is weaker: “MUST” became “SHOULD”. Before: “Providers MUST publish a report each year.” Now: “Providers SHOULD publish a report each year.”',
  ],
  [
    'a weaker word of a clause',
    policy.replace('MUST NOT sell', 'MUST sell'),
    '11:4 warning promise-weakened: A promise is weaker: “MUST NOT” became “MUST”. Before: “Providers MUST NOT sell data of users.” Now: “Providers MUST sell data of users.”',
  ],
  [
    'a sentence that is deleted',
    policy.replace('Providers MUST publish a report each year. ', ''),
    '5:1 warning promise-removed: A promise is gone from “Reports”: “Providers MUST publish a report each year.”',
  ],
  [
    'a clause that is deleted, though the next has its number',
    policy.replace('1. Providers MUST NOT sell data of users.\n2.', '1.'),
    '11:1 warning promise-removed: The promise “Data 1” is gone: “Providers MUST NOT sell data of users.”',
  ],
  [
    'an entry of a list that is deleted',
    policy.replace('- Acknowledge the work of our funders.\n', ''),
    '14:1 warning promise-removed: A promise is gone from “Partners”: “Acknowledge the work of our funders.”',
  ],
  [
    'a section that is deleted, once with all in it',
    policy.replace(/## Data[\s\S]*## Partners/, '## Partners'),
    '5:1 warning promise-removed: The promise “Data” is gone: “Providers MUST NOT sell data of users.” “Providers SHOULD delete logs after 90 days.”',
  ],
  [
    'an id that is used for something else',
    policy
      .replace('Providers MUST publish a report each year. It says what was spent.', 'Colours of chairs matter.')
      .replace('## Reports', '## Chairs {#reports}'),
    '1:1 warning promise-removed: The promise “Reports” is gone: “Providers MUST publish a report each year.”',
  ],
] as const)('%s is found', ([, now, expected]) => {
  expect(checkPage(policy, now).join(', ')).toBe(expected)
})

test.for([
  ['words that are wrapped anew', policy.replace('a report each year. It says', 'a report\neach year.\nIt says')],
  ['a typo that is put right', policy.replace('a colour', 'a color')],
  ['a heading that is renamed', policy.replace('## Reports', '## What providers publish')],
  ['sections in another order', policy.replace(/(## Reports[\s\S]*)(## Data[\s\S]*)(## Partners)/, '$2$1$3')],
  [
    'a sentence that is moved within the page',
    policy.replace(' It says what was spent.', '').replace('What hubs', 'It says what was spent. What hubs'),
  ],
  ['a clause that is moved within its list', policy.replace(/1\. (.*)\n2\. (.*)/, '1. $2\n2. $1')],
  ['a clause that is added', policy.replace('1. Prov', '1. Hubs MUST be open.\n2. Prov')],
  ['a stronger word', policy.replace('SHOULD', 'MUST')],
  ['a sentence that promises nothing', policy.replace('We thank everyone.\n', '')],
  ['an entry of a list that is no task', policy.replace('- Pick a colour.\n', '')],
  ['other markup', policy.replace('MUST publish', '**MUST** publish').replace('a report', '[a report](#reports)')],
  ['an underlined heading', policy.replace('## Reports\n', 'Reports\n-------\n')],
  ['two sentences that become one', policy.replace('each year. It says', 'each year, which says')],
] as const)('nothing is said of %s', ([, now]) => {
  expect(now).not.toBe(policy)
  expect(checkPage(policy, now)).toEqual([])
})

const other = '# Rules\n\nWhat else there is.\n'

test('a section that moves to another page is not gone; what it loses on the way is told there', () => {
  const section = '\n## Reports\n\nProviders MUST publish a report each year. It says what was spent.\n'
  const without = policy.replace(section, '')
  expect(without).not.toBe(policy)
  expect(check({ 'a.md': policy, 'b.md': other }, { 'a.md': without, 'b.md': other + section })).toEqual([])
  const weaker = section.replace('MUST', 'SHOULD')
  expect(check({ 'a.md': policy, 'b.md': other }, { 'a.md': without, 'b.md': other + weaker })).toEqual([
    'b.md:7:1 warning promise-weakened: A promise is weaker: “MUST” became “SHOULD”. Before: “Providers MUST publish a report each year.” Now: “Providers SHOULD publish a report each year.”',
  ])
})

test('of two clauses that are much alike, the one that is deleted is missed', () => {
  const page = (...clauses: string[]) =>
    `# Policy\n\n${clauses.map((clause, index) => `${index + 1}. ${clause}\n`).join('')}`
  const [first, second] = ['Providers MUST publish costs each year.', 'Providers MUST publish costs each month.']
  expect(checkPage(page(first, second), page(first))).toEqual([
    '3:1 warning promise-removed: The promise “Policy 2” is gone: “Providers MUST publish costs each month.”',
  ])
  expect(checkPage(page(first, second), page(second))).toEqual([
    '3:1 warning promise-removed: The promise “Policy 1” is gone: “Providers MUST publish costs each year.”',
  ])
})

test('one sentence elsewhere makes up for one that is gone, not for two', () => {
  const now = {
    'a.md': '# Policy\n\nWhat hubs do.\n',
    'b.md': '# Rules\n\nProviders MUST publish costs each new month.\n',
  }
  const both =
    '# Policy\n\nWhat hubs do. Providers MUST publish costs each year. Providers MUST publish costs each month.\n'
  expect(check({ 'a.md': both, 'b.md': other }, now)).toEqual([
    'a.md:3:1 warning promise-removed: A promise is gone from “Policy”: “Providers MUST publish costs each year.”',
  ])
})

const gone =
  'The page “Policy” (/a/) is gone, and what it promised: “Providers MUST publish a report each year.” “Providers MUST NOT sell data of users.” “Providers SHOULD delete logs after 90 days.” and 1 more'

test.for([
  ['that is gone', { 'b.md': other }, `site.yaml:1:1 warning promise-removed: ${gone}`],
  [
    'that leads elsewhere',
    { 'b.md': other, 'urls.yaml': '# Moved.\nredirects:\n  /a/: https://example.net\n' },
    `urls.yaml:3:3 warning promise-removed: ${gone}`,
  ],
  [
    'that is a draft now',
    { 'a.md': `---\ntitle: Policy\ndraft: true\n---\n\n${policy}`, 'b.md': other },
    `a.md:3:1 warning promise-removed: ${gone}`,
  ],
] as const)('a page %s is told once', ([, now, expected]) => {
  expect(check({ 'a.md': policy, 'b.md': other }, now).join('\n')).toBe(expected)
})

test.for([
  ['whose URL leads to another', { 'b.md': other, 'urls.yaml': 'redirects:\n  /a/: /b/\n' }, 'b.md'],
  ['that is kept as an earlier version', { 'a/index.md': other, 'a/versions/2026-01-01.md': policy }, 'a/index.md'],
] as const)('what a page promised %s is told of the page that took its place', ([, now, file]) => {
  expect(check({ 'a.md': policy, 'b.md': other }, now)).toEqual([
    `${file}:1:1 warning promise-removed: The promise “Reports” is gone: “Providers MUST publish a report each year.”`,
    `${file}:1:1 warning promise-removed: The promise “Data” is gone: “Providers MUST NOT sell data of users.” “Providers SHOULD delete logs after 90 days.”`,
    `${file}:1:1 warning promise-removed: The promise “Partners” is gone: “Acknowledge the work of our funders.”`,
  ])
})

test('a page that moves, with its words or without its file’s name, is the same', () => {
  expect(check({ 'a.md': policy }, { 'rules/b.md': policy })).toEqual([])
  const moved = policy.replace('MUST publish', 'MAY publish')
  expect(check({ 'a.md': policy }, { 'rules/b.md': moved, 'urls.yaml': 'redirects: {/a/: /rules/b/}\n' })).toHaveLength(
    1,
  )
})

const broken = '---\ntitle: [\n---\n\n# Policy\n'

test('nothing is said of a page that can not be read, now or before', () => {
  expect(check({ 'a.md': broken }, { 'a.md': policy })).toEqual([])
  expect(check({ 'a.md': policy }, { 'a.md': broken })).toEqual([])
})

test('a draft promises nothing yet, and neither does an earlier version any more', () => {
  const draft = `---\ntitle: Policy\ndraft: true\n---\n\n${policy}`
  expect(check({ 'a.md': draft }, { 'a.md': draft.replace('MUST', 'MAY') })).toEqual([])
  const versions = { 'a/index.md': other, 'a/versions/2026-01-01.md': policy }
  expect(check(versions, { ...versions, 'a/versions/2026-01-01.md': policy.replace('MUST', 'MAY') })).toEqual([])
})

const landing = `---
type: landing
sections:
  - block: markdown
    id: intro
    content:
      title: What we promise
  - block: markdown
    id: leave
    design: {columns: 2}
    content:
      title: You can leave
      text: |
        Hubs can be run by others. Ask us how.
  - block: markdown
    id: look
    design: {columns: 2}
    content:
      title: You can look
      text: Code is published under an open licence.
---
`

test.for([
  [
    'deleted',
    landing.replace('Hubs can be run by others. ', ''),
    'a.md:12:14 warning promise-removed: A promise is gone from “You can leave”: “Hubs can be run by others.”',
  ],
  [
    'deleted as a section',
    landing.replace(/ {2}- block: markdown\n {4}id: look[\s\S]*licence\.\n/, ''),
    'a.md:12:14 warning promise-removed: The promise “You can look” is gone: “Code is published under an open licence.”',
  ],
  [
    'hedged',
    landing.replace('Code is', 'Code is usually'),
    'a.md:20:13 warning promise-weakened: A promise is weaker: “usually” was added. Before: “Code is published under an open licence.” Now: “Code is usually published under an open licence.”',
  ],
] as const)('what stands in the commitments grid is a promise as it is: %s', ([, now, expected]) => {
  expect(check({ 'a.md': landing }, { 'a.md': now })).toEqual([expected])
})

test('a comment that the change brings along allows it; one that was there before does not', () => {
  const weaker = policy
    .replace('MUST publish', 'SHOULD publish')
    .replace('\nProv', '\n<!-- allow promise-weakened: agreed on 12 May -->\nProv')
  const allowed = check({ 'a.md': policy }, { 'a.md': weaker })
  expect(allowed).toEqual([expect.stringMatching(/^a\.md:8:1 note promise-weakened: /)])
  const again = weaker.replace('SHOULD publish', 'MAY publish')
  expect(check({ 'a.md': weaker }, { 'a.md': again })).toEqual([
    expect.stringMatching(/^a\.md:8:1 warning promise-weakened: A promise is weaker: “SHOULD” became “MAY”/),
    'a.md:7:1 warning allowance: This comment allowed an earlier change.',
  ])
})

test('the organisation’s practices: one promise of 2025 is no longer there', () => {
  const read = (file: string) => readFileSync(`content/${file}`, 'utf8')
  const [old, now, urls] = ['open-practices/versions/2025-09-12.md', 'open-practices/index.md', 'urls.yaml'].map(read)
  const files = { 'site.yaml': config, 'urls.yaml': urls ?? '' }
  const found = said(
    findingsSince(
      { ...files, 'open-practices/index.md': old ?? '' },
      { ...files, 'open-practices/index.md': now ?? '' },
    ),
  )
  expect(found).toEqual([
    'open-practices/index.md:37:14 warning promise-removed: A promise is gone from “Upstream contributions”: “Acknowledge the contributions that our collaborators and funders have made in our work.”',
  ])
})

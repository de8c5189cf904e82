import { expect, test } from 'vitest'
import { findingsSince } from '#lib/testing/changes-of'

const config = 'title: T\ndescription: D\norigin: https://example.org\n'
const board = 'protected:\n  - page: /a/\n    anchor: costs\n    rule: The board decides.\n    url: /rules/#change\n'

const policy = `# Policy

What hubs are run by.

## Costs

We publish [our costs](/a/#costs). They are there each month.

### Who pays

1. Members MUST pay.

## Colours

Chairs are red.
`

const rules = '# Rules\n\nHow we decide.\n\n## Change\n\nTogether.\n'

function check(before: Record<string, string>, now: Record<string, string>): string[] {
  const files = { 'site.yaml': config + board, 'rules.md': rules, 'a.md': policy }
  const findings = findingsSince({ ...files, ...before }, { ...files, ...now })
  return findings.map(
    ({ file, line, column, severity, rule, message }) => `${file}:${line}:${column} ${severity} ${rule}: ${message}`,
  )
}

const start = 'error promise-protected: '

test.for([
  [
    'a word',
    'each month',
    'each year',
    `a.md:7:36 ${start}“Costs” is protected, and was changed. Before: “They are there each month.” Now: “They are there each year.”`,
  ],
  [
    'a stronger word',
    'each month',
    'always',
    `a.md:7:36 ${start}“Costs” is protected, and was changed. Before: “They are there each month.” Now: “They are there always.”`,
  ],
  [
    'a weaker word',
    'We publish',
    'We may publish',
    `a.md:7:1 ${start}“Costs” is protected, and was weakened. Before: “We publish our costs.” Now: “We may publish our costs.”`,
  ],
  [
    'a sentence more',
    'each month.',
    'each month. Ask us.',
    `a.md:7:63 ${start}“Costs” is protected, and was changed. Now: “Ask us.”`,
  ],
  [
    'a sentence less',
    ' They are there each month.',
    '',
    `a.md:5:1 ${start}“Costs” is protected, and was changed. Before: “They are there each month.”`,
  ],
  [
    'a link',
    '(/a/#costs)',
    '(/rules/)',
    `a.md:5:1 ${start}“Costs” is protected, and was changed. A link of it leads to \`/rules/\`, and led to \`/a/#costs\`.`,
  ],
  [
    'the title',
    '## Costs',
    '## Our costs {#costs}',
    `a.md:5:1 ${start}“Costs” is protected, and was changed. Its title is now “Our costs”.`,
  ],
  [
    'a clause within',
    'MUST pay',
    'MUST NOT pay',
    `a.md:11:4 ${start}“Who pays 1” is protected, and was weakened. Before: “Members MUST pay.” Now: “Members MUST NOT pay.”`,
  ],
  [
    'all of it',
    policy.slice(policy.indexOf('## Costs'), policy.indexOf('## Colours')),
    '',
    `a.md:1:1 ${start}“Costs” is protected, and was removed. Before: “We publish our costs. They are there each month.”`,
  ],
] as const)('protected words are touched: %s', ([, old, now, expected]) => {
  expect(check({}, { 'a.md': policy.replace(old, now) })[0]).toBe(expected)
})

test.for([
  ['other words of the page', 'red', 'blue'],
  ['how lines are wrapped', 'each month', 'each\nmonth'],
  ['quotes and emphasis', 'each month', '*each* month'],
] as const)('nothing is said where nothing but %s is touched', ([, old, now]) => {
  expect(check({}, { 'a.md': policy.replace(old, now) })).toEqual([])
})

test('the hint says the rule, and how to go on; a comment that says who agreed lets the change pass', () => {
  const changed = policy.replace('each month', 'each year')
  const files = { 'site.yaml': config + board, 'rules.md': rules }
  const [finding] = findingsSince({ ...files, 'a.md': policy }, { ...files, 'a.md': changed })
  expect(finding?.hint).toBe(
    'The board decides. (/rules/#change) Undo the change; or, where that was followed, say so in a comment here: `<!-- allow promise-protected: who agreed, and when -->`.',
  )
  const comment = '<!-- allow promise-protected: the board, on 12 May -->'
  const agreed = changed.replace('each year.', `each year. ${comment}`)
  expect(check({}, { 'a.md': agreed })).toEqual([
    'a.md:7:36 note promise-protected: “Costs” is protected, and was changed. Before: “They are there each month.” Now: “They are there each year.”',
  ])
  // It was for that change; the next one needs one of its own.
  const again = agreed.replace('We publish', 'We show')
  expect(check({ 'a.md': `${agreed}\n${comment}\n` }, { 'a.md': `${again}\n${comment}\n` }).join()).toContain(
    'error promise-protected',
  )
})

const unprotected = `site.yaml:1:1 ${start}/a/#costs is no longer protected.`

test('protection that is taken away is told, and silences nothing', () => {
  expect(check({}, { 'site.yaml': config })).toEqual([unprotected])
  const both = check({}, { 'site.yaml': config, 'a.md': policy.replace('each month', 'each year') })
  expect(both).toEqual([
    `a.md:7:36 ${start}“Costs” is protected, and was changed. Before: “They are there each month.” Now: “They are there each year.”`,
    unprotected,
  ])
  const agreed = `# allow promise-protected: the board, on 12 May\n${config}`
  expect(check({}, { 'site.yaml': agreed })).toEqual([
    'site.yaml:2:1 note promise-protected: /a/#costs is no longer protected.',
  ])
})

test('the rule that governs is protected, too', () => {
  expect(check({}, { 'site.yaml': config + board.replace('The board', 'Anybody') })).toEqual([
    `site.yaml:7:5 ${start}The rule that protects /a/#costs was changed. Before: “The board decides.” Now: “Anybody decides.”`,
  ])
})

test('an entry that follows a renamed heading, or takes in more, keeps the protection', () => {
  const renamed = {
    'a.md': policy.replace('## Costs', '## What it costs').replace('/a/#costs', '/a/#what-it-costs'),
    'urls.yaml': 'anchors: {/a/: {costs: what-it-costs}}\n',
  }
  expect(
    check({}, { 'site.yaml': (config + board).replace('anchor: costs', 'anchor: what-it-costs'), ...renamed }),
  ).toEqual([`a.md:5:1 ${start}“Costs” is protected, and was changed. Its title is now “What it costs”.`])
  expect(check({}, { 'site.yaml': (config + board).replace('    anchor: costs\n', '') })).toEqual([])
  expect(check({}, { 'site.yaml': (config + board).replace('/a/\n    anchor: costs', '/**') })).toEqual([])
})

test('a page may be protected as a whole, and several by a pattern', () => {
  const whole = { 'site.yaml': `${config}protected:\n  - {page: /a*/, rule: The board decides}\n` }
  const touched = `${start}“Colours” is protected, and was changed. Before: “Chairs are red.” Now: “Chairs are blue.”`
  expect(check(whole, { ...whole, 'a.md': policy.replace('red', 'blue') })).toEqual([`a.md:15:1 ${touched}`])
  expect(check(whole, { ...whole, 'a.md': `${policy}\n## More\n\nWords.\n` })).toEqual([
    `a.md:19:1 ${start}The page is protected, and “More” was added: “Words.”`,
  ])
  expect(check(whole, { ...whole, 'a.md': policy, 'b.md': '# B\n\nWords.\n' })).toEqual([])
})

test('a protected page that is gone is told once', () => {
  const files = { 'site.yaml': config + board, 'rules.md': rules }
  const found = findingsSince({ ...files, 'a.md': policy }, files).filter(({ rule }) => rule.startsWith('promise'))
  expect(found.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
    'site.yaml:1 The page “Policy” is protected, and was removed. Before: “We publish our costs. They are there each month.”',
  ])
})

test.for([
  ['no page', '{page: /b/, rule: R}', 'There is no page /b/. Did you mean `/a/`?'],
  ['no section', '{page: /a/, anchor: cost, rule: R}', 'There are no words under `#cost` there. Did you mean `costs`?'],
  ['no page, by a pattern', '{page: /policies/**, rule: R}', 'There is no page /policies/**. Known: `/a/`, `/rules/`.'],
  [
    'too much',
    `{page: "/${'{a,b}'.repeat(9)}", rule: R}`,
    'This pattern is too long, or stands for too much. Make several entries of it.',
  ],
  [
    'no rule',
    '{page: /a/}',
    'The field `rule` is missing. `rule`: By whom and how the words may be changed. It is printed with the finding.',
  ],
] as const)('an entry that names %s is an error', ([, entry, expected]) => {
  const files = { 'a.md': policy, 'rules.md': rules, 'site.yaml': `${config}protected:\n  - ${entry}\n` }
  const found = findingsSince(files, files)
  expect(found.map(({ rule, message, hint }) => `${rule}: ${message} ${hint}`)).toEqual([`site-schema: ${expected}`])
})

test('an entry may name what is gone with this change', () => {
  const found = check({}, { 'a.md': policy.replace(/## Costs[\s\S]*(?=## Colours)/, '') })
  expect(found.filter((line) => line.includes('site-schema'))).toEqual([])
})

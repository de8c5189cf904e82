import { expect, test } from 'vitest'
import { collectFindings } from './finding'
import { formatFindings } from './format'
import { type FindingSettings, settleFindings } from './settle'

const none: FindingSettings = { severities: {}, addresses: {} }

function settle(source: string, settings: Partial<FindingSettings> = {}, line = 2) {
  const { findings, report } = collectFindings()
  report('link-missing', { file: 'a.md', line, column: 1, address: '/x/' }, 'This site has no `/x/`.', 'Correct it.')
  const more = collectFindings()
  const settling = {
    settings: { ...none, ...settings },
    placeOf: (...path: string[]) => ({ file: 'site.yaml', line: path.length, column: 1 }),
    report: more.report,
  }
  const settled = settleFindings(findings, new Map([['a.md', source]]), settling)
  return [...settled, ...more.findings].map(
    ({ severity, because, rule, message }) => `${severity} ${rule}${because ? ` (${because})` : ''}: ${message}`,
  )
}

const asItWas = 'error link-missing: This site has no `/x/`.'

test.for([
  ['in HTML', '<!-- allow link-missing: it comes next week -->\n[x](/x/)'],
  ['in MyST', '% allow link-missing: it comes next week\n[x](/x/)'],
  ['in front matter', '# allow link-missing: it comes next week\nurl: /x/'],
  ['at the end of the line', 'Words\n[x](/x/) <!-- allow link-missing: it comes next week -->'],
] as const)('a comment %s allows a finding', ([, source]) => {
  expect(settle(source)).toEqual(['note link-missing (it comes next week): This site has no `/x/`.'])
})

test('a comment above empty lines is about the line after them', () => {
  const source = '<!-- allow link-missing: soon -->\n\n\n[x](/x/)'
  expect(settle(source, {}, 4)).toEqual(['note link-missing (soon): This site has no `/x/`.'])
})

test.for([
  ['of another rule', '<!-- allow anchor-missing: soon -->\n[x](/x/)', 'Nothing here breaks `anchor-missing`.'],
  ['of no rule', '<!-- allow link-mising: soon -->\n[x](/x/)', 'There is no rule `link-mising`.'],
  ['without a reason', '<!-- allow link-missing: -->\n[x](/x/)', 'The comment says no reason to allow `link-missing`.'],
] as const)('a comment %s allows nothing, and is reported', ([, source, message]) => {
  expect(settle(source)).toEqual([asItWas, `warning allowance: ${message}`])
})

test('an address can be allowed, and a severity lowered', () => {
  expect(settle('', { addresses: { '/x/': 'another host answers' } })).toEqual([
    'note link-missing (another host answers): This site has no `/x/`.',
  ])
  expect(settle('', { severities: { 'link-missing': { severity: 'warning', reason: 'until May' } } })).toEqual([
    'warning link-missing (until May): This site has no `/x/`.',
  ])
})

test('a severity can not be raised, and only that of a rule be lowered', () => {
  const reason = 'why'
  expect(settle('', { severities: { 'link-elsewhere': { severity: 'error', reason } } })).toEqual([
    asItWas,
    'error site-schema: A breach of `link-elsewhere` is `note` anyway: a severity can only be lowered.',
  ])
  expect(settle('', { severities: { 'link-mising': { severity: 'note', reason } } })).toEqual([
    asItWas,
    'error site-schema: There is no rule `link-mising`.',
  ])
})

test('the reason is printed', () => {
  const finding = { file: 'a.md', line: 1, column: 1, rule: 'link-missing', severity: 'note', because: 'soon' } as const
  expect(formatFindings([{ ...finding, message: 'M.', hint: 'H.' }], 'text')).toContain('  H.\n  Allowed: soon')
})

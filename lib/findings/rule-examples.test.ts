import { describe, expect, test } from 'vitest'
import type { Base } from '#lib/checks/check'
import { readSite, type Site } from '#lib/content/read-site'
import { checkSite } from '#lib/pipeline'
import { type Files, toExampleFiles } from '#lib/testing/rule-example'
import { temporaryFolders } from '#lib/testing/temporary-folder'
import type { Finding } from './finding'
import { fixText, isFixable } from './fix'
import { formatFindings } from './format'
import type { RuleText } from './rule'
import { isChangeRule, isWebRule, type Rule, ruleNames, rules } from './rules'

// Each rule is tried with its own example, as editors are shown it in docs/rules.md.

/** What other sites answer has tests of its own: `npm run check:links` asks them, and no check of content does. */
const tried = ruleNames.filter((rule) => !isWebRule(rule))

function filesOf(rule: Rule, side: 'bad' | 'good'): Files {
  const text: RuleText = rules[rule]
  return toExampleFiles(rule, text[side], text.in)
}

function siteOf(files: Files): Site {
  return readSite({ ...temporaryFolders(files), origin: undefined, showsUnpublished: true })
}

/** Of a rule about changes, the good lines are those that stood there before. */
function findingsIn(rule: Rule, files: Files): Finding[] {
  const base = (): Base => ({ site: siteOf(filesOf(rule, 'good')), name: 'main', isChanged: () => true })
  return checkSite(siteOf(files), isChangeRule(rule) ? base() : undefined)
}

/** The rules whose bad lines can be put right with certainty. */
const fixable = new Set<Rule>([
  ...(['front-matter-misspelt', 'site-schema', 'section-kind', 'design-view', 'toc-schema'] as const),
  ...(['word-repeated', 'markdown-slip', 'mojibake', 'code-language'] as const),
  ...(['link-address', 'link-moved', 'link-absolute', 'link-insecure'] as const),
  ...(['shortcode-syntax', 'shortcode-misspelt', 'shortcode-parameter', 'directive-unknown'] as const),
])

const found = new Map<Rule, Finding[]>()

function findingsOfBad(rule: Rule): Finding[] {
  const findings = found.get(rule) ?? findingsIn(rule, filesOf(rule, 'bad'))
  found.set(rule, findings)
  return findings
}

describe('the bad line of a rule is found, and put right if that is certain', () => {
  test.for(tried)('%s', (rule) => {
    const findings = findingsOfBad(rule)
    expect(findings.map((finding) => finding.rule)).toContain(rule)
    expect(findings.some(isFixable)).toBe(fixable.has(rule))
    if (fixable.has(rule)) expect(findingsIn(rule, fix(filesOf(rule, 'bad'), findings))).toEqual([])
  })
})

function fix(files: Files, findings: readonly Finding[]): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => {
      const own = findings.filter((finding) => finding.file === path && isFixable(finding))
      return [path, own.length > 0 ? fixText(String(file), own).text : file]
    }),
  )
}

describe('nothing is found in the good line of a rule', () => {
  test.for(tried)('%s', (rule) => {
    // The good line of one rule allows a finding of another.
    expect(findingsIn(rule, filesOf(rule, 'good')).filter(({ because }) => because === undefined)).toEqual([])
  })
})

/** What is said of the bad lines of a rule, each finding with its line and a caret below what it is about. */
function toPart(rule: Rule): string {
  const files = filesOf(rule, 'bad')
  const lineOf = (file: string, line: number) => String(files[file] ?? '').split('\n')[line - 1]
  return `## ${rule}\n\n${formatFindings(findingsOfBad(rule), 'text', { lineOf })}\n`
}

// Read `fixtures/rule-examples.txt` as an editor who has just written the bad lines.
test('what is said of the bad lines is as it was agreed upon', async () => {
  await expect(tried.map(toPart).join('\n')).toMatchFileSnapshot('../fixtures/rule-examples.txt')
})

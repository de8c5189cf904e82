import type { ExampleHome, RuleText } from '#lib/findings/rule'
import { isChangeRule, ruleAreas } from '#lib/findings/rules'

/** Where examples stand if they are not words of a page, and what they are written in. */
const homes: Record<ExampleHome, readonly [where: string, language: string]> = {
  'front matter': ['In the front matter of a page', 'yaml'],
  sections: ['Below `sections:` of a landing page', 'yaml'],
  'a whole page': ['A whole page', 'markdown'],
  'a file name': ['The path of a file', 'text'],
  'a drawing': ['In an SVG file beside a page', 'xml'],
  'site.yaml': ['In `site.yaml`', 'yaml'],
  'urls.yaml': ['In `urls.yaml`', 'yaml'],
  'pictures.yaml': ['In `pictures.yaml`', 'yaml'],
  'pictures.lock.json': ['In `pictures.lock.json`', 'json'],
  'toc.yml': ['In `toc.yml`', 'yaml'],
  'words.txt': ['In `words.txt`', 'text'],
}

const head = `# What is looked for

Each rule has a name, which \`npm run check:content\` prints behind what it finds, and by which a finding can be [allowed](../content/README.md#allowing-a-finding). An *error* has to be put right before the site is built; a *warning* is likely a mistake; a *note* is worth a look. Of the two examples of a rule, the first breaks it. \`…\` stands for a lot more of the same.

This page is made from [\`lib/findings/rules\`](../lib/findings/rules): \`npx vitest run lib/findings --update\` writes it anew.
`

/** The page that shows editors all rules: docs/rules.md. */
export function toRulesPage(): string {
  const areas = Object.entries(ruleAreas)
  const contents = areas.map(([area]) => `- [${area}](#${area.toLowerCase().replaceAll(/[^a-z]+/g, '-')})\n`)
  const parts = areas.map(([area, rules]) => `## ${area}\n\n${toRules(rules)}`)
  return `${head}\n${contents.join('')}\n${parts.join('\n')}`
}

function toRules(rules: Readonly<Record<string, RuleText>>): string {
  return Object.entries(rules)
    .map(([name, rule]) => toRule(name, rule))
    .join('\n')
}

function toRule(name: string, { severity, asks, bad, good, given, in: home }: RuleText): string {
  const [where, language] = home ? homes[home] : [undefined, 'markdown']
  const known = given ?? (isChangeRule(name) ? 'The second is what stood there before.' : undefined)
  const place = where === undefined ? [] : [`${where}:`]
  const around = [...(known === undefined ? [] : [known]), ...place].join(' ')
  return `### ${name}\n\n*${severity}*: ${asks}\n\n${around === '' ? '' : `${around}\n\n`}${toCode(bad, language)}\n${toCode(good, language)}`
}

/** Lines as code, with more backticks around them than are in them. */
function toCode(lines: string, language: string): string {
  const fence = lines.includes('```') ? '````' : '```'
  return `${fence}${language}\n${lines.replaceAll(/[\uFDD0-\uFDEF]/g, showCharacter)}\n${fence}\n`
}

/** A character that no font can show, by its number. */
function showCharacter(character: string): string {
  return `⟨U+${character.charCodeAt(0).toString(16).toUpperCase()}⟩`
}

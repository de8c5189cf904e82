import { z } from 'zod'
import type { Report } from '#lib/findings/finding'
import type { Rule } from '#lib/findings/rules'
import { suggest } from '#lib/findings/suggest'
import type { Path, SourceDocument } from './source-document'

interface JsonSchema {
  description?: string
  properties?: Record<string, JsonSchema>
  additionalProperties?: JsonSchema | boolean
  items?: JsonSchema
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
}

/**
 * Checks `value` (found at `base` in the document) against a schema.
 *
 * @returns the parsed value, or undefined once every breach has been reported under `rule`.
 */
export function parseWithSchema<T>(
  schema: z.ZodType<T>,
  { document, rule, report, base = [] }: { document: SourceDocument; rule: Rule; report: Report; base?: Path },
  value: unknown = document.value,
): T | undefined {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
  for (const issue of result.error.issues) reportIssue(issue, json, { document, rule, report, base })
  return undefined
}

interface Target {
  document: SourceDocument
  rule: Rule
  report: Report
  base: Path
}

function reportIssue(issue: z.core.$ZodIssue, json: JsonSchema, { document, rule, report, base }: Target): void {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  const full = [...base, ...path]
  const here = schemaAt(json, path)
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(here?.properties ?? {})
    for (const key of issue.keys) {
      report(
        rule,
        document.placeOf([...full, key], 'key'),
        `${name(full)}has no field \`${key}\`.`,
        suggest(key, known),
      )
    }
    return
  }
  const missing = issue.code === 'invalid_type' && issue.input === undefined && isMissing(document.value, full)
  const message = missing ? `The field \`${format(full)}\` is missing.` : `${name(full)}${toPredicate(issue)}`
  const about = here?.description
  report(rule, document.placeOf(full), message, about ? `\`${format(full)}\`: ${about}` : `Write ${expected(issue)}.`)
}

function isMissing(value: unknown, path: Path): boolean {
  let at: unknown = value
  for (const step of path) at = at !== null && typeof at === 'object' ? Reflect.get(at, step) : undefined
  return at === undefined
}

const name = (path: Path) => (path.length > 0 ? `\`${format(path)}\` ` : 'The file ')

/** `['sections', 0, 'id']` as `sections[0].id`. */
function format(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : (index ? '.' : '') + step)).join('')
}

function toPredicate(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `should be ${expected(issue)}.`
    case 'invalid_value':
    case 'invalid_union':
      return `should be ${expected(issue)}.`
    default:
      return `is not right: ${issue.message}.`
  }
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return withArticle(issue.expected)
  if (issue.code === 'invalid_value') return issue.values.map((value) => `\`${String(value)}\``).join(' or ')
  if (issue.code === 'invalid_union') {
    const options = issue.errors.flatMap((errors) => errors.slice(0, 1).map(expected))
    return [...new Set(options)].join(' or ')
  }
  return 'what the reference asks for'
}

const kinds: Record<string, string> = {
  record: 'a map',
  object: 'a map',
  array: 'a list',
  string: 'text',
  int: 'a whole number',
}

function withArticle(kind: string): string {
  return kinds[kind] ?? `a ${kind}`
}

function schemaAt(schema: JsonSchema, path: Path): JsonSchema | undefined {
  const [step, ...rest] = path
  if (step === undefined) return schema
  for (const option of [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    const extra = typeof option.additionalProperties === 'object' ? option.additionalProperties : undefined
    const next = typeof step === 'number' ? option.items : (option.properties?.[step] ?? extra)
    const found = next && schemaAt(next, rest)
    if (found) return found
  }
  return undefined
}

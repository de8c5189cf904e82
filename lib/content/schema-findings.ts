import { z } from 'zod'
import { certainSlip } from '#lib/findings/certain-slip'
import type { Report } from '#lib/findings/finding'
import type { Rule } from '#lib/findings/rules'
import { suggest } from '#lib/findings/suggest'
import { type Issue, nameOf, quotesHint, shouldBe, toSentence } from './schema-words'
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
  for (const issue of withoutRepeats(result.error.issues)) reportIssue(issue, json, { document, rule, report, base })
  return undefined
}

interface Target {
  document: SourceDocument
  rule: Rule
  report: Report
  base: Path
}

/** Of what is wrong with one value, the first: the rest mostly follows from it. */
function withoutRepeats(issues: readonly Issue[]): Issue[] {
  const first = new Map<string, Issue>()
  for (const issue of issues) {
    const key = JSON.stringify([issue.code, ...issue.path.map(String)])
    if (!first.has(key)) first.set(key, issue)
  }
  return [...first.values()]
}

function reportIssue(issue: Issue, json: JsonSchema, { document, rule, report, base }: Target): void {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  const full = [...base, ...path]
  const name = nameOf(full)
  const about = aboutField(json, path, base)
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(schemaAt(json, path)?.properties ?? {})
    for (const key of issue.keys) {
      const message = name ? `${name} has no field \`${key}\`.` : `There is no field \`${key}\` here.`
      const meant = missingName(key, known, valueAt(document.value, full))
      const at = [...full, key]
      const place = meant === undefined ? document.placeOf(at, 'key') : document.replacing(at, 'key', meant)
      report(rule, place, message, suggest(key, known))
    }
  } else if (full.length === 0) {
    report(rule, document.placeOf([]), 'There are no fields here.', 'Write each field as `name: value`.')
  } else if (issue.code === 'invalid_key') {
    const message = shouldBe(`\`${String(path.at(-1))}\``, issue.issues[0])
    report(rule, document.placeOf(full, 'key'), message, about)
  } else {
    const value = valueAt(document.value, full)
    report(rule, document.placeOf(full), toSentence(issue, name, value), quotesHint(issue, value) + about)
  }
}

/** The name that is certainly meant by one that isn't known, if nothing has that name yet. */
function missingName(written: string, known: readonly string[], fields: unknown): string | undefined {
  const meant = certainSlip(written, known)
  const isTaken = typeof fields === 'object' && fields !== null && meant !== undefined && Object.hasOwn(fields, meant)
  return isTaken ? undefined : meant
}

/** What the schema says of a field, or of the one around it. */
function aboutField(json: JsonSchema, path: Path, base: Path): string {
  for (let length = path.length; length > 0; length--) {
    const known = path.slice(0, length)
    const about = schemaAt(json, known)?.description
    const name = nameOf([...base, ...known])
    if (about) return name ? `${name}: ${about}` : about
  }
  return 'The editors’ guide lists the fields.'
}

function valueAt(value: unknown, path: Path): unknown {
  let at: unknown = value
  for (const step of path) {
    // What stands in place of a list of one is its entry.
    if (step === 0 && at !== undefined && !Array.isArray(at)) continue
    at = at !== null && typeof at === 'object' ? Reflect.get(at, step) : undefined
  }
  return at
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

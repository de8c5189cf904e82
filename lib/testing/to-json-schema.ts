import { z } from 'zod'
import { anyCase } from './any-case'

type Override = NonNullable<z.core.ToJSONSchemaParams['override']>
type Overridden = Parameters<Override>[0]
type Json = Overridden['jsonSchema']

/**
 * A schema as programs read it that help people to write YAML and JSON: it takes what may be written.
 *
 * @param override what else is to be made of a part of it
 */
export function toJsonSchema(schema: z.ZodType, override: Override): Json {
  return z.toJSONSchema(schema, {
    // What all of these programs know.
    target: 'draft-07',
    io: 'input',
    unrepresentable: 'any',
    override: (part) => {
      complete(part)
      override(part)
    },
  })
}

/** Adds what the library leaves out. */
function complete({ zodSchema, jsonSchema }: Overridden): void {
  const { def } = zodSchema._zod
  if (def.type === 'string') Object.assign(jsonSchema, toPatterns(def))
  if (def.type === 'pipe' && jsonSchema.type === 'array') allowOne(jsonSchema)
  // It says itself which texts are days; a parser's own dates are texts in JSON.
  if (def.type === 'union' && def.options.some(({ _zod }) => _zod.def.type === 'date')) {
    delete jsonSchema.anyOf
    jsonSchema.type = 'string'
  }
}

/** A list, in whose place one entry or nothing may stand. */
function allowOne(json: Json): void {
  const { type, items } = json
  if (typeof items !== 'object' || Array.isArray(items)) return
  delete json.type
  delete json.items
  json.anyOf = [{ type, items }, items, { type: 'null' }]
}

/** Everything that a text has to match, with what is said of one that doesn't. */
function toPatterns(def: z.core.$ZodStringDef): Json {
  const checks = (def.checks ?? []).map(({ _zod }) => _zod.def)
  const isTrimmed = checks.some(({ check }) => check === 'overwrite')
  const patterns = [
    ...('protocol' in def && def.protocol instanceof RegExp ? [{ pattern: toScheme(def.protocol) }] : []),
    ...(isTrimmed && checks.some(({ check }) => check === 'min_length') ? [{ pattern: '\\S' }] : []),
    ...checks.filter(isPattern).map(toPattern),
  ]
  const [first, ...others] = patterns
  return others.length > 0 ? { allOf: patterns } : { ...first }
}

/** `/^https?$/` → `^[hH][tT][tT][pP][sS]?://`; other schemes, such as `mailto`, have no slashes. */
function toScheme(protocol: RegExp): string {
  return `${anyCase(protocol.source.replace(/\$$/, ''))}:${protocol.test('http') ? '//' : ''}`
}

function isPattern(check: z.core.$ZodCheckDef): check is z.core.$ZodCheckRegexDef {
  return 'pattern' in check && check.pattern instanceof RegExp
}

function toPattern(check: z.core.$ZodCheckRegexDef): Json {
  const { source, ignoreCase } = check.pattern
  const pattern = ignoreCase ? anyCase(source) : source
  const message = messageOf(check)
  // Programs that know it show the message in place of the pattern.
  return message === undefined ? { pattern } : { pattern, patternErrorMessage: `Should be ${message}.` }
}

function messageOf({ error }: z.core.$ZodCheckDef): string | undefined {
  const message: unknown = error && Reflect.apply(error, undefined, [{}])
  return typeof message === 'string' ? message : undefined
}

import { z } from 'zod'
import type { Report } from '#lib/findings/finding'
import { MAX_GLOB, MAX_GLOB_CHOICES } from '#lib/limits'
import { folderOf, foldersOf, kindOf } from './content-path'
import { type FieldOrigin, type FieldOrigins, parseFieldNames } from './field-origins'
import { isReadableGlob, matchesGlob } from './glob'
import { toPageUrl } from './page-url'
import { checkFields, isRight } from './parse-fields'
import { parseWithSchema } from './schema-findings'
import type { Path, SourceDocument } from './source-document'

const glob = z
  .string()
  .refine(
    isReadableGlob,
    `a pattern of at most ${MAX_GLOB} characters, with at most ${MAX_GLOB_CHOICES} choices in braces`,
  )
const targetSchema = z.strictObject({
  path: glob.optional().describe('The pages it holds for: `/blog/2025/**`.'),
  kind: glob.optional().describe('The kinds of page it holds for: `page`, `section` or `home`.'),
})

/** Fields that a section gives to the pages below it. */
export interface Cascade {
  /** The pages it holds for; all, if it isn't given. */
  target: z.infer<typeof targetSchema> | undefined
  fields: FieldOrigins
}

/** The cascades of a section, by its folder: empty, or ending in `/`. */
export type Cascades = ReadonlyMap<string, readonly Cascade[]>

/** Where `cascade` is read: in the `_index.md` of a folder, or the page at the top. */
export function cascadeFolderOf(path: string): string | undefined {
  return kindOf(path) === 'page' ? undefined : folderOf(path)
}

/** Reads Hugo's `cascade`: a map of fields, or a list of such maps, each with an optional `target`. */
export function parseCascades(document: SourceDocument, written: string, report: Report): Cascade[] {
  const value: unknown = Reflect.get(document.value as object, written)
  const entries = Array.isArray(value) ? value.map((entry: unknown, index) => [entry, [written, index]] as const) : []
  return (Array.isArray(value) ? entries : [[value, [written]] as const]).flatMap(([entry, path]) =>
    parseCascade(entry, { document, path, report }),
  )
}

function parseCascade(value: unknown, { document, path, report }: CascadeSource): Cascade[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = '`cascade` should be fields (`name: value`), or a list of such.'
    report('front-matter-schema', document.placeOf(path), message, 'The editors’ guide shows an example.')
    return []
  }
  const name = Object.hasOwn(value, '_target') ? '_target' : 'target'
  const { [name]: written, ...fields } = value as Record<string, unknown>
  const origins = parseFieldNames(fields, { document, base: path, report })
  checkFields(origins, document, report)
  const right = new Map([...origins].filter(([field, origin]) => isRight(field, origin.value)))
  if (written === undefined) return [{ target: undefined, fields: right }]
  const options = { document, rule: 'front-matter-schema', report, base: [...path, name] } as const
  const target = parseWithSchema(targetSchema, options, written)
  // A target that can't be read could be any page, or none.
  return target ? [{ target, fields: right }] : []
}

interface CascadeSource {
  document: SourceDocument
  path: Path
  report: Report
}

/** The fields that a page has from the sections above it: the nearest wins, and in one section the first. */
export function inheritedFields(path: string, cascades: Cascades): FieldOrigins {
  const fields = new Map<string, FieldOrigin>()
  if (cascades.size === 0) return fields
  for (const folder of foldersAbove(path)) {
    for (const cascade of cascades.get(folder) ?? []) {
      if (!isTarget(path, cascade.target)) continue
      for (const [name, origin] of cascade.fields) if (!fields.has(name)) fields.set(name, origin)
    }
  }
  return fields
}

/** `a/b/c.md` → `a/b/`, `a/`, and the top. */
function foldersAbove(path: string): string[] {
  return ['', ...foldersOf(path).map((folder) => `${folder}/`)].reverse()
}

/** Whether a cascade is for a page: by its file (`/blog/a.md`), or by its path without that (`/blog/a`). */
function isTarget(path: string, target: Cascade['target']): boolean {
  const logical = toPageUrl(path).replace(/(.)\/$/, '$1')
  const isPath = target?.path === undefined || [logical, `/${path}`].some((at) => matchesGlob(target.path ?? '', at))
  return isPath && (target?.kind === undefined || matchesGlob(target.kind, kindOf(path)))
}

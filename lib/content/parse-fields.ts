import type { z } from 'zod'
import type { Report } from '#lib/findings/finding'
import { isHonoured } from './field-names'
import { type FieldOrigins, parseFieldNames, toDocument } from './field-origins'
import { type Fields, pageSchema } from './page-fields'
import { parseWithSchema } from './schema-findings'
import type { SourceDocument } from './source-document'
import { placeOfFile } from './source-text'

/** The fields of a page: its own, and those it has from the sections above it. */
export interface PageFields {
  /** Those that are right. */
  fields: Fields
  /** Whether that is all of them. */
  isWhole: boolean
  /** All fields under their known names, each with its place. */
  document: SourceDocument
}

/** Reads the front matter of a page; its own fields take the place of inherited ones. */
export function parseFields(own: SourceDocument | undefined, inherited: FieldOrigins, source: Source): PageFields {
  const value = own?.value ?? {}
  const document = own ?? noFields(source.file)
  if (typeof value !== 'object' || Array.isArray(value)) {
    parseWithSchema(pageSchema, { document, rule: 'front-matter-schema', report: source.report }, value)
    return { fields: {}, isWhole: false, document: toDocument(inherited, document) }
  }
  const origins = parseFieldNames(value, { document, base: [], report: source.report })
  return checkFields(new Map([...inherited, ...origins]), document, source.report)
}

interface Source {
  file: string
  report: Report
}

/** Checks the values of fields; what is wrong is reported where it was written. */
export function checkFields(origins: FieldOrigins, own: SourceDocument, report: Report): PageFields {
  const document = toDocument(origins, own)
  const honoured = Object.fromEntries(
    Array.from(origins, ([name, { value }]) => [name, value] as const).filter(([name]) => isHonoured(name)),
  )
  const fields = parseWithSchema(pageSchema, { document, rule: 'front-matter-schema', report }, honoured)
  if (fields) return { fields, isWhole: true, document }
  const right = Object.entries(honoured).filter(([name, value]) => isRight(name, value))
  return { fields: pageSchema.parse(Object.fromEntries(right)), isWhole: false, document }
}

const shape: Readonly<Record<string, z.ZodType>> = pageSchema.shape

/** Whether a field has a value that it may have; one that means nothing here may have any. */
export function isRight(name: string, value: unknown): boolean {
  return !isHonoured(name) || shape[name]?.safeParse(value).success === true
}

function noFields(file: string): SourceDocument {
  const place = () => placeOfFile(file)
  return { value: {}, placeOf: place, replacing: place, textAt: () => undefined }
}

/** All of the front matter; what stands under `params` counts as standing beside it, as in Hugo. */
export function toParams({ value }: SourceDocument): Record<string, unknown> {
  const { params, ...rest } = value as Record<string, unknown>
  return typeof params === 'object' && params !== null && !Array.isArray(params) ? { ...rest, ...params } : rest
}

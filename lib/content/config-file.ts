import type { z } from 'zod'
import type { Report } from '#lib/findings/finding'
import type { ContentFile } from './content-file'
import { parseWithSchema } from './schema-findings'
import type { SourceDocument } from './source-document'
import { parseYaml } from './yaml-document'

/** A parsed configuration file, and where each of its values was written. */
export interface ConfigFile<T> {
  value: T
  document: SourceDocument
}

/**
 * Parses a YAML or JSON file (JSON is YAML) that has one schema; an empty file counts as an empty map.
 *
 * @returns undefined once every mistake in it has been reported.
 */
export function parseConfigFile<T>(file: ContentFile, schema: z.ZodType<T>, report: Report): ConfigFile<T> | undefined {
  const document = parseYaml({ file: file.path, value: file.source, line: 1, indent: 0 }, 'site-schema', report)
  if (!document) return undefined
  const value = parseWithSchema(schema, { document, rule: 'site-schema', report }, document.value ?? {})
  return value === undefined ? undefined : { value, document }
}

import type { z } from 'zod'
import { parseWithSchema } from '#lib/content/schema-findings'
import type { Path, SourceDocument } from '#lib/content/source-document'
import type { SourceText } from '#lib/content/source-text'
import type { Report } from '#lib/findings/finding'
import type { PageContext } from '#lib/markdown/context'
import type { Block } from './block'

/** An entry of `sections:`, checked, that can become a block once the whole site is known. */
export interface Section {
  /** The section's anchor; undefined for the one section of a plain page. */
  id: string | undefined
  title: SourceText | undefined
  /** Whether the section, as the first one, can show its title as the page's. */
  canTitlePage: boolean
  /** @param titleLevel the level of the section's heading: 1 if it is the page's title */
  toBlock(context: PageContext, titleLevel: 1 | 2): Block
}

/** Where a section was written. */
export interface SectionSource {
  document: SourceDocument
  /** The way to it: `['sections', 2]`. */
  path: Path
  report: Report
}

/** A kind of section. */
export interface SectionKind {
  /** Reads what is written under its name; undefined once what is wrong has been reported. */
  (value: unknown, source: SectionSource): Section | undefined
  /** What may be written under its name. */
  schema: z.ZodType
}

/** The text of the string at a path within the section. */
export type TextAt = (...path: Path) => SourceText | undefined

/** Makes a kind of a schema and of what is done with fields that keep to it. */
export function sectionKind<T>(
  schema: z.ZodType<T>,
  toSection: (fields: T, textAt: TextAt, index: number) => Section,
): SectionKind {
  const read = (value: unknown, { document, path, report }: SectionSource) => {
    const fields = parseWithSchema(schema, { document, rule: 'front-matter-schema', report, base: path }, value)
    if (fields === undefined) return undefined
    return toSection(fields, (...rest) => document.textAt([...path, ...rest]), Number(path.at(-1)))
  }
  return Object.assign(read, { schema })
}

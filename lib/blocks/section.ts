import { z } from 'zod'
import { parseWithSchema } from '#lib/content/schema-findings'
import type { Path, SourceDocument } from '#lib/content/source-document'
import type { Report } from '#lib/findings/finding'
import { nearest } from '#lib/findings/suggest'
import { toAnchor } from '#lib/markdown/anchor'
import { type MarkdownSection, markdownSchema, toMarkdownSection } from './markdown-section'

/** An entry of `sections:`, by its `block`. */
export type Section = MarkdownSection

/** The kinds of section: how each is checked, and how it becomes a `Section`. */
const kinds = { markdown: { schema: markdownSchema, toSection: toMarkdownSection } } as const

type Kind = keyof typeof kinds

/** Reads the `sections:` of a landing page; what isn't right is reported and left out. */
export function parseSections(value: unknown, document: SourceDocument, report: Report): Section[] {
  if (!Array.isArray(value) || value.length === 0) {
    const hint = 'Add `sections:` with a list of sections, or remove `type: landing`.'
    report('front-matter-schema', document.placeOf(['sections']), 'A landing page has no sections.', hint)
    return []
  }
  const ids = new Set<string>()
  return value.flatMap((fields: unknown, index) => {
    const section = parseSection(fields, { document, path: ['sections', index], report })
    if (!section) return []
    if (section.id !== undefined && ids.has(section.id)) {
      const hint = 'Give one of the two another `id`.'
      report(
        'section-id',
        document.placeOf(['sections', index, 'id']),
        `Two sections have the id \`${section.id}\`.`,
        hint,
      )
    }
    if (section.id !== undefined) ids.add(section.id)
    return [section]
  })
}

interface SectionSource {
  document: SourceDocument
  path: Path
  report: Report
}

function parseSection(value: unknown, { document, path, report }: SectionSource): Section | undefined {
  const parsed = z.looseObject({ block: z.string() }).safeParse(value)
  const names = Object.keys(kinds)
  const known = `The kinds are ${names.map((kind) => `\`${kind}\``).join(', ')}.`
  if (!parsed.success) {
    report(
      'section-kind',
      document.placeOf([...path, 'block']),
      'The section has no `block`.',
      `Say what kind it is. ${known}`,
    )
    return undefined
  }
  const { block } = parsed.data
  if (!isKind(block)) {
    const match = nearest(block, names)
    const hint = match ? `Did you mean \`${match}\`? ${known}` : known
    report('section-kind', document.placeOf([...path, 'block']), `There is no section kind \`${block}\`.`, hint)
    return undefined
  }
  const { schema, toSection } = kinds[block]
  const fields = parseWithSchema(schema, { document, rule: 'front-matter-schema', report, base: path }, value)
  if (!fields) return undefined
  const id = fields.id || toAnchor(fields.content.title ?? '') || `section-${Number(path.at(-1)) + 1}`
  return toSection(fields, { id, textAt: (...rest) => document.textAt([...path, ...rest]) })
}

function isKind(name: string): name is Kind {
  return Object.hasOwn(kinds, name)
}

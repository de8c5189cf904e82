import type { Report } from '#lib/findings/finding'
import { certainName, isHonoured, knownName, misspeltName } from './field-names'
import { keptFields } from './kept-fields'
import type { Path, SourceDocument } from './source-document'

/** A field, and where it was written: in the page's own front matter, or in the `cascade` of a section. */
export interface FieldOrigin {
  value: unknown
  document: SourceDocument
  path: Path
}

/** Fields by the names that they are known by; those that aren't known, by the names that were written. */
export type FieldOrigins = ReadonlyMap<string, FieldOrigin>

/**
 * The fields that stand at `base` in a document, by their known names. Reported are misspelt names,
 * names of no known field, and fields that are known but mean nothing here.
 */
export function parseFieldNames(value: object, source: FieldSource): FieldOrigins {
  const origins = new Map<string, FieldOrigin>()
  for (const [written, field] of Object.entries(value)) {
    const name = knownName(written) ?? written
    const path = [...source.base, written]
    if (origins.has(name)) reportRepeated(written, path, source)
    else origins.set(name, { value: field, document: source.document, path })
    if (!isHonoured(name)) reportIgnored(name, { path, fields: value }, source)
  }
  return origins
}

interface FieldSource {
  document: SourceDocument
  base: Path
  report: Report
}

function reportRepeated(written: string, path: Path, { document, report }: FieldSource): void {
  const message = `\`${written}\` is there twice: upper and lower case make no difference.`
  report('front-matter-schema', document.placeOf(path, 'key'), message, 'Remove one of the two.')
}

function reportIgnored(
  name: string,
  { path, fields }: { path: Path; fields: object },
  { document, report }: FieldSource,
): void {
  const isKept = keptFields.has(name)
  const hint = keptFields.get(name)
  const meant = isKept ? undefined : misspeltName(name)
  if (meant !== undefined) {
    const isTaken = Object.keys(fields).some((written) => (knownName(written) ?? written) === meant)
    const isCertain = !isTaken && certainName(name) === meant
    const place = isCertain ? document.replacing(path, 'key', meant) : document.placeOf(path, 'key')
    report('front-matter-misspelt', place, `There is no field \`${name}\` here.`, `Did you mean \`${meant}\`?`)
  } else if (!isKept || hint) {
    const unknown = 'Leave it for the programs that read it, or remove it.'
    report(
      'front-matter-unknown',
      document.placeOf(path, 'key'),
      `The field \`${name}\` does nothing here.`,
      hint ?? unknown,
    )
  }
}

/** Fields from several places as one document, in which each has the place where it was written. */
export function toDocument(origins: FieldOrigins, own: SourceDocument): SourceDocument {
  const pathOf = ([name, ...rest]: Path): { document: SourceDocument; path: Path } => {
    const origin = origins.get(String(name))
    return origin
      ? { document: origin.document, path: [...origin.path, ...rest] }
      : { document: own, path: name === undefined ? [] : [name, ...rest] }
  }
  return {
    value: Object.fromEntries(Array.from(origins, ([name, { value }]) => [name, value])),
    placeOf(path, part) {
      const origin = pathOf(path)
      return origin.document.placeOf(origin.path, part)
    },
    replacing(path, part, word) {
      const origin = pathOf(path)
      return origin.document.replacing(origin.path, part, word)
    },
    textAt(path) {
      const origin = pathOf(path)
      return origin.document.textAt(origin.path)
    },
  }
}

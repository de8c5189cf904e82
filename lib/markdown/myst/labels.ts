/** A label as references are compared by, and the id that it gives (mystmd's `normalizeLabel`). */
export interface Label {
  identifier: string
  id: string
}

/** `Organization:Values` → `organization:values`, whose id is `organization-values`. */
export function toLabel(text: string): Label {
  const identifier = text
    .replaceAll(/[\t\n\r ]+/g, ' ')
    .replaceAll(/['‘’"“”]+/g, '')
    .trim()
    .toLowerCase()
  return { identifier, id: toMystId(identifier) }
}

/** The label that a word of a glossary has. */
export function toTermLabel(text: string): Label {
  const { identifier, id } = toLabel(text)
  return { identifier: `term-${identifier}`, id: `term-${id}` }
}

/** `2i2c’s — été` → `id-2i2cs-t`: as mystmd has it, only Latin letters without accents and digits count. */
function toMystId(identifier: string): string {
  const hyphened = identifier.toLowerCase().replaceAll(/[^a-z0-9-]/g, '-')
  return hyphened
    .replace(/^(?=[0-9-])/, 'id-')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/**
 * The id that Sphinx (docutils' `make_id`) gives to a heading: `Don't plant flags` → `don-t-plant-flags`.
 *
 * @param text as it is written, before quotes are set
 */
export function toSphinxId(text: string): string {
  const latin = text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^\p{ASCII}]/gu, '')
  return latin
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '')
    .replace(/-$/, '')
}

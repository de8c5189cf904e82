import { z } from 'zod'
import type { SourceDocument } from '#lib/content/source-document'
import { certainSlip } from '#lib/findings/certain-slip'
import type { Report } from '#lib/findings/finding'
import { nearest } from '#lib/findings/suggest'
import { MAIN_ID } from '#lib/markdown/anchor'
import { ctaButtonListSection, ctaCardSection } from './call-section'
import { collectionSection } from './collection-section'
import { faqSection } from './faq-section'
import { featuresSection } from './features-section'
import { heroSection } from './hero-section'
import { logosSection } from './logos-section'
import { markdownSection } from './markdown-section'
import { portfolioSection } from './portfolio-section'
import type { Section, SectionKind, SectionSource } from './section'
import { statsSection } from './stats-section'

/** The kinds of section, by the name that `block:` calls them. */
export const sectionKinds: Readonly<Record<string, SectionKind>> = {
  markdown: markdownSection,
  hero: heroSection,
  features: featuresSection,
  'cta-card': ctaCardSection,
  'cta-button-list': ctaButtonListSection,
  faq: faqSection,
  stats: statsSection,
  logos: logosSection,
  collection: collectionSection,
  portfolio: portfolioSection,
}

/** Reads the `sections:` of a landing page; what isn't right is reported and left out. */
export function parseSections(value: unknown, document: SourceDocument, report: Report): Section[] {
  if (!Array.isArray(value) || value.length === 0) {
    const hint = 'Add `sections:` with a list of sections, or remove `type: landing`.'
    report('front-matter-schema', document.placeOf(['sections']), 'A landing page has no sections.', hint)
    return []
  }
  const ids = new Set<string>()
  return value.flatMap((fields: unknown, index) => {
    const source = { document, path: ['sections', index], report }
    const section = parseSection(fields, source)
    if (!section) return []
    checkId(section.id, ids, source)
    return [section]
  })
}

function parseSection(value: unknown, source: SectionSource): Section | undefined {
  const { document, path, report } = source
  const named = z.looseObject({ block: z.string() }).safeParse(value).data?.block
  const kind = named !== undefined && Object.hasOwn(sectionKinds, named) ? sectionKinds[named] : undefined
  if (kind) return kind(value, source)
  const at = [...path, 'block']
  const known = `The kinds are ${Object.keys(sectionKinds)
    .map((name) => `\`${name}\``)
    .join(', ')}.`
  if (named === undefined) {
    report('section-kind', document.placeOf(at), 'The section has no `block`.', `Say what kind it is. ${known}`)
    return undefined
  }
  const match = nearest(named, Object.keys(sectionKinds))
  const meant = certainSlip(named, Object.keys(sectionKinds))
  report(
    'section-kind',
    meant === undefined ? document.placeOf(at) : document.replacing(at, 'value', meant),
    `There is no section kind \`${named}\`.`,
    match ? `Did you mean \`${match}\`? ${known}` : known,
  )
  return undefined
}

function checkId(id: string | undefined, ids: Set<string>, { document, path, report }: SectionSource): void {
  if (id === undefined) return
  const place = document.placeOf([...path, 'id'])
  if (id === MAIN_ID)
    report('section-id', place, `The id \`${id}\` is that of the page's main part.`, 'Give the section another `id`.')
  if (ids.has(id))
    report('section-id', place, `Two sections have the id \`${id}\`.`, 'Give one of the two another `id`.')
  ids.add(id)
}

import { placeAt } from '#lib/content/source-text'
import type { LoadedPage } from '#lib/pipeline'
import { visit } from '#lib/tree/visit'

/** Where a line of a page's file is shown: the anchor from which on it stands. */
export interface Spot {
  line: number
  id: string
}

/** The sections and headings of a page, by the lines of its file, the last first. */
export function spotsOf(loaded: Pick<LoadedPage, 'page' | 'blocks'>): Spot[] {
  return [...sectionSpots(loaded), ...headingSpots(loaded)].sort((a, b) => b.line - a.line)
}

/** The anchor of what is shown of a line; undefined above the first. */
export function spotOf(line: number, spots: readonly Spot[]): string | undefined {
  return spots.find((spot) => spot.line <= line)?.id
}

function sectionSpots({ page }: Pick<LoadedPage, 'page'>): Spot[] {
  const written = Object.hasOwn(page.params, 'sections') ? page.params['sections'] : undefined
  // Where a section could not be read, it isn't known which of them the others are.
  if (!Array.isArray(written) || written.length !== page.sections.length) return []
  return page.sections.flatMap(({ id }, index) =>
    id === undefined ? [] : { id, line: page.placeOf(['sections', index]).line },
  )
}

function headingSpots({ page, blocks }: Pick<LoadedPage, 'page' | 'blocks'>): Spot[] {
  const texts = blocks.flatMap(({ clauses }) => clauses).flatMap(({ text }) => text ?? [])
  return texts.flatMap(({ source, tree }) => {
    if (source.file !== page.path || source.folded) return []
    const spots: Spot[] = []
    visit(tree, 'element', ({ tagName, properties, position }) => {
      const offset = position?.start.offset
      if (!/^h[1-6]$/.test(tagName) || typeof properties['id'] !== 'string' || offset === undefined) return
      spots.push({ id: properties['id'], line: placeAt(source, offset).line })
    })
    return spots
  })
}

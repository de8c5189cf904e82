import type { Heading, Root } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { visit } from '#lib/tree/visit'
import { toLabel, toSphinxId } from './labels'

declare module 'mdast' {
  interface HeadingData {
    /** The id that Sphinx gives, which depends on how quotes are written. */
    sphinxId?: string
  }
}

/** Notes what is lost once quotes are set. */
export function noteHeadings(tree: Root): void {
  visit(tree, 'heading', (heading) => {
    heading.data = { ...heading.data, sphinxId: toSphinxId(wordsOf(heading)) }
  })
}

/** The ids of a heading: mystmd's, and Sphinx's. */
export function headingIds(heading: Heading): { id: string; sphinxId: string | undefined } {
  return { id: toLabel(wordsOf(heading)).id, sphinxId: heading.data?.sphinxId || undefined }
}

function wordsOf(heading: Heading): string {
  return toText(heading, { includeHtml: false, includeImageAlt: false })
}

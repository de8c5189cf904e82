import type { Root } from 'mdast'
import type { SourceText } from '#lib/content/source-text'
import type { PageContext } from '../context'
import { explainAbbreviations } from './abbreviations'
import { checkLabels } from './check-labels'
import { readTargets } from './read-page'
import { resolveReferences } from './references'

interface PageText {
  source: SourceText
  context: PageContext
  dropsTitle?: boolean | undefined
}

/** What a text in MyST has beyond Markdown: directives and roles, labels and numbers, and references to them. */
export function completeMyst(tree: Root, { source, context, dropsTitle = false }: PageText): void {
  const { targets } = readTargets(tree, { source, context, dropsTitle })
  checkLabels(targets, { source, context })
  resolveReferences(tree, targets, { source, context })
  explainAbbreviations(tree, context)
}

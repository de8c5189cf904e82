import type { Root } from 'mdast'
import type { SourceText } from '#lib/content/source-text'
import type { PageContext } from '../context'
import { takeTitle } from './label-lines'
import { labelTree } from './label-tree'
import { renderMath } from './math-trees'
import { renderMyst } from './render'
import type { PageTarget } from './targets'

interface CompletePage {
  source: SourceText
  context: PageContext
  /** Leaves out the `#` heading that the text begins with. */
  dropsTitle: boolean
}

/** What a page's text has that references lead to. */
export interface OwnTargets {
  targets: PageTarget[]
  /** The labels of its title, which are those of the page. */
  pageLabels: string[]
}

/** Puts what directives and roles stand for in their place, gives ids and numbers, and says what has them. */
export function readTargets(tree: Root, { source, context, dropsTitle }: CompletePage): OwnTargets {
  renderMyst(tree, source, context)
  const titleLabels = dropsTitle ? takeTitle(tree) : []
  const targets = labelTree(tree, { source, context, titleLabels })
  renderMath(tree)
  return { targets, pageLabels: titleLabels.map(({ text }) => text) }
}

import type { Root } from 'hast'
import { visit } from '#lib/tree/visit'
import { compareScope } from './compare-scope'
import type { Comparison, WordCount } from './comparison'
import { foldUnchanged } from './fold-unchanged'
import type { Ledger } from './marks'
import { numberChanges } from './number-changes'

/**
 * Compares two trees of a page, such as what its `<main>` holds. Only what a reader meets is compared: words, how they
 * are set, where they lead, pictures, and the anchors of headings; not white space, classes, styles, or what words
 * are wrapped in.
 *
 * `beforeText` and `afterText` of the result's tree are the texts of both pages; the other way round, what was added is
 * what was removed. At most 1.2 times as many words are marked as differ between blocks that belong together.
 * Takes time that grows with the length of the pages, whatever is in them. Neither tree is changed.
 */
export function compareTrees(before: Root, after: Root): Comparison {
  const ledger: Ledger = { afterIds: idsOf(after), changes: new Map(), heading: undefined }
  const { children, pairs } = compareScope(before, after, ledger)
  const { tree, changes, withIds } = numberChanges(children, ledger)
  const words = changes.reduce(
    (sum: WordCount, { added, removed }) => ({ added: sum.added + added, removed: sum.removed + removed }),
    { added: 0, removed: 0 },
  )
  return { tree: changes.length > 0 ? foldUnchanged(tree) : tree, changes, words, pairs: pairs.map(withIds) }
}

function idsOf(tree: Root): Set<string> {
  const ids = new Set<string>()
  visit(tree, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') ids.add(id)
  })
  return ids
}

import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { compareTrees } from '#lib/compare/compare-trees'
import type { Comparison } from '#lib/compare/comparison'
import { isContent } from '#lib/compare/content-model'
import { visit } from '#lib/tree/visit'
import type { Passage, Wording } from './history'

/**
 * What differs between two wordings of a commitment, of which one may be missing. Its tree is for a page that shows
 * many: it has no ids, and nothing is folded up in texts as short as these. The title is a part of it only where it
 * differs: as a rule it stands above already.
 */
export function compareWordings(before: Wording | undefined, after: Wording | undefined): Comparison {
  const hasTitle = before?.title !== after?.title
  const { tree, ...rest } = compareTrees(wordingTree(before, hasTitle), wordingTree(after, hasTitle))
  return { ...rest, tree: withoutIds(unfolded(tree)) }
}

/** A wording as a page would show it: paragraphs and lists, below the title if that is asked for. */
export function wordingTree(wording: Wording | undefined, hasTitle: boolean): Root {
  if (!wording) return { type: 'root', children: [] }
  const title = hasTitle ? [h('p', h('strong', wording.title))] : []
  return { type: 'root', children: [...title, ...toBlocks(wording.passages)] }
}

/** A run of entries is one list. */
function toBlocks(passages: readonly Passage[]): Element[] {
  const blocks: Element[] = []
  for (const { text, isItem } of passages) {
    const last = blocks.at(-1)
    if (!isItem) blocks.push(h('p', text))
    else if (last?.tagName === 'ul') last.children.push(h('li', text))
    else blocks.push(h('ul', h('li', text)))
  }
  return blocks
}

function unfolded(tree: Root): Root {
  const open = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((node) => {
      if (node.type !== 'element') return [node]
      const children = open(node.children)
      return node.properties['dataUnchanged'] === undefined ? [{ ...node, children }] : children
    })
  return { type: 'root', children: open(tree.children.filter(isContent)) }
}

function withoutIds(tree: Root): Root {
  visit(tree, 'element', ({ properties }) => {
    delete properties['id']
  })
  return tree
}

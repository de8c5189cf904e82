import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast'
import { splitLiterals } from './literals'
import { type Quotable, setQuotes } from './quote-pairs'

/**
 * Sets quotes in place, as mystmd does (markdown-it's smartquotes): `"it's"` → `“it’s”`. Dashes and dots stay,
 * and so do code, roles, HTML and characters that are written as escapes or references.
 *
 * @param source the text that the tree was parsed from
 */
export function setSmartQuotes(tree: Root, source: string): void {
  visitBlocks(tree, source)
}

const blocks = new Set<string>(['paragraph', 'heading', 'tableCell', 'defListTerm'])

function visitBlocks(parent: Parents, source: string): void {
  for (const child of parent.children) {
    if (blocks.has(child.type)) setBlock(child as Parents, source)
    else if ('children' in child) visitBlocks(child, source)
  }
}

interface Piece extends Quotable {
  text: Text | undefined
}

function setBlock(block: Parents, source: string): void {
  const pieces: Piece[] = []
  for (const child of block.children) addPieces(pieces, child, { level: 0, source })
  if (!pieces.some(({ isText, value }) => isText && /['"]/.test(value))) return
  setQuotes(pieces)
  const values = new Map<Text, string>()
  for (const { text, value } of pieces) if (text) values.set(text, (values.get(text) ?? '') + value)
  for (const [text, value] of values) text.value = value
}

function addPieces(pieces: Piece[], node: Nodes, at: { level: number; source: string }): void {
  const { level, source } = at
  if (node.type === 'text') {
    for (const { value, isLiteral } of splitLiterals(node, source))
      pieces.push({ value, level, isText: !isLiteral, text: node })
  } else if (node.type === 'break') {
    pieces.push({ value: '\n', level, isText: false, text: undefined })
  } else if ('children' in node && node.type !== 'mystRole') {
    const edge: Piece = { value: '', level, isText: false, text: undefined }
    pieces.push(edge)
    for (const child of node.children) addPieces(pieces, child, { level: level + 1, source })
    pieces.push({ ...edge })
  } else {
    pieces.push({ value: wordsOf(node as PhrasingContent), level, isText: false, text: undefined })
  }
}

/** What stands beside a quote, of a node that has no quotes of its own. */
function wordsOf(node: PhrasingContent): string {
  if (node.type === 'mystRole') return node.content.value
  if (node.type === 'image') return node.alt ?? ''
  return 'value' in node ? node.value : ''
}

import { altOf } from './atoms'
import { formatOf, targetOf } from './formats'
import { fragmentsOf, isCompared } from './fragments'
import { type Leaf, leavesOf } from './leaves'

/** All of a leaf that is compared: its words, how they are set, where they lead, and what pictures show. */
export function signatureOf(leaf: Leaf): string {
  if (leaf.kind === 'row') {
    const cells = leaf.cells.map((cell) => leavesOf(cell).map(signatureOf).join('\n'))
    return `${leaf.key}\0${cells.join('\0')}`
  }
  let last = ''
  const parts = fragmentsOf(leaf.nodes).map(({ path, node }) => {
    if (node.type === 'element') return isCompared(node) ? `\0${altOf(node)}\0${targetOf(path, leaf.ancestors)}\0` : ''
    if (node.value.trim() === '') return ''
    const around = `${formatOf(path)} ${targetOf(path, leaf.ancestors)}`
    const mark = around === last ? '' : `\0${around}\0`
    last = around
    return mark + node.value.replaceAll(/\s+/g, '')
  })
  return `${leaf.key}\0${parts.join('')}`
}

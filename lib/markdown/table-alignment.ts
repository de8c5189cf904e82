import type { Root } from 'hast'
import { visit } from '#lib/tree/visit'

/** Alignment (of table cells, say) as a class: the `style` that `align` would become is against the site's policy. */
export function classTableAlignment(tree: Root): void {
  visit(tree, 'element', ({ properties }) => {
    const { align, className } = properties
    delete properties['align']
    if (align !== 'center' && align !== 'right') return
    properties['className'] = [...(Array.isArray(className) ? className : []), `align-${align}`]
  })
}

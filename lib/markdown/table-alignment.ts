import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** The alignment of table cells as classes: the `style` that `align` would become is against the site's policy. */
export function classTableAlignment(tree: Root): void {
  visit(tree, 'element', ({ properties }) => {
    const align = properties['align']
    delete properties['align']
    if (align === 'center' || align === 'right') properties['className'] = [`align-${align}`]
  })
}

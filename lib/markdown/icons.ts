import type { Root } from 'hast'
import { stretchOf } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import type { Report } from '#lib/findings/finding'
import { findIcon, suggestIcon } from '#lib/icons/icon'
import { SKIP, visit } from '#lib/tree/visit'

/**
 * Puts icons where their names stand, once a text is clean:
 *
 *     <site-icon data-name="fab/github"></site-icon>   →   <svg class="icon" aria-hidden="true">…</svg>
 */
export function toIcons(tree: Root, source: SourceText, report: Report): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'site-icon' || index === undefined || !parent) return undefined
    const name = String(node.properties['dataName'] ?? '')
    const icon = findIcon(name)
    if (!icon) {
      const place = stretchOf(source, node.position)
      report('icon-unknown', place, `There is no icon \`${name}\`.`, suggestIcon(name))
    }
    // HTML by hand may have put words into it.
    parent.children.splice(index, 1, ...(icon ? [icon] : []), ...node.children)
    return [SKIP, icon ? index + 1 : index]
  })
}

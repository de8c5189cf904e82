import type { RootContent } from 'mdast'
import { withoutEffect } from '../../without-effect'
import { element } from '../element'
import { bodyOf } from '../nodes'
import { asBlock, commonProperties } from './container'
import type { DirectiveKind } from './directive-kind'

/**
 * Cards and others side by side: `::::{grid} 1 2 3 4`. The numbers are columns, on ever wider screens; what
 * there is room for decides, up to the last of them.
 */
export const grid: DirectiveKind = {
  argument: 'text',
  body: 'blocks',
  required: ['body'],
  options: withoutEffect(['gutter', 'margin', 'padding', 'class-container', 'class-row', 'outline', 'reverse']),
  toNodes(directive, { report }) {
    const written = directive.argument?.value ?? '1 2 2 3'
    const columns = /^(?:\d{1,2}(?:\s+|$)){1,4}$/.test(written) ? written.split(/\s+/).map(Number) : undefined
    if (!columns) {
      const hint = 'Write one to four numbers: `{grid} 1 2 3`.'
      report('directive-option', undefined, `\`${written}\` is no number of columns.`, hint)
    }
    const most = Math.min(4, Math.max(1, columns?.at(-1) ?? 3))
    const items = bodyOf(directive).map(toItem)
    return [asBlock(directive, element('ul', commonProperties(directive, ['link-cards', `columns-${most}`]), items))]
  },
}

/** Anything in a grid. */
export const gridItem: DirectiveKind = {
  body: 'blocks',
  required: ['body'],
  options: withoutEffect(['columns', 'margin', 'padding', 'child-direction', 'child-align', 'outline', 'class']),
  toNodes: (directive) => [asBlock(directive, element('div', {}, bodyOf(directive)))],
}

/** A card's content; its frame is the list's. */
function toItem(node: RootContent): RootContent {
  const isFrame = node.type === 'mystElement' && node.data.hName === 'div' && !node.data.myst
  return {
    ...element('li', {}, isFrame ? node.children : [node]),
    ...(node.position ? { position: node.position } : {}),
  }
}

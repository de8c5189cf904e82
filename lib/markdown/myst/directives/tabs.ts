import type { RootContent } from 'mdast'
import { uniqueAnchor } from '../../anchor'
import { withoutEffect } from '../../without-effect'
import { type ElementNode, element } from '../element'
import { bodyOf, flagOf } from '../nodes'
import { asBlock, commonProperties } from './container'
import type { DirectiveKind } from './directive-kind'

/**
 * Alternatives, of which one is open at a time; on paper all are shown:
 *
 *     ::::{tab-set}           →   <div class="tab-set">
 *     :::{tab-item} Linux           <details name="tabs:" open><summary>Linux</summary> … </details>
 *     …                             …
 */
export const tabSet: DirectiveKind = {
  body: 'blocks',
  required: ['body'],
  options: withoutEffect(['sync-group']),
  toNodes(directive, { page, report }) {
    const nodes = bodyOf(directive)
    const tabs = nodes.filter(isTab)
    if (tabs.length === 0) {
      const hint = 'Put a `{tab-item}` into it for each alternative.'
      report('directive-content', undefined, 'The `tab-set` has no tabs.', hint)
    }
    // No heading has an anchor with a colon.
    const name = uniqueAnchor('tabs:', page.anchors)
    const open = tabs.find(({ data }) => data.hProperties['open']) ?? tabs[0]
    for (const tab of tabs) {
      tab.data.hProperties = { ...tab.data.hProperties, name, open: tab === open || undefined }
    }
    return [asBlock(directive, element('div', commonProperties(directive, ['tab-set']), nodes))]
  },
}

/** One of the alternatives. */
export const tabItem: DirectiveKind = {
  argument: 'text',
  body: 'blocks',
  options: {
    sync: 'Accepted, but without effect: tabs are chosen one set at a time.',
    selected: { about: 'This one is open at first.', is: 'flag' },
    ...withoutEffect(['class-container', 'class-label', 'class-content']),
  },
  toNodes(directive, { report }) {
    const title = directive.argument?.value
    if (!title) report('directive-content', undefined, 'The tab has no title.', 'Write it behind `{tab-item}`.')
    const summary = element('summary', {}, [{ type: 'text', value: title ?? 'Tab' }])
    const properties = { ...commonProperties(directive), open: flagOf(directive, 'selected') || undefined }
    return [asBlock(directive, element('details', properties, [summary, ...bodyOf(directive)]))]
  },
}

function isTab(node: RootContent): node is ElementNode {
  return node.type === 'mystElement' && node.data.hName === 'details'
}

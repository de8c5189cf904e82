import type { ElementContent } from 'hast'
import type { PhrasingContent } from 'mdast'
import { positionAt } from '../../elements'
import { linkCard } from '../../shortcodes/link-card'
import { withoutEffect } from '../../without-effect'
import { asTarget, element } from '../element'
import { bodyOf, textOf } from '../nodes'
import { asBlock, commonProperties, targetOf, toCaption } from './container'
import type { DirectiveKind } from './directive-kind'

/** A page of another host: a card with a link takes its place, as with the shortcodes that embed. */
export const iframe: DirectiveKind = {
  argument: 'text',
  body: 'blocks',
  required: ['argument'],
  options: {
    title: 'What it is called.',
    ...withoutEffect(['width', 'height', 'align', 'placeholder'], 'nothing is embedded'),
  },
  toNodes(directive, { report }) {
    const { argument } = directive
    const href = argument?.value ?? ''
    const [first, ...more] = bodyOf(directive)
    if (!argument) return []
    if (!/^https?:/i.test(href) || !URL.canParse(href)) {
      report('directive-content', undefined, `\`${href}\` is no address of a page.`, 'Begin it with `https://`.')
      return bodyOf(directive)
    }
    const card = {
      ...toNode(linkCard({ href, title: textOf(directive, 'title') ?? href })),
      position: positionAt(argument.offsetOf(0)),
    }
    if (!first) return [asBlock(directive, element('div', commonProperties(directive), [card]))]
    return [
      asTarget(
        element('figure', commonProperties(directive), [card, ...toCaption(first, more)]),
        targetOf(directive, 'figure'),
      ),
    ]
  },
}

function toNode(node: ElementContent): PhrasingContent {
  if (node.type === 'element') return element(node.tagName, node.properties, node.children.map(toNode))
  return { type: 'text', value: node.type === 'text' ? node.value : '' }
}

import type { RootContent } from 'mdast'
import type { DefListNode } from 'mdast-util-definition-list'
import { toString as toText } from 'mdast-util-to-string'
import { asTarget, type ElementNode, element } from '../element'
import { bodyOf } from '../nodes'
import { asBlock, commonProperties, withoutParagraph } from './container'
import type { DirectiveKind } from './directive-kind'

/**
 * Words and what they mean; each can be referred to:
 *
 *     :::{glossary}      →   <dl><dt id="term-hub">Hub</dt><dd>A place to work</dd></dl>
 *     Hub
 *     : A place to work
 *     :::
 */
export const glossary: DirectiveKind = {
  body: 'blocks',
  required: ['body'],
  options: { sorted: { about: 'Accepted, but without effect.', is: 'flag' } },
  toNodes(directive, { report }) {
    const body = bodyOf(directive)
    if (body.length > 0 && !body.some(isDefinitionList)) {
      const hint = 'Write a word, and in the line below it a colon, a space and what it means.'
      report('directive-content', undefined, 'The glossary has no words that are explained.', hint)
    }
    const nodes = body.map((node) => (isDefinitionList(node) ? toTerms(node) : node))
    const [only, ...others] = nodes
    if (only && others.length === 0 && !directive.options.has('label')) return [only]
    return [asBlock(directive, element('div', commonProperties(directive), nodes))]
  },
}

function isDefinitionList(node: RootContent): node is RootContent & DefListNode {
  return (node.type as string) === 'defList'
}

function toTerms({ children, position }: DefListNode): ElementNode {
  const parts = children.map((child): ElementNode => {
    const place = child.position ? { position: child.position } : {}
    if (child.type !== 'defListTerm') return { ...element('dd', {}, withoutParagraph(child.children)), ...place }
    const label = toText(child)
    return { ...asTarget(element('dt', {}, child.children), { kind: 'term', label, isNumbered: false }), ...place }
  })
  return { ...element('dl', {}, parts), ...(position ? { position } : {}) }
}

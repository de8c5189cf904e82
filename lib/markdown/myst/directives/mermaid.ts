import { withoutEffect } from '../../without-effect'
import { element } from '../element'
import { asBlock, commonProperties } from './container'
import type { DirectiveKind } from './directive-kind'

/** A diagram: no page runs the program that draws it, so its source is shown, and said to be one. */
export const mermaid: DirectiveKind = {
  body: 'text',
  required: ['body'],
  options: withoutEffect(['align', 'alt', 'caption', 'config', 'title', 'zoom']),
  toNodes(directive) {
    const words = element('figcaption', {}, [
      { type: 'paragraph', children: [{ type: 'text', value: 'Diagram, as its Mermaid source' }] },
    ])
    const code = { type: 'code' as const, lang: 'mermaid', value: directive.body.value }
    return [asBlock(directive, element('figure', commonProperties(directive), [code, words]))]
  },
}

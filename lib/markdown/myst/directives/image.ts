import { element } from '../element'
import { asBlock, commonProperties } from './container'
import type { DirectiveKind } from './directive-kind'
import { alignmentOf, pictureOptions, toPicture } from './picture'

/** A picture without a caption: `:::{image} map.png`. */
export const image: DirectiveKind = {
  argument: 'text',
  required: ['argument'],
  options: { ...pictureOptions, title: 'A hint for who points at it.' },
  toNodes(directive) {
    if (!directive.argument) return []
    const properties = commonProperties(directive, alignmentOf(directive))
    return [asBlock(directive, element('p', properties, [toPicture(directive.argument, directive)]))]
  },
}

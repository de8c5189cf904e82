import type { Element, ElementContent, Properties, Text } from 'hast'
import type { Parameter } from './tags'

/** An element of what a shortcode stands for. */
export function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children }
}

/** Words of what a shortcode stands for. */
export function text(value: string): Text {
  return { type: 'text', value }
}

/** Gives an element the place of a parameter's value. */
export function at(parameter: Parameter | undefined, node: Element): Element {
  if (!parameter) return node
  return { ...node, position: positionAt(parameter.valueStart) }
}

/** A place in the text of the page. */
export function positionAt(offset: number) {
  const point = { line: 1, column: 1, offset }
  return { start: point, end: point }
}

/** A single paragraph gives its content. */
export function withoutParagraph(elements: ElementContent[]): ElementContent[] {
  const [only, ...others] = elements
  return only?.type === 'element' && only.tagName === 'p' && others.length === 0 && !only.properties['className']
    ? only.children
    : elements
}

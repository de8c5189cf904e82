import type { Element, ElementContent, Properties, Text } from 'hast'

/** Makes an element. */
export function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children }
}

/** Makes a node of words. */
export function text(value: string): Text {
  return { type: 'text', value }
}

/** Gives an element the place of a parameter's value. */
export function at(parameter: { valueStart: number; valueEnd: number } | undefined, node: Element): Element {
  return parameter ? { ...node, position: positionAt(parameter.valueStart, parameter.valueEnd) } : node
}

/** A place in the text of the page; only the offsets count. */
export function positionAt(offset: number, end = offset) {
  const point = { line: 1, column: 1, offset }
  return { start: point, end: { ...point, offset: end } }
}

import type { Properties } from 'hast'
import type { Data, Node } from 'mdast'
import type { Attributes } from './attribute-list'

/** Names of attributes that hast has its own names for; any other that content may hold is the same in both. */
const propertyNames = new Map([['class', 'className']])

/** Gives an element attributes; one that it has already stays. */
export function setAttributes(node: Node & { data?: Data | undefined }, attributes: Attributes): void {
  const properties: Properties = { ...node.data?.hProperties }
  for (const [name, value] of attributes) {
    const property = propertyNames.get(name) ?? name
    if (Object.hasOwn(properties, property)) continue
    properties[property] = name === 'class' ? value.split(' ').filter(Boolean) : value
  }
  node.data = { ...node.data, hProperties: properties }
}

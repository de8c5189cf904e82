import type { Properties } from 'hast'
import type { Parent, RootContent } from 'mdast'

/** A node that becomes an HTML element. */
export interface ElementNode extends Parent {
  type: 'mystElement'
  data: { hName: string; hProperties: Properties }
  children: RootContent[]
}

declare module 'mdast' {
  interface RootContentMap {
    mystElement: ElementNode
  }
  interface PhrasingContentMap {
    mystElement: ElementNode
  }
}

/** Makes a node of the Markdown tree that becomes an element. */
export function element(name: string, properties: Properties, children: readonly RootContent[] = []): ElementNode {
  return { type: 'mystElement', data: { hName: name, hProperties: properties }, children: [...children] }
}

import type { Properties } from 'hast'
import type { Data, Node, Parent, RootContent } from 'mdast'

/** What a node is that can be referred to, and counted: a figure, a table, a term. */
export interface Target {
  kind: 'figure' | 'table' | 'code' | 'equation' | 'proof' | 'exercise' | 'term' | 'block'
  /** What it is counted as, each for itself: of proofs `theorem` and the like, or the `kind` of a figure. */
  name?: string
  /** The label as it is written, if there is one; the node's id is made of it. */
  label?: string
  /** Whether it counts: `Figure 1`. */
  isNumbered: boolean
}

/** A node that becomes an HTML element. */
export interface ElementNode extends Parent {
  type: 'mystElement'
  data: Data & { hName: string; hProperties: Properties }
  children: RootContent[]
}

declare module 'mdast' {
  interface RootContentMap {
    mystElement: ElementNode
  }
  interface PhrasingContentMap {
    mystElement: ElementNode
  }
  interface Data {
    myst?: Target
    /** Marks the empty element at the beginning of a caption, which `Figure 1:` is put into. */
    mystNumber?: true
  }
}

/** Makes a node of the Markdown tree that becomes an element. */
export function element(name: string, properties: Properties, children: readonly RootContent[] = []): ElementNode {
  return { type: 'mystElement', data: { hName: name, hProperties: properties }, children: [...children] }
}

/** Makes a node something that can be referred to. */
export function asTarget<T extends Node>(node: T, target: Target): T {
  return { ...node, data: { ...node.data, myst: target } }
}

/** The place of a caption's number: the first node of a caption, without words until things are counted. */
export function numberSlot(): ElementNode {
  const slot = element('span', { className: ['caption-number'] })
  return { ...slot, data: { ...slot.data, mystNumber: true } }
}

import type { Properties } from 'hast'
import type { PhrasingContent, RootContent } from 'mdast'
import { isContentClass } from '../../sanitize'
import { asTarget, type ElementNode, element, numberSlot, type Target } from '../element'
import { type Directive, flagOf } from '../nodes'

/** The classes of what a directive becomes; its id follows from its label. */
export function commonProperties(directive: Directive, classes: readonly string[] = []): Properties {
  const className = [...new Set([...classes, ...classesOf(directive).filter(isContentClass)])]
  return className.length > 0 ? { className } : {}
}

export function classesOf({ options }: Directive): string[] {
  return (options.get('class')?.value ?? '').split(/[\s,]+/).filter(Boolean)
}

export function labelOf({ options }: Directive): string | undefined {
  return options.get('label')?.value.trim() || undefined
}

/** What a directive is as something to refer to. */
export function targetOf(directive: Directive, kind: Target['kind'], name?: string): Target {
  const label = labelOf(directive)
  return {
    kind,
    isNumbered: flagOf(directive, 'enumerated') ?? true,
    ...(label === undefined ? {} : { label }),
    ...(name === undefined ? {} : { name }),
  }
}

/** What a directive becomes that can be referred to, but is not counted. */
export function asBlock(directive: Directive, node: ElementNode): ElementNode {
  return labelOf(directive) === undefined
    ? node
    : asTarget(node, { ...targetOf(directive, 'block'), isNumbered: false })
}

/** A caption: what it says, and what is said below it. */
export function toCaption(first: RootContent | undefined, legend: readonly RootContent[] = []): ElementNode[] {
  if (!first) return []
  const isParagraph = first.type === 'paragraph'
  const words = isParagraph
    ? [{ ...first, children: [numberSlot(), ...first.children] }]
    : [element('p', {}, [numberSlot()]), first]
  return [element('figcaption', {}, [...words, ...legend])]
}

/** A caption of words alone. */
export function toWordCaption(words: readonly PhrasingContent[] | undefined): ElementNode[] {
  return words && words.length > 0 ? toCaption({ type: 'paragraph', children: [...words] }) : []
}

/** A single paragraph gives its content. */
export function withoutParagraph(nodes: readonly RootContent[]): readonly RootContent[] {
  const [only, ...others] = nodes
  return only?.type === 'paragraph' && others.length === 0 ? only.children : nodes
}

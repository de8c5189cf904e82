import type { Parent, PhrasingContent, Root, RootContent } from 'mdast'
import type { Stretch } from './stretch'

// What a directive and a role are in the tree, until `render` puts what they stand for in their place.

/** The value of an option, and where it stands. */
export interface Option {
  value: string
  offset: number
}

/**
 * A directive. Its children are its argument, if that is read as words, and its body, if that is read
 * as Markdown.
 *
 *     ```{figure} a.png
 *     :name: map
 *
 *     The caption
 *     ```
 */
export interface Directive extends Parent {
  type: 'mystDirective'
  name: string
  argument: Stretch | undefined
  options: ReadonlyMap<string, Option>
  body: Stretch
  children: (DirectiveArgument | RootContent)[]
}

/** The argument of a directive, read as words. */
export interface DirectiveArgument extends Parent {
  type: 'mystArgument'
  children: PhrasingContent[]
}

/** A role: `` {abbr}`MyST (Markedly Structured Text)` ``. */
export interface Role {
  type: 'mystRole'
  name: string
  content: Stretch
  position: NonNullable<Root['position']>
}

declare module 'mdast' {
  interface RootContentMap {
    mystDirective: Directive
    mystArgument: DirectiveArgument
    mystRole: Role
  }
  interface PhrasingContentMap {
    mystRole: Role
  }
}

/** The words of a directive's argument, if it has one. */
export function argumentOf({ children }: Directive): PhrasingContent[] | undefined {
  return children[0]?.type === 'mystArgument' ? children[0].children : undefined
}

/** A directive's body. */
export function bodyOf({ children }: Directive): RootContent[] {
  return children.filter((child): child is RootContent => child.type !== 'mystArgument')
}

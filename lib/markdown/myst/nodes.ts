import type { Parent, PhrasingContent, Root, RootContent } from 'mdast'
import type { Stretch } from './stretch'

// What a directive and a role are in the tree, until `render` puts what they stand for in their place.

/** The value of an option, and where it stands. */
export interface Option {
  value: string
  offset: number
  /** As it is written; `label` may be written `name`. */
  name: string
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
  /** The included file that it stands in. */
  file: string | undefined
  children: (DirectiveArgument | DirectiveOption | RootContent)[]
}

/** The argument of a directive, read as words. */
interface DirectiveArgument extends Parent {
  type: 'mystArgument'
  children: PhrasingContent[]
}

/** The value of an option that is read as words. */
export interface DirectiveOption extends Parent {
  type: 'mystOption'
  name: string
  children: PhrasingContent[]
}

/** A role: `` {abbr}`MyST (Markedly Structured Text)` ``. Its children are its words. */
export interface Role extends Parent {
  type: 'mystRole'
  name: string
  content: Stretch
  children: PhrasingContent[]
  position: NonNullable<Root['position']>
}

/** A reference by a role, until it is known what it leads to. Without children, its words are those of its target. */
export interface RoleReference extends Parent {
  type: 'mystReference'
  /** What `to` is: a label, a word of a glossary, or a page's file. */
  by: 'label' | 'term' | 'page'
  to: string
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface RootContentMap {
    mystDirective: Directive
    mystArgument: DirectiveArgument
    mystOption: DirectiveOption
    mystRole: Role
    mystReference: RoleReference
  }
  interface PhrasingContentMap {
    mystRole: Role
    mystReference: RoleReference
  }
}

/** The words of a directive's argument, if it has one. */
export function argumentOf({ children }: Directive): PhrasingContent[] | undefined {
  return children[0]?.type === 'mystArgument' ? children[0].children : undefined
}

/** The words of an option, if it is given. */
export function optionWordsOf({ children }: Directive, name: string): PhrasingContent[] | undefined {
  const option = children.find((child) => child.type === 'mystOption' && child.name === name)
  return option?.type === 'mystOption' && option.children.length > 0 ? option.children : undefined
}

/** A directive's body. */
export function bodyOf({ children }: Directive): RootContent[] {
  return children.filter(({ type }) => type !== 'mystArgument' && type !== 'mystOption')
}

/** Whether a flag is set: without a value it is. */
export function flagOf({ options }: Directive, name: string): boolean | undefined {
  const value = options.get(name)?.value.toLowerCase()
  return value === undefined ? undefined : value !== 'false'
}

/** An option that is a whole number. */
export function numberOf({ options }: Directive, name: string): number | undefined {
  const value = options.get(name)?.value ?? ''
  return /^-?\d{1,9}$/.test(value) ? Number(value) : undefined
}

/** An option's text, if there is any. */
export function textOf({ options }: Directive, name: string): string | undefined {
  return options.get(name)?.value || undefined
}

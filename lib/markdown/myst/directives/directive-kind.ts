import type { RootContent } from 'mdast'
import type { Rule } from '#lib/findings/rules'
import type { PageContext } from '../../context'
import type { Directive, Option } from '../nodes'
import type { PieceParser } from '../parse-directives'

export interface DirectiveContext {
  page: PageContext
  /** Reports at an option, or at the directive itself. */
  report(rule: Rule, at: Option | undefined, message: string, hint: string): void
}

/** What an option is for, in a sentence for editors, and what its value may be: any text, if that isn't said. */
export interface OptionKind {
  about: string
  /** One of a few words, or a kind of value. */
  is?: 'flag' | 'number' | 'size' | 'words' | readonly string[]
  /** Other names for it. */
  aliases?: readonly string[]
}

/** One of MyST's directives. Any may have the common options: `class`, `label`, `enumerated`, `enumerator`. */
export interface DirectiveKind {
  /** How what stands after the name is read: as words, as it is written, or not at all. */
  argument?: 'words' | 'text'
  /** Its options by name. */
  options?: Readonly<Record<string, string | OptionKind>>
  /** How what is between the fences is read: as Markdown, as it is written, or not at all. */
  body?: 'blocks' | 'text'
  /** What it can't be without. */
  required?: readonly ('argument' | 'body')[]
  /** Whether its options don't matter. */
  takesAnyOption?: boolean
  /** Classes that mean something to it. */
  classes?: readonly string[]
  /** Reads parts of the body as Markdown, where it isn't Markdown as a whole: they become children. */
  parse?(directive: Directive, parser: PieceParser): RootContent[]
  /** What the directive becomes; its children have been rendered. */
  toNodes(directive: Directive, context: DirectiveContext): RootContent[]
}

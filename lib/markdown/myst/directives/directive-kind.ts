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

/** One of MyST's directives. Any may have the options `class`, `name` and `label`. */
export interface DirectiveKind {
  /** How what stands after the name is read: as words, as it is written, or not at all. */
  argument?: 'words' | 'text'
  /** Its options by name, each with a sentence for editors. */
  options?: Readonly<Record<string, string>>
  /** How what is between the fences is read: as Markdown, as it is written, or not at all. */
  body?: 'blocks' | 'text'
  /** Reads parts of the body as Markdown, where it isn't Markdown as a whole: they become children. */
  parse?(directive: Directive, parser: PieceParser): RootContent[]
  /** What the directive becomes; its children have been rendered. */
  toNodes(directive: Directive, context: DirectiveContext): RootContent[]
}

import type { ElementContent } from 'hast'
import type { Rule } from '#lib/findings/rules'
import type { Parameter } from './tags'

/** A shortcode's arguments by name, with where each value stands. */
export type Arguments = Readonly<Record<string, Parameter | undefined>>

export interface ShortcodeContext {
  /** A parameter's value as Markdown and HTML, without the paragraph around a single line. */
  toContent(parameter: Parameter): ElementContent[]
  /** Reports at a parameter, or at the shortcode itself. */
  report(rule: Rule, at: Parameter | undefined, message: string, hint: string): void
}

/** One of Hugo's shortcodes: its parameters, each with a sentence for editors, and what it becomes. */
export interface ShortcodeKind {
  parameters: Readonly<Record<string, string>>
  toElements(args: Arguments, context: ShortcodeContext): ElementContent[]
}

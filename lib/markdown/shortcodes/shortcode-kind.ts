import type { ElementContent } from 'hast'
import type { Rule } from '#lib/findings/rules'
import type { PageContext } from '../context'
import type { Parameter } from './tags'

/** A text that stands in another one. */
export interface TextInside {
  value: string
  /** Where it begins there. */
  start: number
  /** How far its lines are indented because the shortcode is. */
  indent: number
}

/** A parameter, or what stands between two tags; it knows where it stands in the text of the page. */
export interface Argument extends Parameter {
  /** The value as it stands in the text that holds the shortcode. */
  inside: TextInside
}

/** Where an argument stands in the text of the page, or a part of it, and what to write instead if that is certain. */
export interface ArgumentExtent extends Pick<Argument, 'start' | 'end'> {
  replacement?: string | undefined
}

/** A shortcode's arguments by name. */
export type Arguments = Readonly<Record<string, Argument | undefined>>

export interface ShortcodeContext extends Pick<PageContext, 'site' | 'page' | 'linkBase'> {
  /** The text between the shortcode's tags. */
  inner: Argument | undefined
  /** A value as Markdown and HTML, without the paragraph around a single one. */
  toContent(value: Argument): ElementContent[]
  /** A value as Markdown and HTML, in paragraphs. */
  toBlocks(value: Argument): ElementContent[]
  /** Reports at a parameter, or at the shortcode itself. */
  report(rule: Rule, at: ArgumentExtent | undefined, message: string, hint: string): void
}

/** A shortcode: its parameters, each with a sentence for editors, and what it becomes. */
export interface ShortcodeKind {
  parameters: Readonly<Record<string, string>>
  /** Which parameters may be written without their names, in this order. */
  positional?: readonly string[]
  /** Whether there may, or must, be a text and a closing tag; not given, there is none. */
  inner?: 'optional' | 'required'
  /**
   * What it stands for in a text: blocks among it leave the paragraph. Undefined if something is missing, which
   * has been reported.
   */
  toElements(args: Arguments, context: ShortcodeContext): ElementContent[] | undefined
  /** What it stands for in the address of a link or in another attribute, if it may stand there. */
  toText?(args: Arguments, context: ShortcodeContext): string
}

import type { Root } from 'mdast'
import type { Extension as TreeExtension } from 'mdast-util-from-markdown'
import type { Extension as SyntaxExtension } from 'micromark-util-types'
import type { Rule } from '#lib/findings/rules'
import type { TextFiles } from './text-files'

/** Whose Markdown a text is written in: that of Hugo (goldmark), or that of mystmd. */
export type Dialect = 'hugo' | 'myst'

/** How a dialect is read: what micromark recognises, and what becomes of it in the tree. */
export interface Syntax {
  extensions: SyntaxExtension[]
  mdastExtensions: (TreeExtension | TreeExtension[])[]
  /** Completes the tree of a text, whose offsets the tree's positions are; it may include files. */
  complete(tree: Root, text: string, report: ReportProblem, files?: TextFiles): void
}

/** What can't be read as it was meant, at an offset of the text. */
export interface Problem {
  rule: Rule
  offset: number
  message: string
  hint: string
  /** If it isn't all that stands on the line from there on. */
  extent?: ProblemExtent | undefined
}

/** Some characters, and what to write instead of them, where that is certain. */
export interface ProblemExtent {
  length: number
  replacement?: string | undefined
}

/** Takes a problem. */
export type ReportProblem = (rule: Rule, offset: number, message: string, hint: string, extent?: ProblemExtent) => void

import type { PhrasingContent } from 'mdast'
import type { Rule } from '#lib/findings/rules'
import type { PageContext } from '../../context'
import type { Role } from '../nodes'
import type { PieceParser } from '../parse-directives'
import type { Stretch } from '../stretch'

interface RoleContext {
  page: PageContext
  /** Reports at the role. */
  report(rule: Rule, message: string, hint: string): void
}

/** One of MyST's roles. */
export interface RoleKind {
  /** Reads the words that it shows from its content; without it, these are the content as it is written. */
  words?(content: Stretch, parser: PieceParser): PhrasingContent[]
  /** What it becomes; its words, which are its children, have been rendered. */
  toNodes(role: Role, context: RoleContext): PhrasingContent[]
}

/** `words <target>`: the two parts of a role's content; without a part in angle brackets, all of it is the target. */
export function splitTarget(content: string): { words: string | undefined; target: string } {
  const [, words, target] = /^([^<]*)<([^<>]+)>\s*$/s.exec(content) ?? []
  return target === undefined
    ? { words: undefined, target: content.trim() }
    : { words: words?.trim() || undefined, target: target.trim() }
}

/** Some text as words, none if there is none. */
export function toWords(value: string | undefined): PhrasingContent[] {
  return value === undefined || value === '' ? [] : [{ type: 'text', value }]
}

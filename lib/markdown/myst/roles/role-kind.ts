import type { PhrasingContent } from 'mdast'
import type { Rule } from '#lib/findings/rules'
import type { PageContext } from '../../context'
import type { Role } from '../nodes'

export interface RoleContext {
  page: PageContext
  /** Reports at the role. */
  report(rule: Rule, message: string, hint: string): void
}

/** One of MyST's roles: what its content becomes. */
export type RoleKind = (role: Role, context: RoleContext) => PhrasingContent[]

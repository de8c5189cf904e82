import { element } from '../element'
import type { RoleKind } from './role-kind'

/** A role that is an element of HTML around its words. */
function elementRole(tagName: string): RoleKind {
  return ({ content }) => [element(tagName, {}, [{ type: 'text', value: content.value }])]
}

/** `` H{sub}`2`O `` → `H<sub>2</sub>O`, and the like. */
export const plainRoles: Readonly<Record<string, RoleKind>> = {
  sub: elementRole('sub'),
  subscript: elementRole('sub'),
  sup: elementRole('sup'),
  superscript: elementRole('sup'),
  kbd: elementRole('kbd'),
  keyboard: elementRole('kbd'),
}

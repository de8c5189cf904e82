import { plainRoles } from './plain'
import type { RoleKind } from './role-kind'

/** The roles that the site knows, by name. */
export const roleKinds: ReadonlyMap<string, RoleKind> = new Map(Object.entries({ ...plainRoles }))

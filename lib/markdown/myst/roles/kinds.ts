import { abbreviationRoles } from './abbreviation'
import { plainRoles } from './plain'
import { linkRoles, referenceRoles } from './reference'
import type { RoleKind } from './role-kind'
import { scienceRoles } from './sciences'
import { sphinxRoles } from './sphinx'
import { sphinxDesignRoles } from './sphinx-design'

/** The roles that the site knows, by name. */
export const roleKinds: ReadonlyMap<string, RoleKind> = new Map(
  Object.entries({
    ...plainRoles,
    ...abbreviationRoles,
    ...referenceRoles,
    ...linkRoles,
    ...scienceRoles,
    ...sphinxRoles,
    ...sphinxDesignRoles,
  }),
)

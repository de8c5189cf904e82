import { admonitionKinds } from './admonition'
import type { DirectiveKind } from './directive-kind'

/** The directives that the site knows, by name. */
export const directiveKinds: ReadonlyMap<string, DirectiveKind> = new Map(Object.entries({ ...admonitionKinds }))

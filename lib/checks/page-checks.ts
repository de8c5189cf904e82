import type { PageCheck } from './check'

/** What is looked at on every page, besides what its Markdown reports while it is read. */
export const pageChecks: readonly PageCheck[] = []

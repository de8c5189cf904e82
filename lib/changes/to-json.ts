import type { PageChange } from './changes'
import type { Preview } from './preview'

/**
 * What a preview changes, for programs: pages with their words counted and each change with its words, and
 * what isn't words. `problems`, and a page's `problem`, say what can't be compared. `base` is null, with a `reason`, if there is nothing to compare with.
 */
export function toChangesJson({ branch, commit, pullRequest, compared }: Preview): string {
  const head = { branch: branch ?? null, commit: commit ?? null, pullRequest: pullRequest ?? null }
  if ('reason' in compared)
    return toText({ ...head, base: null, reason: compared.reason, problems: [], pages: [], facts: [] })
  const { base, changes } = compared
  const { commit: id, branch: name, date } = base
  return toText({
    ...head,
    base: { branch: name, commit: id, date },
    problems: changes.problems,
    pages: changes.pages.map(toPageJson),
    facts: changes.facts,
  })
}

function toPageJson({ comparison, layout: _, ...page }: PageChange) {
  const changes = comparison.changes.map(({ kind, added, removed, before, after, heading }) => ({
    kind,
    added,
    removed,
    before,
    after,
    heading,
  }))
  return { ...page, words: comparison.words, changes }
}

function toText(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`
}

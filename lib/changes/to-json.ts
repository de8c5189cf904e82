import type { CommitmentDifference, PageChange, PlacedWording } from './changes'
import { addressOf } from './describe-commitment'
import type { Preview } from './preview'

/**
 * What a preview changes, for programs: commitments with their words before and after, in the order of what to look at
 * first; pages with their words counted and each change with its words; and what isn't words. `problems`, and a page's
 * `problem`, say what can't be compared. `base` is null, with a `reason`, if there is nothing to compare with.
 */
export function toChangesJson({ branch, commit, pullRequest, compared }: Preview): string {
  const head = { branch: branch ?? null, commit: commit ?? null, pullRequest: pullRequest ?? null }
  if ('reason' in compared)
    return toText({ ...head, base: null, reason: compared.reason, problems: [], commitments: [], pages: [], facts: [] })
  const { base, changes } = compared
  const { commit: id, branch: name, date } = base
  return toText({
    ...head,
    base: { branch: name, commit: id, date },
    problems: changes.problems,
    commitments: changes.commitments.map(toCommitmentJson),
    pages: changes.pages.map(toPageJson),
    facts: changes.facts,
  })
}

function toCommitmentJson({ kind, before, after, isMoved, into, removed, protectedBy }: CommitmentDifference) {
  return {
    kind,
    isMoved,
    before: before ? toWordingJson(before) : null,
    after: after ? toWordingJson(after) : null,
    into: into ? { url: addressOf(into), title: into.title } : null,
    removed,
    protectedBy,
  }
}

/** What a commitment says, with its passages as paragraphs, and where. */
function toWordingJson(wording: PlacedWording) {
  const { page, title, passages, strength } = wording
  const words = passages.map(({ text }) => text).join('\n\n')
  return { url: addressOf(wording), page, title, words, strength: strength ?? null }
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

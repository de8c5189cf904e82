import { toLine } from './to-line'

/** A commit without its files. */
export interface CommitHeader {
  id: string
  time: number
  /** The first of its parents; empty if it has none here. */
  parent: string
  author: string
  subject: string
}

const MAX_AUTHOR = 100
const MAX_SUBJECT = 200

/** How many lines `git rev-list --format=%ct%n%P%n%aN%n%s` has for each commit, the one with its id included. */
const LINES = 5

/** The commits that git has listed in that way, whatever their authors have written. */
export function parseCommits(text: string): CommitHeader[] {
  const lines = text.split('\n')
  return Array.from({ length: Math.floor(lines.length / LINES) }, (_, index) => {
    const [commit = '', time = '', parents = '', author = '', subject = ''] = lines.slice(
      index * LINES,
      (index + 1) * LINES,
    )
    return {
      id: commit.slice('commit '.length),
      time: Number(time),
      parent: parents.split(' ')[0] ?? '',
      // Of a commit without an author git leaves the placeholder as it is.
      author: author === '%aN' ? '' : toLine(author, MAX_AUTHOR),
      subject: toLine(subject, MAX_SUBJECT),
    }
  })
}

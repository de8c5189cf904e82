import type { Revision } from '#lib/history/history'

/** Who made a revision, in which commit, what that says, and where the whole page is as it stood. */
export function RevisionFacts({ revision: { author, commit, subject, versionUrl } }: { revision: Revision }) {
  if (!author && !commit && !subject && !versionUrl) return null
  const name = commit && `Commit ${commit.id.slice(0, 7)}`
  return (
    <p className="facts text-sm">
      {author && <span>{author}</span>}
      {commit && <span>{commit.url ? <a href={commit.url}>{name}</a> : name}</span>}
      {subject && <span>“{subject}”</span>}
      {versionUrl && (
        <span>
          <a href={versionUrl}>The page as it stood</a>
        </span>
      )}
    </p>
  )
}

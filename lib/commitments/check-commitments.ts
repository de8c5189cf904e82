import type { Base } from '#lib/checks/check'
import type { Site } from '#lib/content/read-site'
import type { Report } from '#lib/findings/finding'
import { changedCommitments, type Load } from './changed-commitments'
import { checkProtected } from './check-protected'
import { checkProtectedNames } from './check-protected-names'
import { LossPlaces } from './loss-places'
import { reportLosses } from './report-losses'

/** A site, how its pages are read, and what it is compared with, if with anything. */
export interface CheckedSites {
  site: Site
  base: Base | undefined
  load: Load
}

/**
 * Reports promises that were weakened or removed since the base, and words that `site.yaml` protects, here or
 * there, if they were touched. Without a base only those entries of `protected` that name nothing are reported.
 */
export function checkCommitments({ site, base, load }: CheckedSites, report: Report): void {
  checkProtectedNames({ site, base, load }, report)
  if (!base) return
  const changed = changedCommitments({ site, base, load })
  const places = new LossPlaces(changed, site)
  const told = checkProtected({ site, base, load }, { ...changed, places }, report)
  const losses = changed.changes.flatMap((change) => {
    if (change.kind === 'new' || told.has(change)) return []
    // What an earlier version says is no promise any more.
    return base.site.index.pageByPath.get(change.before.page.path)?.version ? [] : [change]
  })
  reportLosses(losses, { site, places, report })
}

import type { GitBase } from '#lib/base'
import type { Preview } from '#lib/changes/preview'
import type { Site } from '#lib/content/read-site'
import type { Deployment } from '#lib/deployment/deployment'
import type { Finding } from '#lib/findings/finding'
import type { NoBase } from '#lib/git/base'
import { compareSites } from './compare-sites'

interface Source {
  deployment: Pick<Deployment, 'branch' | 'commit' | 'pullRequest'> & Pick<Preview, 'kind'>
  site: Site
  base: GitBase | NoBase
  findings: readonly Finding[]
  url: string
}

/** What a preview knows of itself. */
export async function toPreview({ deployment, site, base, findings, url }: Source): Promise<Preview> {
  const { kind, branch, commit, pullRequest } = deployment
  const head = { kind, branch, commit, pullRequest, findings, url }
  if ('reason' in base) return { ...head, compared: base }
  const { site: before, changedFiles, isChanged } = base
  return {
    ...head,
    compared: { base, changes: await compareSites({ before, after: site, changedFiles }, url), isChanged },
  }
}

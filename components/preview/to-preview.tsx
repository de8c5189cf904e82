import type { GitBase } from '#lib/base'
import type { Preview } from '#lib/changes/preview'
import type { Site } from '#lib/content/read-site'
import type { Deployment } from '#lib/deployment/deployment'
import type { Finding } from '#lib/findings/finding'
import { isChangeRule } from '#lib/findings/rules'
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
  const head = { kind, branch, commit, pullRequest, findings, url, published: publishedOrigin(site, base) }
  if ('reason' in base) return { ...head, compared: base }
  const { site: before, isChanged } = base
  const changes = await compareSites({ ...base, before, after: site }, url)
  const urls = new Set(changes.pages.flatMap((page) => [page.url, page.formerUrl ?? page.url]))
  // What became of a promise, of a URL or of an anchor may be found in a file that hasn't changed.
  const isOfBranch = (finding: Finding) =>
    isChanged(finding) || isChangeRule(finding.rule) || (finding.page !== undefined && urls.has(finding.page))
  return { ...head, compared: { base, changes, isChanged: isOfBranch } }
}

/** A branch can name another origin; until it is merged, the site is where it was. */
function publishedOrigin(site: Site, base: GitBase | NoBase): string {
  const isKnown = 'site' in base && !base.site.unread.includes('site.yaml')
  return (isKnown ? base.site : site).index.config.origin
}

import type { DeploymentKind, PullRequest } from '#lib/deployment/deployment'
import type { Finding } from '#lib/findings/finding'
import type { BaseCommit, NoBase } from '#lib/git/base'
import type { PageChange, SiteChanges } from './changes'

/** What a preview knows of itself. */
export interface Preview {
  kind: Exclude<DeploymentKind, 'production'>
  branch: string | undefined
  /** The whole commit id. */
  commit: string | undefined
  pullRequest: PullRequest | undefined
  /** What the site is compared with, and what differs; or why there is nothing to compare with. */
  compared: Compared | NoBase
  findings: readonly Finding[]
}

interface Compared {
  base: BaseCommit
  changes: SiteChanges
  /** Whether a finding is in lines that differ. */
  isChanged(finding: Finding): boolean
}

/** The change of the page at a URL, if it differs. */
export function changeOf(url: string, { compared }: Pick<Preview, 'compared'>): PageChange | undefined {
  return 'changes' in compared ? compared.changes.pages.find((page) => page.url === url) : undefined
}

/** Where a page's comparison is: the page's own path below that of all comparisons. */
export function comparisonUrl(pageUrl: string): string {
  return `${COMPARISONS}${pageUrl.slice(1)}`
}

const COMPARISONS = '/preview/compare/'

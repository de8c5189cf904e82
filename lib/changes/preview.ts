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
  /** Where its list of changes is: `/preview/`, or that of what is not committed. */
  url: string
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

/** Where what differs from the base is shown. */
export const PREVIEW = '/preview/'

/** Where, in development, what differs from the last commit is. */
export const UNCOMMITTED = '/preview/uncommitted/'

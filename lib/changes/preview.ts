import type { DeploymentKind, PullRequest } from '#lib/deployment/deployment'
import type { Finding } from '#lib/findings/finding'
import type { BaseCommit, NoBase } from '#lib/git/base'
import type { PageChange, SiteChanges } from './changes'

/** What a preview knows of itself. */
export interface Preview {
  kind: Exclude<DeploymentKind, 'production'>
  /** The origin that the site is published at, whatever the branch makes of it. */
  published: string
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
  /** Whether a finding is about what differs. */
  isChanged(finding: Finding): boolean
}

/** The change of the page that is at a URL, if it differs. */
export function changeOf(url: string, preview: Pick<Preview, 'compared'>): PageChange | undefined {
  return changedPages(preview).find((page) => page.url === url && page.kind !== 'removed')
}

/** The pages that differ; none if there is nothing to compare with. */
export function changedPages({ compared }: Pick<Preview, 'compared'>): readonly PageChange[] {
  return 'changes' in compared ? compared.changes.pages : []
}

/** The change whose comparison is at a path below that of all comparisons. */
export function changeAt(path: string, preview: Pick<Preview, 'compared' | 'url'>): PageChange | undefined {
  return changedPages(preview).find((page) => comparisonPath(page, preview) === path)
}

/** Where a comparison is below that of all comparisons: at the page's URL, if no other has it. */
export function comparisonPath({ comparisonUrl }: PageChange, { url }: Pick<Preview, 'url'>): string {
  return comparisonUrl.slice(comparisonsOf(url).length)
}

/** What precedes a page's URL in that of its comparison. */
export function comparisonsOf(previewUrl: string): string {
  return `${previewUrl}compare`
}

/** Where what differs from the base is shown. */
export const PREVIEW = '/preview/'

/** Where, in development, what differs from the last commit is. */
export const UNCOMMITTED = '/preview/uncommitted/'

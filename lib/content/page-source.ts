import type { Page } from './page'
import type { PageSource, SiteConfig } from './site-config'

/** Where a page's words come from, with addresses to open. */
export interface Provenance extends PageSource {
  /** The file as it stood at the commit, or as it is now. */
  fileUrl: string
  /** The file in the repository's editor; none for a version that is no longer changed. */
  editUrl: string | undefined
}

/** What `site.yaml` says of where a page comes from. */
export function provenanceOf(page: Page, { sources, repositories }: SiteConfig): Provenance | undefined {
  const source = sources[page.path]
  const repository = source && repositoryOf(source, repositories)
  if (!source || !repository) return undefined
  const path = encodeURI(source.path)
  return {
    ...source,
    fileUrl: `${repository.url}/blob/${source.commit ?? repository.branch}/${path}`,
    editUrl: page.version ? undefined : `${repository.url}/edit/${repository.branch}/${path}`,
  }
}

/**
 * The path that a page's relative links start from: the file's place in the tree it was written in,
 * which for an earlier version is the place of the page it was.
 */
export function linkBaseOf(page: Page, { sources, repositories }: SiteConfig): string {
  const source = sources[page.path]
  const root = source && repositoryOf(source, repositories)?.root
  if (!source || root === undefined) return page.path
  const prefix = root === '' ? '' : `${root}/`
  return source.path.startsWith(prefix) ? source.path.slice(prefix.length) : page.path
}

/** The repository that a source names; one that there isn't has been reported with `site.yaml`. */
function repositoryOf({ repository }: PageSource, repositories: SiteConfig['repositories']) {
  return Object.hasOwn(repositories, repository) ? repositories[repository] : undefined
}

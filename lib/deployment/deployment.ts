/** `production` is the site itself, `development` a server on an editor's machine; all else is a preview. */
export type DeploymentKind = 'production' | 'preview' | 'development'

/** What a site is built for and from, as far as that is said. All but the kind is text of others, to be shown only. */
export interface Deployment {
  kind: DeploymentKind
  /** Who builds it; undefined on a machine that is no host's. */
  host: HostName | undefined
  branch: string | undefined
  /** The whole commit id. Of a pull request the last commit of its branch, not what it would be merged to. */
  commit: string | undefined
  pullRequest: PullRequest | undefined
  /** Where it will be seen. */
  url: string | undefined
  /** The repository's address, as one opens it in a browser. */
  repository: string | undefined
}

type HostName = 'Netlify' | 'Vercel' | 'Cloudflare Pages' | 'GitHub Actions'

export interface PullRequest {
  number: number
  url: string | undefined
}

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>

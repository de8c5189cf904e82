import { toAddress } from './untrusted-text'

/**
 * The address of a repository as one opens it in a browser, from any of those that git takes:
 * `git@github.com:2i2c-org/team-compass.git` is `https://github.com/2i2c-org/team-compass`.
 */
export function toRepository(text: string | undefined): string | undefined {
  if (/^https?:/.test(text ?? '')) return toAddress(text)?.replace(/\.git$/, '')
  const [, host, path] = /^(?:ssh:\/\/)?[^@/:\s]+@([^@/:\s]+)(?::\d+\/|[:/])([^:\s]+)$/.exec(text ?? '') ?? []
  return path && toAddress(`https://${host}/${path}`)?.replace(/\.git$/, '')
}

/** The address of a pull request, where the repository's host is one whose addresses are known. */
export function pullRequestUrl(repository: string | undefined, number: number): string | undefined {
  const paths: Readonly<Record<string, string>> = {
    'github.com': 'pull',
    'gitlab.com': '-/merge_requests',
    'bitbucket.org': 'pull-requests',
  }
  const host = repository && new URL(repository).host
  return host && Object.hasOwn(paths, host) ? `${repository}/${paths[host]}/${number}` : undefined
}

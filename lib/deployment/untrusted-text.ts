import { isBranchName } from '#lib/git/branch-name'

// What hosts say of a build is in part the text of strangers: a branch may have any name. Each of these takes
// it as what it should be, or not at all.

/** A commit id as git writes it in full, of either of its hashes. */
export function toCommit(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined
}

/** A name that git allows a branch. */
export function toBranch(text: string | undefined): string | undefined {
  return text !== undefined && isBranchName(text) ? text : undefined
}

/** The number of a pull request. */
export function toNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined
}

/** An address of the web, without the name and password that may be in it. */
export function toAddress(text: string | undefined): string | undefined {
  const url = text === undefined || !/^https?:\/\//.test(text) || !URL.canParse(text) ? undefined : new URL(text)
  if (!url) return undefined
  url.username = ''
  url.password = ''
  return url.href.replace(/\/$/, '')
}

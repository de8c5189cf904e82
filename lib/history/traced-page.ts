import type { Commitment } from '#lib/commitments/commitment'
import { isOwnId } from '#lib/markdown/anchor'
import type { Revision } from './history'
import type { Thread } from './thread'

/** A page as it is followed from revision to revision. */
export interface TracedPage {
  /** Its own, whatever files it was in. */
  key: string
  /** Where it is, or was at last. */
  url: string
  title: string
  /** Whether it was there at the last step. */
  isThere: boolean
  /** Where it was then; undefined if it wasn't there, or had no URL of its own. */
  formerUrl: string | undefined
  /** What it says at the moment, in reading order. */
  commitments: readonly Commitment[]
  threads: Thread[]
  revisions: Revision[]
  /** The anchors of its history that are taken. */
  ids: Set<string>
}

export function newPage(key: string, url: string): TracedPage {
  const nowhere = { title: '', isThere: false, formerUrl: undefined }
  return { key, url, ...nowhere, commitments: [], threads: [], revisions: [], ids: new Set() }
}

/** An anchor for good: as it is wanted, or with a number if it is taken, or one that the page itself uses. */
export function takeId({ ids }: TracedPage, wanted: string): string {
  let id = wanted
  for (let count = 2; ids.has(id) || isOwnId(id); count++) id = `${wanted}-${count}`
  ids.add(id)
  return id
}

import { createHash } from 'node:crypto'
import { type PictureLock, UNKNOWN_LICENCE } from '#lib/content/pictures'
import { copyPathOf } from './copy-path'
import type { FetchPicture } from './fetch-picture'
import { isFetched, type LockedPicture, lockedAs, withEntry } from './lock'
import { urlOfPicture } from './remote-pictures'
import type { Taken } from './taken'

/** What pictures are taken with. */
export interface Taking {
  lock: PictureLock
  /** The hash of a file, by its path on the site; undefined if there is none. */
  hashOfFile: (file: string) => string | undefined
  fetch: FetchPicture
  /** The day of today, `YYYY-MM-DD`. */
  day: string
  /** The licence that is said to hold, if any. */
  licence: string | undefined
}

/** What is to be written, and what is to be said. */
export interface Takings {
  lock: PictureLock
  /** Copies by their paths on the site. */
  files: Map<string, Buffer>
  taken: Taken[]
}

/** Fetches pictures, one after the other, and gives each a copy and an entry in the lock. Writes nothing. */
export async function takePictures(addresses: readonly string[], taking: Taking): Promise<Takings> {
  const takings: Takings = { lock: taking.lock, files: new Map(), taken: [] }
  for (const address of addresses) {
    const taken = await takePicture(address, taking, takings)
    takings.taken.push(taken)
    if (taken.kind === 'missing') continue
    takings.lock = withEntry(takings.lock, lockedAs(taking.lock, address).name, taken.entry)
  }
  return takings
}

async function takePicture(address: string, taking: Taking, { lock, files }: Takings): Promise<Taken> {
  const { hashOfFile, fetch, day } = taking
  const { entry: before } = lockedAs(lock, address)
  const fail = (reason: string): Taken =>
    before && hashOfFile(before.file) !== undefined
      ? { kind: 'kept', address, entry: before, reason }
      : { kind: 'missing', address, reason }
  if (before && !isFetched(before)) return fail(`its copy \`${before.file}\` was made by hand`)
  const url = urlOfPicture(address)
  if (url === undefined) return fail('it is no URL')
  const picture = await fetch(url)
  if ('refusal' in picture) return fail(picture.refusal)
  const { bytes, removed } = picture
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const twin = Object.values(lock).find((entry) => entry.sha256 === sha256)
  const file = twin?.file ?? copyPathOf(url, picture, sha256)
  if (hashOfFile(file) !== sha256) files.set(file, bytes)
  const licence = licenceOf(before, taking.licence)
  if (before?.sha256 === sha256) return { kind: 'same', address, entry: { ...before, licence } }
  const entry = { file, sha256, bytes: bytes.length, source: url, licence, date: day }
  return { kind: 'new', address, entry, removed, former: before?.file }
}

/** What is known of a licence stays; nothing is made up. */
function licenceOf(before: LockedPicture | undefined, said: string | undefined): string {
  return before && before.licence !== UNKNOWN_LICENCE ? before.licence : (said ?? UNKNOWN_LICENCE)
}

import type { PictureLock } from '#lib/content/pictures'
import { decode } from '#lib/links/decode'

/** A copy of a picture, as `pictures.lock.json` has it. */
export type LockedPicture = PictureLock[string]

/** A picture's entry and the name that it is under, which may be its address with or without percent-encoding. */
export function lockedAs(lock: PictureLock, address: string): { name: string; entry: LockedPicture | undefined } {
  const name = [address, decode(address)].find((key) => Object.hasOwn(lock, key))
  return { name: name ?? address, entry: name === undefined ? undefined : lock[name] }
}

/** Whether a copy was fetched, and not made by hand of something else: of that, nobody else knows how. */
export function isFetched({ source }: LockedPicture): boolean {
  return /^https?:/i.test(source)
}

/** A lock with one more entry, or another in an entry's place: the rest stays in the order that it is in. */
export function withEntry(lock: PictureLock, name: string, entry: LockedPicture): PictureLock {
  const entries = Object.entries(lock)
  const same = entries.findIndex(([other]) => other === name)
  const next = entries.findIndex(([other]) => other > name)
  const at = same >= 0 ? same : next >= 0 ? next : entries.length
  return Object.fromEntries(entries.toSpliced(at, same >= 0 ? 1 : 0, [name, entry]))
}

/** The text of `pictures.lock.json`. */
export function formatLock(lock: PictureLock): string {
  return `${JSON.stringify(lock, null, 2)}\n`
}

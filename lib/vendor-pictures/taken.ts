import type { LockedPicture } from './lock'

/** What became of a picture that content names. */
export type Taken = NewCopy | SameCopy | KeptCopy | NoCopy

/** There is a copy that wasn't there before. */
interface NewCopy {
  kind: 'new'
  address: string
  entry: LockedPicture
  /** What was taken out of a drawing, in words. */
  removed: readonly string[]
  /** The file whose place it takes. */
  former: string | undefined
}

/** What its host has is what the copy was made of. */
interface SameCopy {
  kind: 'same'
  address: string
  entry: LockedPicture
}

/** The picture couldn't be had, and the last copy stays. */
interface KeptCopy {
  kind: 'kept'
  address: string
  entry: LockedPicture
  reason: string
}

/** The picture couldn't be had, and there is no copy. */
interface NoCopy {
  kind: 'missing'
  address: string
  reason: string
}

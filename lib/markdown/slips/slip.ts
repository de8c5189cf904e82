import type { Dialect } from '../dialect'

/** Where code, links and pictures stood in words that slips are looked for in. */
export const BLANK = '\0'

/** A way to write something so that it is read as words. */
export interface Slip {
  /** Finds it in the source of a paragraph or the like; groups are handed on. Linear. */
  pattern: RegExp
  /** Only in this dialect. */
  dialect?: Dialect
  /** Whether what was found is one after all. */
  applies?: (...groups: string[]) => boolean
  /** What to write instead of what the pattern matches, if that is certain. */
  replacement?: string
  message: (...groups: string[]) => string
  hint: (...groups: string[]) => string
}

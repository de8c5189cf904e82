import { formatDay } from '#lib/day'
import type { When } from './history'

/** A day in words, and what is said around it as far as it isn't sure. */
export interface DayInWords {
  before: string
  /** As a machine reads it: `2026-02-06`. */
  day: string
  /** `6 February 2026` */
  words: string
  after: string
}

/** The parts of what `describeWhen` says, for a `<time>` of the day. */
export function toDayInWords({ day, certainty }: When, language: string): DayInWords {
  return {
    before: certainty === 'before' ? 'before ' : '',
    day,
    words: formatDay(day, language),
    after: certainty === 'by' ? ' or earlier' : certainty === 'from' ? ' or later' : '',
  }
}

/** What there is to say of a change that isn't committed. */
export const NOT_COMMITTED = 'not committed yet'

/** `6 February 2026`, `6 February 2026 or earlier`, `before 5 August 2025`, `not committed yet`. */
export function describeWhen(when: When | undefined, language: string): string {
  if (!when) return NOT_COMMITTED
  const { before, words, after } = toDayInWords(when, language)
  return before + words + after
}

import { NOT_COMMITTED, toDayInWords } from '#lib/history/describe-when'
import type { When } from '#lib/history/history'

/** A day as sure as it is: `6 February 2026`, `before 5 August 2025`; `not committed yet`. */
export function Day({ when, language }: { when: When | undefined; language: string }) {
  if (!when) return NOT_COMMITTED
  const { before, day, words, after } = toDayInWords(when, language)
  return (
    <>
      {before}
      <time dateTime={day}>{words}</time>
      {after}
    </>
  )
}

import type { When } from './history'
import { longestRun } from './longest-run'

/** What a commit says of when it was made. */
interface Clock {
  /** In seconds since 1970, as its committer's clock had it. */
  time: number
  /** Whether what came before it is not known here. */
  isBoundary: boolean
}

/**
 * When commits were made, each of which was made from the one before. Where their clocks contradict one another,
 * as many as possible are believed, and of equally many the later ones.
 *
 * - One that is believed was made on its day; what a boundary holds was there by its day.
 * - One that isn't was made by the day of the next one that is.
 * - What comes after the last one that is believed was made on that one's day or later.
 *
 * @param commits oldest first
 */
export function daysOf(commits: readonly Clock[]): When[] {
  const run = longestRun(commits.map(({ time }) => (isSound(time) ? Math.floor(time / DAY) : undefined)))
  const last = commits.findLast((_, index) => run.has(index))
  const days: When[] = []
  let next: When | undefined
  for (const [index, commit] of [...commits.entries()].reverse()) {
    const isBelieved = run.has(index)
    if (isBelieved) next = whenOf(commit)
    const bound: When | undefined = next && { day: next.day, certainty: 'by' }
    days.push((isBelieved ? next : bound) ?? unbounded(last))
  }
  return days.reverse()
}

/** Of a commit after the last one that is believed; if none is, what is true of any that can be written down. */
function unbounded(last: Clock | undefined): When {
  return { day: last ? whenOf(last).day : '1970-01-01', certainty: 'from' }
}

const DAY = 24 * 60 * 60

/** The last second of the last year that has four digits. */
const END = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000

/** Whether a clock may be right; without one, programs write the first second of 1970. */
function isSound(time: number): boolean {
  return time > 0 && time <= END
}

function whenOf({ time, isBoundary }: Clock): When {
  const moment = new Date(time * 1000).toISOString()
  const day = moment.slice(0, 10)
  return isBoundary ? { day, certainty: 'by' } : { day, certainty: 'on', moment: moment.replace(/\.\d+Z$/, 'Z') }
}

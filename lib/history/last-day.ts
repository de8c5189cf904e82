import type { PageHistory } from './history'

/** The day on which a page's words last changed, if that is sure. */
export function lastDayOf({ lastChanged }: PageHistory): string | undefined {
  return lastChanged?.certainty === 'on' ? lastChanged.day : undefined
}

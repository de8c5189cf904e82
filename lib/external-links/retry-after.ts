/**
 * For how many milliseconds a `Retry-After` asks to be left alone (RFC 9110, section 10.2.3): seconds, or a date.
 *
 * @param now milliseconds since 1970
 * @returns undefined if there is none, or none that can be read
 */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined
  if (/^\d+$/.test(value)) return Number(value) * 1000
  const date = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

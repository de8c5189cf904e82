/** A name with its value before and after; undefined where it has none. */
export interface Difference {
  name: string
  before: string | undefined
  after: string | undefined
}

/** The names whose values differ: those of the later map in its order, then those that are gone. */
export function differingEntries(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Difference[] {
  const names = new Set([...after.keys(), ...before.keys()])
  return Array.from(names, (name) => ({ name, before: before.get(name), after: after.get(name) })).filter(
    (entry) => entry.before !== entry.after,
  )
}

/**
 * Data as names with values: fields of fields as `footer.licence.title`, lists of plain values as one value,
 * other lists by number.
 */
export function toEntries(data: unknown, name = ''): Map<string, string> {
  if (data === undefined || data === null) return new Map()
  if (typeof data !== 'object' || data instanceof Date) return new Map([[name, toValue(data)]])
  if (Array.isArray(data) && data.every((item) => item === null || typeof item !== 'object' || item instanceof Date)) {
    return data.length === 0 ? new Map() : new Map([[name, data.map(toValue).join(', ')]])
  }
  const fields = Array.isArray(data)
    ? data.map((item, index): [string, unknown] => [String(index + 1), item])
    : Object.entries(data)
  return new Map(fields.flatMap(([key, value]) => [...toEntries(value, name === '' ? key : `${name}.${key}`)]))
}

function toValue(value: unknown): string {
  if (!(value instanceof Date)) return String(value)
  const time = value.toISOString()
  return time.endsWith('T00:00:00.000Z') ? time.slice(0, 10) : time
}

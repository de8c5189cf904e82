/** How a page counts, as its front matter's `numbering` says. */
export interface Numbering {
  /** Whether things of a kind are counted: `figure`, `heading_2`, `proof:theorem`. */
  counts(kind: string): boolean
  /** The next number of a kind. */
  next(kind: string): string
  /** The next number of a heading; its level counts from 1, the highest on the page. */
  nextHeading(level: number): string
  /** What a reference to something that has a number says: `Figure %s`. */
  templateOf(kind: string): string
}

interface Setting {
  enabled?: boolean
  start?: number
  template?: string
}

const countedKinds = ['figure', 'table', 'code', 'equation']

/** Begins to count: figures, tables, code and formulas are counted if nothing else is said, headings aren't. */
export function startNumbering(value: unknown): Numbering {
  const settings = readSettings(value)
  const counts = (kind: string) =>
    settings.get(kind)?.enabled ??
    settings.get('all')?.enabled ??
    (countedKinds.includes(kind) || kind.startsWith('proof:'))
  const counters = new Map<string, number>()
  const headings = [0, 0, 0, 0, 0, 0]
  return {
    counts,
    next(kind) {
      const number = (counters.get(kind) ?? (settings.get(kind)?.start ?? 1) - 1) + 1
      counters.set(kind, number)
      return String(number)
    },
    nextHeading(level) {
      headings[level - 1] = (headings[level - 1] ?? 0) + 1
      headings.fill(0, level)
      return headings.filter((_, index) => index < level && counts(`heading_${index + 1}`)).join('.')
    },
    templateOf: (kind) => settings.get(kind)?.template ?? defaultTemplate(kind),
  }
}

/** `Figure %s`, with a space at which no line breaks. */
function defaultTemplate(kind: string): string {
  if (kind === 'equation') return '(%s)'
  if (kind.startsWith('heading_')) return 'Section\u00a0%s'
  return `${kind === 'code' ? 'Program' : toName(kind)}\u00a0%s`
}

/** `proof:theorem` → `Theorem` */
export function toName(kind: string): string {
  const name = kind.split(':').at(-1) ?? ''
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** `true`, `false`, or by kind `true`, `false`, the first number, a template, or fields; others say nothing here. */
function readSettings(value: unknown): ReadonlyMap<string, Setting> {
  if (typeof value === 'boolean') return new Map([['all', { enabled: value }]])
  if (typeof value !== 'object' || value === null) return new Map()
  const settings = Object.entries(value).flatMap(([kind, said]): [string, Setting][] => {
    const setting = toSetting(said)
    if (kind !== 'headings') return [[kind.replace(/^h(?=[1-6]$)/, 'heading_'), setting]]
    return [1, 2, 3, 4, 5, 6].map((level) => [`heading_${level}`, setting])
  })
  return new Map(settings)
}

function toSetting(value: unknown): Setting {
  if (typeof value === 'boolean') return { enabled: value }
  if (typeof value === 'number') return { enabled: true, start: value }
  if (typeof value === 'string') return { enabled: true, template: value }
  if (typeof value !== 'object' || value === null) return {}
  const fields: Readonly<Record<string, unknown>> = { ...value }
  const { enabled, start, template } = fields
  return {
    enabled: typeof enabled === 'boolean' ? enabled : true,
    ...(typeof start === 'number' ? { start } : {}),
    ...(typeof template === 'string' ? { template } : {}),
  }
}

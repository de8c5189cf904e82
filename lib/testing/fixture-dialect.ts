import type { Dialect } from '#lib/markdown/dialect'

/** Whose Markdown a fixture is written in, by its name. */
export function dialectOfFixture(name: string): Dialect {
  return name.startsWith('myst-') ? 'myst' : 'hugo'
}

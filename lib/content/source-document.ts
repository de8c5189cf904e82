import type { Place } from '#lib/findings/finding'
import type { SourceText } from './source-text'

/** The way to a value inside a document: `['sections', 0, 'content', 'text']`. */
export type Path = readonly (string | number)[]

/** Structured data (YAML or TOML) that remembers where each value was written. */
export interface SourceDocument {
  value: unknown
  /** Where the value at `path` stands, or its key; the nearest ancestor if it has no place of its own. */
  placeOf(path: Path, part?: 'key' | 'value'): Place
  /** The text of the string at `path`, so that places inside it are places in the file. */
  textAt(path: Path): SourceText | undefined
}

import type { Stretch } from '#lib/findings/finding'
import type { SourceText } from './source-text'

/** The way to a value inside a document: `['sections', 0, 'content', 'text']`. */
export type Path = readonly (string | number)[]

/** Structured data (YAML or TOML) that remembers where each value was written. */
export interface SourceDocument {
  value: unknown
  /** Where the value at `path` stands, or its key; where the nearest ancestor begins, if it has no place of its own. */
  placeOf(path: Path, part?: 'key' | 'value'): Stretch
  /** The same, with a word to write instead of the key or the value, between the quotes that it stands in. */
  replacing(path: Path, part: 'key' | 'value', word: string): Stretch
  /** The text of the string at `path`, so that places inside it are places in the file. */
  textAt(path: Path): SourceText | undefined
}

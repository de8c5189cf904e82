/** The files that a text may include, by their paths below the content folder, and the one it stands in. */
export interface TextFiles {
  path: string
  /** The files that are known, for hints. */
  paths: () => Iterable<string>
  /** The text of a file that may be included. */
  readText(path: string): string | undefined
}

/** A Markdown file of the content tree, as it was read. */
export interface ContentFile {
  /** The path below the content folder, with `/`: `open-practices/index.md`. */
  path: string
  /** The text: UTF-8, lines ended by `\n`, no byte order mark. */
  source: string
}

export type Severity = 'error' | 'warning' | 'note'

/** Where the lines of an example stand: in the words of a page, if nothing else is said. */
export type ExampleHome =
  | 'front matter'
  | 'sections'
  | 'a whole page'
  | 'a file name'
  | 'a drawing'
  | 'site.yaml'
  | 'urls.yaml'
  | 'pictures.yaml'
  | 'pictures.lock.json'
  | 'toc.yml'
  | 'words.txt'

/**
 * What a rule asks for, how serious a breach is, and lines that break it and that keep it. `…` in a line
 * stands for a lot more of the same.
 */
export interface RuleText {
  severity: Severity
  /** What should hold, in a sentence that an editor can read. */
  asks: string
  /** What else is true of the site, where the lines don't show it. */
  given?: string
  bad: string
  good: string
  in?: ExampleHome
}

// What Pagefind serves to browsers, in so far as it is used here: https://pagefind.app/docs/api/
// The bundle has the file that Pagefind brings along with an index.

export interface Place {
  title: string
  /** With the anchor. */
  url: string
  /** HTML: text, with `<` and `>` as references, and `<mark>`. */
  excerpt: string
}

export interface Fragment extends Place {
  meta: { title?: string }
  sub_results: Place[]
}

export interface Result {
  data(): Promise<Fragment>
}

export interface Pagefind {
  search(words: string, options?: { filters?: Record<string, string> }): Promise<{ results: Result[] }>
}

export function createInstance(options: {
  basePath: string
  baseUrl: string
  noWorker: boolean
  metaCacheTag: string
  excerptLength: number
}): Pagefind

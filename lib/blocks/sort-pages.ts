import type { Page } from '#lib/content/page'

/** What `sort_by` may name; `params.…` is a field of the front matter. */
export const sortKeyPattern = /^(?:date|publishdate|lastmod|title|linktitle|weight|params\.[\w-]+)$/i

interface SortedBy {
  by: string
  ascending: boolean
}

/** Pages in the order of one of their fields; where it is the same, in Hugo's own order. */
export function sortPages(pages: readonly Page[], { by, ascending }: SortedBy, language: string): Page[] {
  const inOrder = toComparison(language)
  const sign = ascending ? 1 : -1
  const keys = new Map(pages.map((page) => [page, keyOf(page, by)]))
  return toDefaultOrder(pages, language).sort((a, b) => sign * inOrder(keys.get(a), keys.get(b)))
}

/** Pages in Hugo's own order: by weight (none is the highest), then the newest first, then by title. */
export function toDefaultOrder(pages: readonly Page[], language: string): Page[] {
  const inOrder = toComparison(language)
  return [...pages].sort(
    (a, b) =>
      (a.weight || Number.POSITIVE_INFINITY) - (b.weight || Number.POSITIVE_INFINITY) ||
      inOrder(b.date, a.date) ||
      inOrder(titleOf(a), titleOf(b)) ||
      (a.path < b.path ? -1 : 1),
  )
}

type Key = string | number | undefined

function keyOf(page: Page, by: string): Key {
  switch (by.toLowerCase()) {
    case 'date':
      return page.date
    case 'publishdate':
      return page.publishDate ?? page.date
    case 'lastmod':
      return page.lastModified ?? page.date
    case 'title':
      return page.title
    case 'linktitle':
      return titleOf(page)
    case 'weight':
      return page.weight ?? 0
    default:
      return toKey(fieldOf(page, by.slice('params.'.length)))
  }
}

/** A field of the front matter, whatever it holds; Hugo takes its name in any case. */
export function fieldOf({ params }: Page, name: string): unknown {
  const key = Object.keys(params).find((key) => key.toLowerCase() === name.toLowerCase())
  return key === undefined ? undefined : params[key]
}

function toKey(value: unknown): Key {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' || typeof value === 'number' ? value : undefined
}

/** The title as lists have it: Hugo's `LinkTitle`. */
function titleOf({ shortTitle, title }: Page): string {
  return shortTitle ?? title
}

/** What has no value comes before what has one; texts as the language orders them. */
function toComparison(language: string): (a: Key, b: Key) => number {
  const { compare } = new Intl.Collator(language)
  return (a, b) => {
    if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined)
    return typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b))
  }
}

import { z } from 'zod'
import { folderKey, kindOf } from '#lib/content/content-path'
import type { Page } from '#lib/content/page'
import { fieldOf } from './sort-pages'

const names = z.union([z.array(z.string()), z.string()])

/** Which pages a list has, as Hugo Blox's blocks say it. */
export const filtersSchema = z.strictObject({
  folders: z.array(z.string()).optional().describe('Folders: their pages, and those of the folders in them.'),
  kinds: z
    .array(z.enum(['home', 'page', 'section', 'taxonomy', 'term']))
    .optional()
    .describe("Hugo's kinds of page: `page`, or `section` for an `_index.md`. `page` if not given."),
  tag: z.string().optional().describe('A tag that the pages have.'),
  tags: names.optional().describe('Tags of which the pages have one.'),
  category: z.string().optional().describe('A category that the pages have.'),
  categories: names.optional().describe('Categories of which the pages have one.'),
  author: z.string().optional().describe('Who wrote the pages.'),
  publication_type: z.union([z.string(), z.number()]).optional().describe('One of their `publication_types`.'),
  featured_only: z.boolean().optional().describe('`true` for pages with `featured: true` only.'),
  exclude_featured: z.boolean().optional().describe('`true` leaves those out.'),
  exclude_tag: names.optional().describe('Tags whose pages are left out.'),
  exclude_past: z.boolean().optional().describe('`true` leaves out pages whose day has come.'),
  exclude_future: z.boolean().optional().describe('`true` leaves out pages whose day has not.'),
})

export type Filters = z.infer<typeof filtersSchema>

/** Whether a page passes every filter. An empty one lets all pages through. */
export function passes(page: Page, filters: Filters): boolean {
  const isFuture = page.unpublished === 'future'
  return (
    liesInOne(page, filters.folders ?? []) &&
    (filters.kinds ?? ['page']).includes(kindOf(page.path)) &&
    hasOne(page.tags, listOf(filters.tag)) &&
    hasOne(page.tags, listOf(filters.tags)) &&
    hasOne(page.categories, listOf(filters.category)) &&
    hasOne(page.categories, listOf(filters.categories)) &&
    hasOne(page.authors, listOf(filters.author)) &&
    hasOne(listOf(fieldOf(page, 'publication_types')), listOf(filters.publication_type)) &&
    !(filters.featured_only && !isFeatured(page)) &&
    !(filters.exclude_featured && isFeatured(page)) &&
    !listOf(filters.exclude_tag).some((tag) => hasOne(page.tags, [tag])) &&
    !(filters.exclude_past && !isFuture) &&
    !(filters.exclude_future && isFuture)
  )
}

/** Whether one of the words is among those wanted; if none are wanted, any will do. */
export function hasOne(words: readonly string[], wanted: readonly string[]): boolean {
  const keys = new Set(words.map(termKey))
  return wanted.length === 0 || wanted.some((word) => keys.has(termKey(word)))
}

/** Whether a page lies below one of the folders of the content; if none are named, any will do. */
export function liesInOne({ path }: Page, folders: readonly string[]): boolean {
  const named = folders.map(folderKey).filter(Boolean)
  return named.length === 0 || named.some((folder) => path.toLowerCase().startsWith(`${folder}/`))
}

/** Whether a page is of one of Hugo's types: what its `type` says, else the folder at the top that it lies in. */
export function isOfType(page: Page, type: string): boolean {
  const own = fieldOf(page, 'type')
  return typeof own === 'string' ? own.toLowerCase() === type.trim().toLowerCase() : liesInOne(page, [type])
}

/** A tag, category or name as Hugo writes it in URLs, where these are the same: `Open Source`, `open-source`. */
function termKey(term: string): string {
  return term.trim().toLowerCase().replaceAll(/\s+/g, '-')
}

function isFeatured(page: Page): boolean {
  return fieldOf(page, 'featured') === true
}

function listOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value ?? []].flat()
  return list.map(String).filter((word) => word.trim() !== '')
}

import type { Page } from './page'
import type { Fields } from './page-fields'
import { fileAliasesOf } from './to-url'

/** What front matter says of a page, apart from its words and its place. */
type Metadata = Pick<
  Page,
  | 'date'
  | 'lastModified'
  | 'publishDate'
  | 'expiryDate'
  | 'unpublished'
  | 'tags'
  | 'categories'
  | 'authors'
  | 'weight'
  | 'image'
  | 'externalLink'
  | 'aliases'
  | 'label'
  | 'shortTitle'
  | 'summary'
>

/** @param asOf the day that the site is published on; if it isn't given, no date lies in the future or past */
export function toMetadata(fields: Fields, asOf: string | undefined): Metadata {
  const dates = toDates(fields)
  return {
    ...dates,
    unpublished: toUnpublished(fields, dates, asOf),
    tags: toTerms(fields.tags),
    categories: toTerms(fields.categories),
    authors: toNames(fields.authors ?? fields.author),
    weight: fields.weight == null ? undefined : Number(fields.weight),
    image: toImage(fields),
    externalLink: fields.external_link || undefined,
    aliases: [...(fields.aliases ?? []), ...fileAliasesOf(fields)],
    label: fields.label == null ? undefined : String(fields.label),
    shortTitle: fields.short_title || fields.linkTitle || undefined,
    summary: fields.summary,
  }
}

/** A date or time as its day, `YYYY-MM-DD`: where it was written, unless in TOML, whose times are in UTC. */
function toDay(date: unknown): string | undefined {
  if (date instanceof Date) return date.toISOString().slice(0, 10)
  return typeof date === 'string' && /^\d/.test(date) ? date.slice(0, 10) : undefined
}

type Dates = Pick<Page, 'date' | 'lastModified' | 'publishDate' | 'expiryDate'>

/** The dates, each with the names that Hugo looks under, in Hugo's order. */
function toDates(fields: Fields): Dates {
  const given = toDay(fields.publishDate) ?? toDay(fields.pubdate) ?? toDay(fields.published)
  const lastModified = toDay(fields.lastmod) ?? toDay(fields.modified)
  const date = toDay(fields.date) ?? given ?? lastModified
  return {
    date,
    lastModified,
    publishDate: given ?? toDay(fields.date),
    expiryDate: toDay(fields.expiryDate) ?? toDay(fields.unpublishdate),
  }
}

function toUnpublished(fields: Fields, dates: Dates, asOf: string | undefined): Page['unpublished'] {
  if (String(fields.draft) === 'true' || String(fields.published) === 'false') return 'draft'
  if (asOf === undefined) return undefined
  if (dates.publishDate !== undefined && dates.publishDate > asOf) return 'future'
  return dates.expiryDate !== undefined && dates.expiryDate <= asOf ? 'expired' : undefined
}

/** A list of words, without empty ones. */
function toTerms(terms: Fields['tags']): string[] {
  return (terms ?? []).map(String).filter(Boolean)
}

function toNames(people: Fields['authors']): string[] {
  return (people ?? []).map((person) => (typeof person === 'string' ? person : nameOf(person.name))).filter(Boolean)
}

/** A name as one text; MyST also takes it in parts. */
function nameOf(name: unknown): string {
  if (typeof name === 'string') return name
  if (typeof name !== 'object' || name === null) return ''
  const part = (key: string): unknown => (Object.hasOwn(name, key) ? Reflect.get(name, key) : undefined)
  const parts = [part('given'), part('family')].filter((text) => typeof text === 'string')
  return String(part('literal') ?? parts.join(' '))
}

function toImage({ image, thumbnail }: Fields): string | undefined {
  const named = typeof image === 'object' ? image?.filename : image
  return named || thumbnail || undefined
}

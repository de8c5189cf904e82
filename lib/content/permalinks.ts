import { toPageUrl, toSitePath, toSlug, withSlash } from './page-url'

/** What a page's URL is made of, where its section has a pattern. */
export interface PermalinkSource {
  path: string
  title: string
  slug: string | undefined
  date: string | undefined
  /** Whether a folder, ending in `/`, is a section: one at the top, or one with an `_index.md`. */
  isSection(folder: string): boolean
}

/** Hugo's tokens; those of dates are undefined for a page without one. */
const tokens = {
  slug: ({ slug, title }) => slug || toSlug(title),
  slugorfilename: (source) => source.slug || fileName(source),
  slugorcontentbasename: (source) => source.slug || fileName(source),
  filename: (source) => fileName(source),
  contentbasename: (source) => fileName(source),
  title: ({ title }) => toSlug(title),
  section: ({ path }) => sectionOf(path),
  sections: (source) => sectionsOf(source),
  year: ({ date }) => date?.slice(0, 4),
  month: ({ date }) => date?.slice(5, 7),
  day: ({ date }) => date?.slice(8, 10),
  monthname: ({ date }) => date && dateWord(date, { month: 'long' }),
  weekdayname: ({ date }) => date && dateWord(date, { weekday: 'long' }),
} as const satisfies Record<string, (source: PermalinkSource) => string | undefined>

const knownTokens: ReadonlyMap<string, (source: PermalinkSource) => string | undefined> = new Map(
  Object.entries(tokens),
)

/** The names of the tokens that a pattern may have, as they are written. */
export const permalinkTokens = [...knownTokens.keys()].map((name) => `:${name}`)

/** The tokens in a pattern (`/blog/:slug/`) that there aren't. */
export function unknownTokens(pattern: string): string[] {
  return (pattern.match(TOKEN) ?? []).filter((token) => !knownTokens.has(token.slice(1)))
}

/** @returns undefined if the pattern asks for a date and the page has none. */
export function toPermalink(pattern: string, source: PermalinkSource): string | undefined {
  let isWhole = true
  const path = pattern.replaceAll(TOKEN, (token) => {
    const value = knownTokens.get(token.slice(1))?.(source)
    isWhole &&= value !== undefined
    return value ?? ''
  })
  return isWhole ? withSlash(toSitePath(path.toLowerCase().replaceAll(/\s+/g, '-'))) : undefined
}

const TOKEN = /:[a-z]+(?:\[[^\]]*\])?/g

/** The folder at the top that a page is in; a page at the top, or a bundle that is one, is in none. */
export function sectionOf(path: string): string {
  const [first = '', second] = path.split('/')
  return second === undefined || second === 'index.md' || second === '_index.md' ? '' : first
}

/** The last part of the URL that the file's place gives; for a bundle, the name of its folder. */
function fileName({ path }: PermalinkSource): string {
  return toPageUrl(path).split('/').at(-2) ?? ''
}

function sectionsOf({ path, isSection }: PermalinkSource): string {
  const folders = path.split('/').slice(0, path.endsWith('/index.md') ? -2 : -1)
  return folders.filter((_, index) => isSection(`${folders.slice(0, index + 1).join('/')}/`)).join('/')
}

function dateWord(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}

import { z } from 'zod'

/** A time as Hugo also reads it, with a space for the `T`: `2025-03-04 10:00:00 +0200`. */
const spacedTime = z
  .string()
  .transform((text) => text.replace(' ', 'T').replace(/ ?([+-]\d\d):?(\d\d)$/, '$1:$2'))
  .pipe(z.iso.datetime({ offset: true, local: true }))

/** A day, with or without a time, as texts are that `day` takes: a JSON Schema has no transforms. */
const dayPattern = `^(?!.*T.* )${z.regexes.date.source.slice(1, -1)}(?:[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?(?:Z| ?[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?)?)?$`

const day = z
  .union([z.iso.date(), z.iso.datetime({ offset: true, local: true }), spacedTime, z.date()])
  .meta({ pattern: dayPattern, patternErrorMessage: 'Should be a day such as `2026-02-06`.' })
const term = z.union([z.string(), z.number()])
const person = z.union([z.string(), z.looseObject({ name: z.unknown() })])
const sitePath = z
  .string()
  .regex(/^(?![a-z][a-z0-9+.-]*:|\/\/)[^?#%:\\\p{Cc}]*$/iu, 'a path on this site, such as `/about/us/`')

/** A list, in place of which one entry of it may stand. */
function listOf<T extends z.ZodType>(entry: T) {
  const toList = (value: unknown): unknown => (value === null ? [] : Array.isArray(value) ? value : [value])
  return z.preprocess(toList, z.array(entry)).optional()
}

const truth = z.union([z.literal([true, false]), z.literal(['true', 'false'])])

/** The fields of front matter that mean something here; what else is known is in `kept-fields.ts`. */
export const pageSchema = z.strictObject({
  title: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe("The page's title. If not given: the `#` heading, or the first section's title."),
  short_title: z.string().nullish().describe('A title for narrow places (MyST).'),
  linkTitle: z.string().nullish().describe('The same, as Hugo calls it.'),
  subtitle: z.string().optional().describe('A line below the title.'),
  description: z.string().optional().describe('What search engines show. If not given: the first words.'),
  summary: z.string().optional().describe('Stands in for `description` where that is not given.'),
  date: day.optional().describe('When the page was first published, as `YYYY-MM-DD`.'),
  lastmod: day.nullish().describe('When its words were last changed.'),
  publishDate: day.nullish().describe('From when on the page is on the published site. If not given: `date`.'),
  expiryDate: day.nullish().describe('From when on the page is no longer on the published site.'),
  modified: day.nullish().describe('Another name of `lastmod`.'),
  pubdate: day.nullish().describe('Another name of `publishDate`.'),
  published: z.union([truth, day]).nullish().describe('Another name of `publishDate`; `false` is a draft.'),
  unpublishdate: day.nullish().describe('Another name of `expiryDate`.'),
  draft: truth.optional().describe('`true` keeps the page off the published site.'),
  slug: term.nullish().describe("The last part of the page's URL, in place of the file's name."),
  url: sitePath.nullish().describe("The page's URL, in place of the one that its file gives."),
  aliases: listOf(sitePath).describe('Former paths of the page, which lead to it.'),
  weight: z
    .union([z.number(), z.string().regex(/^-?\d+$/, 'a number')])
    .nullish()
    .describe('Where the page stands among its neighbours: the lowest number comes first.'),
  tags: listOf(term).describe('What the page is about, as a list of words.'),
  categories: listOf(term).describe('What kind of page it is, as a list of words.'),
  authors: listOf(person).describe('Who wrote it: a list of names, or of fields with a `name` each.'),
  author: listOf(person).describe('Another name of `authors`.'),
  image: z
    .union([z.string(), z.looseObject({ filename: z.string().nullish() })])
    .nullish()
    .describe("The page's picture: its path, or Hugo Blox's fields with a `filename`."),
  thumbnail: z.string().nullish().describe('The same, as MyST calls it.'),
  external_link: z.string().nullish().describe('Where the subject of the page is, if that is elsewhere.'),
  label: term.nullish().describe("MyST's name of the page, for references to it."),
  type: z.string().optional().describe('`landing` for a page made of `sections`.'),
  sections: z.array(z.unknown()).optional().describe('The sections of a landing page, in order.'),
  cascade: z
    .unknown()
    .optional()
    .describe("In a section's `_index.md`: fields for all pages below it that don't have them."),
  params: z.record(z.string(), z.unknown()).nullish().describe('Fields for shortcodes.'),
})

/** The fields of a page's front matter, once they are known to be right. */
export type Fields = z.infer<typeof pageSchema>

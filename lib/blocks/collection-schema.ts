import { z } from 'zod'
import { anything, designFields } from './design'
import { filtersSchema } from './filter-pages'
import { wordsFields } from './section-schema'
import { sortKeyPattern } from './sort-pages'

/** The fields of `content` by which a section lists pages. */
export const listFields = {
  ...wordsFields,
  page_type: z.string().optional().describe('The folder at the top of the content whose pages are listed.'),
  filters: filtersSchema.optional().describe('Which pages are listed. All of the site, if not given.'),
  count: z.int().min(0).optional().describe('How many pages are listed; `0` for all.'),
  offset: z.int().min(0).optional().describe('How many pages are left out at the beginning.'),
  sort_by: z
    .string()
    .regex(sortKeyPattern, '`Date`, `Lastmod`, `Title`, `Weight` or `Params.` and the name of a field')
    .optional()
    .describe('What the pages are sorted by: `Date` (if not given), `Lastmod`, `Title`, `Weight` or `Params.<field>`.'),
  sort_ascending: z.boolean().optional().describe('`true` begins with the oldest or lowest.'),
  order: z.enum(['asc', 'desc']).optional().describe('The same in words: `asc`, or `desc` if not given.'),
}

/** How a list of pages is set. */
export const listDesignSchema = z
  .strictObject({
    ...designFields,
    columns: z
      .union([z.literal([1, 2, 3, 4]), z.literal(['1', '2', '3', '4'])])
      .optional()
      .describe('How many cards stand side by side where there is room, from `2` up.'),
    view: z.union([z.string(), z.number()]).optional().describe('How the pages are shown: as cards or as a list.'),
    show_date: z.boolean().optional().describe('`false` leaves out the dates.'),
    show_read_time: anything,
    show_read_more: anything,
    fill_image: anything,
  })
  .optional()
  .describe('How the section is set.')

export type ListContent = z.infer<z.ZodObject<typeof listFields>>
export type ListDesign = z.infer<typeof listDesignSchema>

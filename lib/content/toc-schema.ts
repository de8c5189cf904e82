import { z } from 'zod'

// What a handbook's contents are written in: Jupyter Book's `_toc.yml` and MyST's `myst.yml`. Entries are
// checked one by one, so lists of them are `unknown` here.

const text = z.string().trim().min(1)
const entries = z.array(z.unknown()).optional()
const file = text.optional().describe('A page, by its file, with or without `.md`.')
const title = text.optional().describe("The name of the page in the navigation. If not given: the page's title.")
const url = z
  .url({ protocol: /^https?$/ })
  .optional()
  .describe('The address of a page elsewhere.')
const pattern = text.optional().describe('Pages by a pattern: `*` for any name, `**` for any folders.')
const ignored = z.unknown().optional().describe('Read, and not used.')

/** An entry of Jupyter Book's. */
const bookEntry = z.strictObject({
  file,
  url,
  glob: pattern,
  title,
  sections: entries.describe('The entries below this one.'),
  options: ignored,
})

/** A part of Jupyter Book's: entries under a caption. */
const bookPart = z.strictObject({
  caption: text.optional().describe('The name of the part.'),
  chapters: entries.describe('The entries of the part.'),
  numbered: ignored,
  maxdepth: ignored,
  titlesonly: ignored,
  hidden: ignored,
  options: ignored,
})

/** Jupyter Book's `_toc.yml`. */
export const bookSchema = z.strictObject({
  format: z.enum(['jb-book', 'jb-article']).describe('Whose form this is: `jb-book`, with `parts` or `chapters`.'),
  root: text.describe('The first page, by its file.'),
  title,
  parts: entries.describe('Parts, each with a `caption` and `chapters`.'),
  chapters: entries.describe('The entries, in order.'),
  sections: entries.describe('The entries of a `jb-article`, in order.'),
  options: ignored,
  defaults: ignored,
})

/** The part of MyST's `myst.yml` that is read. */
export const projectSchema = z.looseObject({
  project: z
    .looseObject({
      title: z.string().optional().describe('The name of the handbook.'),
      toc: entries.describe('The contents: entries, in order.'),
    })
    .optional(),
})

/** An entry of MyST's. */
const projectEntry = z.strictObject({
  file,
  url,
  pattern,
  title,
  hidden: z.boolean().optional().describe('Whether the navigation leaves the entry out.'),
  children: entries.describe('The entries below this one.'),
  options: ignored,
})

/** What an entry may say, in either form. */
interface EntryFields {
  file?: string | undefined
  url?: string | undefined
  glob?: string | undefined
  pattern?: string | undefined
  title?: string | undefined
  caption?: string | undefined
  hidden?: unknown
  sections?: unknown[] | undefined
  children?: unknown[] | undefined
  chapters?: unknown[] | undefined
}

/** A kind of entry: its schema, and what its entries below are called and are. */
export interface EntryKind {
  schema: z.ZodType<EntryFields>
  children: 'sections' | 'children' | 'chapters'
  childKind: 'book' | 'project'
  /** Whether an entry may be a mere heading over others. */
  canGroup: boolean
}

/** The kinds of entry, by where they stand. */
export const entryKinds: Readonly<Record<'book' | 'part' | 'project', EntryKind>> = {
  book: { schema: bookEntry, children: 'sections', childKind: 'book', canGroup: false },
  part: { schema: bookPart, children: 'chapters', childKind: 'book', canGroup: true },
  project: { schema: projectEntry, children: 'children', childKind: 'project', canGroup: true },
}

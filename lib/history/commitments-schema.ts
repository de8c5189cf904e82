import { z } from 'zod'

// What `/commitments.json` holds. Its version goes up when a program that reads it would have to change; fields may be
// added without that.

/** The version of what `/commitments.json` holds. */
export const COMMITMENTS_VERSION = 1

/** Where its JSON Schema is. */
export const COMMITMENTS_SCHEMA = '/commitments.schema.json'

const url = z.url()
const text = z.string()
const day = z.iso.date()

const strength = z
  .enum(['must', 'must not', 'should', 'should not', 'may'])
  .nullable()
  .describe('The strongest word of RFC 2119 (in capitals) in the words; null if there is none.')

const date = z
  .object({
    day: day.describe('A day, in UTC.'),
    certainty: z
      .enum(['on', 'by', 'before', 'from'])
      .describe(
        '`on` that day; `by` it, so on it or on an earlier day; `before` it, so on an earlier day; `from` it, so on it or on a later day.',
      ),
    moment: z.iso.datetime().nullable().describe('The second, in UTC, if a commit says it.'),
  })
  .meta({ id: 'date', description: 'A day, and how sure it is.' })

const passage = z
  .object({
    text: text.describe('The words, white space collapsed, without markup.'),
    isItem: z.boolean().describe('Whether it is, or begins, an entry of a list.'),
  })
  .meta({ id: 'passage', description: 'A paragraph or an entry of a list.' })

const wording = z
  .object({
    title: text.describe('The title.'),
    words: text.describe('The passages, one a line.'),
    passages: z.array(passage).describe('Paragraphs and entries of lists, in order.'),
    strength,
  })
  .meta({ id: 'wording', description: 'What a commitment said.' })

const name = z
  .object({
    id: url.describe('Its permanent id.'),
    title: text.describe('Its title at the time.'),
    page: url.describe('The page that it is, or was, on.'),
  })
  .meta({ id: 'commitmentName', description: 'A commitment that this one was split from, merged into or moved to.' })

const change = z
  .object({
    id: url.describe('A permanent name for the change; where it can be read is `url`.'),
    url: url.describe('Where the change can be read.'),
    kind: z
      .enum(['published', 'split', 'reworded', 'strengthened', 'weakened', 'moved', 'merged', 'withdrawn', 'restored'])
      .describe('What became of the commitment. `published` is the first time that is known.'),
    isMoved: z.boolean().describe('Whether it stands at another place than before, whatever became of its words.'),
    date: date.nullable().describe('When; null if it is not committed yet.'),
    source: z
      .enum(['commit', 'version', 'import', 'uncommitted'])
      .describe(
        'How it is known: from a commit, from an earlier version kept as a file, from a note on what was taken over from elsewhere, or from files that are not committed.',
      ),
    commit: text.nullable().describe('The id of the commit, which may be short where it is of another repository.'),
    commitUrl: url.nullable().describe('Where the commit can be looked at.'),
    author: text.nullable().describe('Who wrote it, by name; null if that is not known.'),
    before: wording.nullable().describe('What it said before; null if it was not there.'),
    after: wording.nullable().describe('What it said from then on; null if it was no longer there.'),
    removed: z.array(text).describe('Promises in it that are nowhere on the site any more, word for word.'),
    from: name.nullable().describe('What it was split from, or where it was moved from.'),
    into: name.nullable().describe('What it was merged into, or where it was moved to.'),
  })
  .meta({ id: 'change', description: 'What one revision made of the commitment.' })

const commitment = z
  .object({
    id: url.describe('A permanent name for the commitment, which no change of its words or its place changes.'),
    page: url.describe('The page that it stands on, or stood on at last.'),
    url: url.nullable().describe('Where it stands; null if it no longer does.'),
    kind: z.enum(['section', 'clause']).describe('A section of a page, or a clause with a number.'),
    status: z
      .enum(['standing', 'moved', 'merged', 'withdrawn'])
      .describe('Whether it stands, is on another page now, is a part of another one now, or was withdrawn.'),
    isPromise: z
      .boolean()
      .describe(
        'Whether it promises something: its page sets it as a promise or, where it sets none so, its words do.',
      ),
    ...wording.shape,
    since: date
      .nullable()
      .describe(
        'Since when it says what it says; of one that no longer stands, since when it doesn’t. Null if that is not committed yet.',
      ),
    first: date.nullable().describe('When it was first there, as far as is known; null if that is not committed yet.'),
    history: z.array(change).describe('Its changes, oldest first.'),
    links: z
      .object({
        html: url.describe('Its history, to be read.'),
        history: url.describe("The history of its page's commitments."),
        feed: url.describe("The Atom feed of its page's changes."),
      })
      .describe('Where there is more.'),
  })
  .meta({ id: 'commitment', description: 'A commitment, with its last words, and its history.' })

const page = z
  .object({
    url: url.describe('Where it is, or was at last.'),
    title: text.describe('Its title.'),
    isGone: z.boolean().describe('Whether it was taken away.'),
    lastChanged: date.nullable().describe('When its words last changed; null if that is not committed or not known.'),
    isOlderMissing: z.boolean().describe('Whether it was changed before the first change that is known here.'),
  })
  .meta({ id: 'page', description: 'A page with commitments.' })

const site = z
  .object({
    title: text.describe('Its name.'),
    url: url.describe('Its address.'),
    licence: z
      .object({ title: text.describe('Its name.'), url: url.describe('Its text.') })
      .nullable()
      .describe('The licence of the words; null if the site names none.'),
  })
  .describe('The site.')

/** What `/commitments.json` holds. */
export const commitmentsSchema = z.object({
  $schema: url.describe('The JSON Schema of this document.'),
  version: z
    .literal(COMMITMENTS_VERSION)
    .describe('The version of this format. Fields may be added without a new version.'),
  site,
  problems: z.array(text).describe('Why the history is not whole, as sentences; empty if it is.'),
  pages: z.array(page).describe('The pages with commitments, those that are gone too.'),
  commitments: z
    .array(commitment)
    .describe('The commitments that stand, page by page in reading order; then those that no longer do.'),
})

export type CommitmentsJson = z.infer<typeof commitmentsSchema>
export type CommitmentJson = z.infer<typeof commitment>
export type ChangeJson = z.infer<typeof change>

/** The JSON Schema (draft 2020-12) of `/commitments.json`, as it is served. */
export function toCommitmentsSchema(origin: string): string {
  // What is sent, not what is read: a field that is added later must not be a mistake.
  const { $schema, ...schema } = z.toJSONSchema(commitmentsSchema, { target: 'draft-2020-12', io: 'input' })
  const head = { $schema, $id: origin + COMMITMENTS_SCHEMA, title: 'Commitments and their history' }
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`
}

import { z } from 'zod'
import { plainSection } from '#lib/blocks/markdown-section'
import { parseSections } from '#lib/blocks/parse-sections'
import type { Section } from '#lib/blocks/section'
import type { Report } from '#lib/findings/finding'
import { leadingTitle, parseMarkdown, plainText } from '#lib/markdown/parse-markdown'
import type { ContentFile } from './content-file'
import { detectDialect } from './dialect'
import { type FrontMatter, parseFrontMatter } from './front-matter'
import { toPageUrl, toVersion, type VersionPath } from './page-url'
import { parseWithSchema } from './schema-findings'
import { placeAt, placeOfFile, type SourceText } from './source-text'

const pageSchema = z.strictObject({
  title: z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe("The page's title. If not given: the `#` heading, or the first section's title."),
  subtitle: z.string().optional().describe('A line below the title.'),
  description: z.string().optional().describe('What search engines show. If not given: the first words.'),
  summary: z.string().optional().describe('Stands in for `description` where that is not given.'),
  date: z
    .union([z.iso.date(), z.iso.datetime({ offset: true, local: true }), z.date()])
    .optional()
    .describe('When the page was first published, as `YYYY-MM-DD`.'),
  type: z.enum(['landing', 'page']).optional().describe('`landing` for a page made of `sections`.'),
  sections: z.array(z.unknown()).optional().describe('The sections of a landing page, in order.'),
})

/** A page after its front matter has been read, before its Markdown has. */
export interface Page {
  /** The file below the content folder. */
  path: string
  /** The path it is published at: begins and ends with `/`. */
  url: string
  kind: 'landing' | 'plain'
  /** Plain text, no markup. */
  title: string
  /** Whether the page's head shows the title; on a landing page its first section usually does. */
  showsTitle: boolean
  subtitle: string | undefined
  description: string | undefined
  /** What follows the front matter. */
  body: SourceText
  /** What the page is made of; a plain page is one section without a title. */
  sections: Section[]
  version: VersionPath | undefined
}

/**
 * Reads a content file as a page.
 *
 * What is wrong is reported, and the rest of the page is still read, so that all mistakes are found at once.
 *
 * @returns undefined if the front matter can't be read at all.
 */
export function parsePage(file: ContentFile, report: Report): Page | undefined {
  const odd = /[#?%\\:\p{Cc}]/u.exec(file.path)?.[0]
  if (odd !== undefined) {
    const message = `The path of this file has \`${odd}\` in it, which means something else in a URL.`
    report('url-characters', placeOfFile(file.path), message, 'Rename it: letters, digits, hyphens and dots are safe.')
    return undefined
  }
  const frontMatter = parseFrontMatter(file, report)
  if (!frontMatter) return undefined
  const { document, body } = frontMatter
  const { fields, isWhole } = readFields(document, report)
  const isLanding = fields.type === 'landing' || fields.sections !== undefined
  const parts = isLanding ? landingParts(frontMatter, fields, report) : plainParts(body, fields.title)
  const title = fields.title ?? parts.title
  // Where front matter or sections are wrong, that has been reported, and the title may be among it.
  if (!title && isWhole && (!isLanding || parts.sections.length > 0)) {
    const hint = isLanding
      ? 'Give the first section a `title`.'
      : 'Begin the page with `# Its title`, or add `title:` to its front matter.'
    report('title-missing', placeOfFile(file.path), 'The page has no title.', hint)
  }
  return {
    path: file.path,
    url: toPageUrl(file.path),
    kind: isLanding ? 'landing' : 'plain',
    title: title || file.path,
    showsTitle: !(isLanding && parts.sections[0]?.title && parts.sections[0].canTitlePage),
    subtitle: fields.subtitle,
    description: fields.description ?? fields.summary,
    body,
    sections: parts.sections,
    version: toVersion(file.path),
  }
}

type Fields = z.infer<typeof pageSchema>

/** The fields of the front matter that are right, and whether that is all of them. */
function readFields(document: FrontMatter['document'], report: Report): { fields: Fields; isWhole: boolean } {
  if (!document) return { fields: {}, isWhole: true }
  const value = document.value ?? {}
  const fields = parseWithSchema(pageSchema, { document, rule: 'front-matter-schema', report }, value)
  if (fields) return { fields, isWhole: true }
  const shape: Readonly<Record<string, z.ZodType>> = pageSchema.shape
  const right = Object.entries(value).filter(
    ([name, field]) => Object.hasOwn(shape, name) && shape[name]?.safeParse(field).success,
  )
  return { fields: pageSchema.parse(Object.fromEntries(right)), isWhole: false }
}

interface PageParts {
  title: string | undefined
  sections: Section[]
}

function landingParts({ document, body }: FrontMatter, fields: { sections?: unknown }, report: Report): PageParts {
  if (!document) return { title: undefined, sections: [] }
  if (body.value.trim() !== '') {
    const offset = body.value.search(/\S/)
    const hint = 'Move this text into a section, or remove `type: landing` and `sections:`.'
    report('body-unused', placeAt(body, offset), 'A landing page shows only its sections, not this text.', hint)
  }
  const sections = parseSections(fields.sections, document, report)
  const first = sections[0]?.title
  return { title: first && plainText(parseMarkdown(first, 'hugo')), sections }
}

function plainParts(body: SourceText, title: string | undefined): PageParts {
  const heading = leadingTitle(body, detectDialect(body.value))
  const dropsTitle = heading !== undefined && (title === undefined || title === heading)
  return { title: heading, sections: [plainSection(body, dropsTitle)] }
}

import { childPagesSection } from '#lib/blocks/child-pages-section'
import { plainSection } from '#lib/blocks/markdown-section'
import { parseSections } from '#lib/blocks/parse-sections'
import type { Section } from '#lib/blocks/section'
import type { Report } from '#lib/findings/finding'
import { leadingTitle, parseMarkdown, plainText } from '#lib/markdown/parse-markdown'
import { textAfterFrontMatter } from './broken-front-matter'
import { type Cascades, inheritedFields } from './cascade'
import type { ContentFile } from './content-file'
import { reportOddPath } from './content-path'
import { detectDialect } from './dialect'
import { type FrontMatter, parseFrontMatter } from './front-matter'
import { toMetadata } from './page-metadata'
import { toVersion, type VersionPath } from './page-url'
import { parseFields, toParams } from './parse-fields'
import type { SourceDocument } from './source-document'
import { restOfLineAt } from './source-stretch'
import { placeOfFile, type SourceText } from './source-text'
import { parseUrl, type UrlSetting } from './to-url'

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
  /** When the page was first published, as `YYYY-MM-DD`; the other dates have that form, too. */
  date: string | undefined
  /** When its words were last changed. */
  lastModified: string | undefined
  /** The first day that it is on the published site. */
  publishDate: string | undefined
  /** The first day that it is no longer on the published site. */
  expiryDate: string | undefined
  /** Why the page is not on the published site. */
  unpublished: 'draft' | 'future' | 'expired' | undefined
  tags: string[]
  categories: string[]
  /** Their names. */
  authors: string[]
  weight: number | undefined
  /** The page's picture, as it is written. */
  image: string | undefined
  /** Where the page's subject is, if that is elsewhere. */
  externalLink: string | undefined
  /** Former paths, as they are written. */
  aliases: string[]
  /** MyST's name for the page, for references. */
  label: string | undefined
  /** A title for narrow places. */
  shortTitle: string | undefined
  summary: string | undefined
  /** All of the front matter, fields that are known under their own names; look keys up with `Object.hasOwn`. */
  params: Readonly<Record<string, unknown>>
  /** Where a field of the front matter was written: `['aliases', 0]`. */
  placeOf: SourceDocument['placeOf']
}

/** What the site says of its pages. */
export interface PageSetting extends UrlSetting {
  cascades: Cascades
  /** The day that the site is published on; without it no date lies in the future or past. */
  publishedAsOf: string | undefined
}

const noSetting: PageSetting = {
  permalinks: new Map(),
  isSection: (folder) => /^[^/]*\/$/.test(folder),
  cascades: new Map(),
  publishedAsOf: undefined,
}

/** A content file whose front matter was split off. */
export interface PageFile extends FrontMatter {
  path: string
  /** Whether there is front matter that can't be read. */
  isBroken: boolean
}

/**
 * Reads a content file as a page.
 *
 * What is wrong is reported, and the rest of the page is still read, so that all mistakes are found at once.
 *
 * @returns undefined if the file's path can't be that of a page.
 */
export function parsePage(file: ContentFile, report: Report, setting = noSetting): Page | undefined {
  const split = parsePageFile(file, report)
  return split && toPage(split, setting, report)
}

/** Splits a content file into front matter and body; undefined once a path that no page can have has been reported. */
export function parsePageFile(file: ContentFile, report: Report): PageFile | undefined {
  const { path } = file
  if (reportOddPath(path, report)) return undefined
  const frontMatter = parseFrontMatter(file, report)
  if (frontMatter) return { ...frontMatter, path, isBroken: false }
  return { document: undefined, body: textAfterFrontMatter(file), path, isBroken: true }
}

/** Makes a page of a file; what is wrong is reported, and the rest is still read. */
export function toPage(file: PageFile, setting: PageSetting, report: Report): Page {
  const { path, body, isBroken } = file
  const inherited = inheritedFields(path, setting.cascades)
  const { fields, isWhole, document } = parseFields(file.document, inherited, { file: path, report })
  const isList = /(?:^|\/)_index\.md$/.test(path) && fields.sections === undefined
  const isLanding = !isList && (fields.type === 'landing' || fields.sections !== undefined)
  const parts = isLanding ? landingParts({ document, body }, fields, report) : plainParts(body, fields.title)
  const title = fields.title ?? parts.title
  // Where front matter or sections are wrong, that has been reported, and the title may be among it.
  if (!title && isWhole && !isBroken && (!isLanding || parts.sections.length > 0))
    reportNoTitle(path, isLanding, report)
  const metadata = toMetadata(fields, setting.publishedAsOf)
  return {
    path,
    url: parseUrl({ path, title: title ?? '', date: metadata.date, fields, document }, setting, report),
    kind: isLanding ? 'landing' : 'plain',
    title: title || path,
    showsTitle: !(isLanding && parts.sections[0]?.title && parts.sections[0].canTitlePage),
    subtitle: fields.subtitle,
    description: fields.description ?? fields.summary,
    body,
    sections: isList ? [...parts.sections, childPagesSection] : parts.sections,
    version: toVersion(path),
    ...metadata,
    params: toParams(document),
    placeOf: document.placeOf,
  }
}

function reportNoTitle(path: string, isLanding: boolean, report: Report): void {
  const hint = isLanding
    ? 'Give the first section a `title`.'
    : 'Begin the page with `# Its title`, or add `title:` to its front matter.'
  report('title-missing', placeOfFile(path), 'The page has no title.', hint)
}

interface PageParts {
  title: string | undefined
  sections: Section[]
}

function landingParts(
  { document, body }: { document: SourceDocument; body: SourceText },
  fields: { sections?: unknown },
  report: Report,
): PageParts {
  if (body.value.trim() !== '') {
    const offset = body.value.search(/\S/)
    const hint = 'Move this text into a section, or remove `type: landing` and `sections:`.'
    report('body-unused', restOfLineAt(body, offset), 'A landing page shows only its sections, not this text.', hint)
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

import type { Report, Stretch } from '#lib/findings/finding'
import { MAX_TOC_DEPTH } from '#lib/limits'
import type { ContentFile } from './content-file'
import { parseWithSchema } from './schema-findings'
import type { Path, SourceDocument } from './source-document'
import { bookSchema, type EntryKind, entryKinds, projectSchema } from './toc-schema'
import { parseYaml } from './yaml-document'

/** An entry of a handbook's contents, as it is written. */
export interface TocItem {
  kind: 'file' | 'pattern' | 'url' | 'group'
  /** The file, the pattern or the URL; nothing for a group. */
  name: string
  title: string | undefined
  isHidden: boolean
  place: Stretch
  children: TocItem[]
}

/** The contents of a handbook, as they are written. */
export interface TocFile {
  /** Below the content folder. */
  path: string
  title: string | undefined
  items: TocItem[]
}

/** Whether a file may hold the contents of a handbook. */
export function isTocFile(path: string): boolean {
  return /(^|\/)(_?toc|myst)\.ya?ml$/.test(path)
}

/**
 * Parses the contents of a handbook: Jupyter Book's `_toc.yml` (or `toc.yml`), or `project.toc` in MyST's `myst.yml`.
 *
 * @returns undefined if there are none in the file, or once what can't be read has been reported.
 */
export function parseToc(file: ContentFile, report: Report): TocFile | undefined {
  const document = parseYaml({ file: file.path, value: file.source, line: 1, indent: 0 }, 'toc-schema', report)
  if (!document) return undefined
  const isProject = /(^|\/)myst\.ya?ml$/.test(file.path)
  return (isProject ? parseProject : parseBook)(file.path, { document, report })
}

interface Target {
  document: SourceDocument
  report: Report
}

function parseProject(path: string, target: Target): TocFile | undefined {
  const fields = parseWithSchema(projectSchema, { ...target, rule: 'toc-schema' }, target.document.value ?? {})
  if (!fields?.project?.toc) return undefined
  const { title, toc } = fields.project
  return { path, title, items: parseItems(toc, { ...target, kind: entryKinds.project, base: ['project', 'toc'] }) }
}

function parseBook(path: string, target: Target): TocFile | undefined {
  const fields = parseWithSchema(bookSchema, { ...target, rule: 'toc-schema' }, target.document.value ?? {})
  if (!fields) return undefined
  const { root, parts = [], chapters = [], sections = [] } = fields
  const first: TocItem = { ...nothing, kind: 'file', name: root, place: target.document.placeOf(['root']) }
  return {
    path,
    title: fields.title,
    items: [
      first,
      ...parseItems(parts, { ...target, kind: entryKinds.part, base: ['parts'] }),
      ...parseItems(chapters, { ...target, kind: entryKinds.book, base: ['chapters'] }),
      ...parseItems(sections, { ...target, kind: entryKinds.book, base: ['sections'] }),
    ],
  }
}

const nothing = { title: undefined, isHidden: false, children: [] }

interface ItemTarget extends Target {
  kind: EntryKind
  base: Path
}

function parseItems(values: readonly unknown[], target: ItemTarget, depth = 1): TocItem[] {
  if (depth > MAX_TOC_DEPTH) {
    const hint = `Entries may be nested ${MAX_TOC_DEPTH} deep.`
    target.report('toc-schema', target.document.placeOf(target.base), 'This entry is nested too deeply.', hint)
    return []
  }
  return values.flatMap((value, index) => {
    const at = { ...target, base: [...target.base, index] }
    const item = parseItem(value, at, depth)
    return item ? [item] : []
  })
}

function parseItem(value: unknown, target: ItemTarget, depth: number): TocItem | undefined {
  const { kind, base, document, report } = target
  const fields = parseWithSchema(kind.schema, { document, report, rule: 'toc-schema', base }, value)
  if (!fields) return undefined
  const below = { ...target, kind: entryKinds[kind.childKind], base: [...base, kind.children] }
  const children = parseItems(fields[kind.children] ?? [], below, depth + 1)
  const named = (['file', 'url', 'glob', 'pattern'] as const).filter((name) => fields[name] !== undefined)
  const [name] = named
  if (named.length > 1 || (name === undefined && !kind.canGroup)) {
    const message = named.length > 1 ? 'This entry leads to more than one page.' : 'This entry leads nowhere.'
    report('toc-schema', document.placeOf(base), message, 'Give it one of `file`, `url` and a pattern.')
    return undefined
  }
  return {
    kind: name === undefined ? 'group' : name === 'glob' ? 'pattern' : name,
    name: (name && fields[name]) ?? '',
    title: fields.title ?? fields.caption,
    isHidden: kind === entryKinds.project && fields.hidden === true,
    place: document.placeOf(name === undefined ? base : [...base, name]),
    children,
  }
}

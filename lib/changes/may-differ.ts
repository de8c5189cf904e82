import type { Page } from '#lib/content/page'
import type { Site } from '#lib/content/read-site'
import type { PagePair } from './page-pairs'

/** Two sites, and the content files that differ between them. */
export interface ComparedSites {
  before: Site
  after: Site
  /** By their paths below the content folder. */
  changedFiles: ReadonlySet<string>
  /** The files that differ among those that are served as they are, by their paths on the site. */
  changedPublic: ReadonlySet<string>
}

/**
 * Which pages can be shown otherwise than before, so that the others need not be read: those whose files
 * differ, and where what others show of them differs, too, those that list pages, and those that name what
 * such a page is called by. Where a file differs that is no page (settings, what pages include, the order of
 * a handbook), all can.
 */
export function pairsThatMayDiffer(pairs: readonly PagePair[], sites: ComparedSites): PagePair[] {
  const { before, after, changedFiles } = sites
  const differing = new Set(pairs.filter((pair) => differs(pair, sites)))
  const isPage = (path: string) => after.index.pageByPath.has(path) || before.index.pageByPath.has(path)
  if (![...changedFiles].every(isPage)) return [...pairs]
  const names = new Set<string>()
  const [former, present] = [facesOf(before), facesOf(after)]
  for (const pair of differing) {
    if (!pair.before || !pair.after || former(pair.before) !== present(pair.after)) {
      for (const name of [...namesOf(pair.before, before), ...namesOf(pair.after, after)]) names.add(name)
    }
  }
  if (names.size === 0) return [...differing]
  const showsOne = (page: Page) => listsPages(page, after) || refersTo(names, page, after)
  return pairs.filter((pair) => differing.has(pair) || (pair.after && showsOne(pair.after)))
}

/** As many characters as hold the first words of a page, in any Markdown. */
const DESCRIBING = 1000

/** The lines of a page that others can show something of: front matter, headings, captions, what has a label. */
function facesOf({ sources }: Site): (page: Page) => string {
  const including = [...sources.values()].filter((text) => /include|embed|readfile/.test(text))
  return (page) => {
    const source = sources.get(page.path) ?? ''
    const body = page.body.value
    // The file may be taken in as a whole.
    if (including.some((text) => text.includes(fileNameOf(page)))) return source
    const frontMatter = source.endsWith(body) ? source.slice(0, -body.length || undefined) : source
    const lines = body
      .split('\n')
      .filter((line) => /^\s*(?:#|\(|:|`{3}|~{3}|={3}|-{3})|\{[#{]|label|caption/.test(line))
    // Without a description of its own, a page is described by its first words.
    const firstWords = page.description ?? body.slice(0, DESCRIBING)
    return [page.url, frontMatter, firstWords, ...lines].join('\n')
  }
}

function fileNameOf({ path }: Page): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function differs(pair: PagePair, { before, after }: ComparedSites): boolean {
  if (!pair.before || !pair.after || pair.before.url !== pair.after.url) return true
  return before.sources.get(pair.before.path) !== after.sources.get(pair.after.path)
}

/** Landing pages, lists of a folder, and handbooks' lists of contents show other pages' titles. */
function listsPages({ kind, path }: Page, { sources }: Site): boolean {
  return (
    kind === 'landing' || /(?:^|\/)_index\.md$/.test(path) || /toctree|tableofcontents/.test(sources.get(path) ?? '')
  )
}

/** Where MyST and Hugo let an author name a place: `(name)=`, `:label: name`, `{#name}`. */
const labels = /\(([^()\n]+)\)=|:(?:label|name): *(\S+)|\{#([^\s}]+)/g

/** What other files may call a page by: the end of its path, and the labels in it. */
function namesOf(page: Page | undefined, { sources }: Site): string[] {
  if (!page) return []
  const found = Array.from((sources.get(page.path) ?? '').matchAll(labels), ([, ...names]) => names.join(''))
  return [page.url, page.path.replace(/\.md$/, ''), page.label ?? '', ...found].flatMap(
    (name) => wordsOf(name).at(-1) ?? [],
  )
}

function refersTo(names: ReadonlySet<string>, { path }: Page, { sources }: Site): boolean {
  return wordsOf(sources.get(path) ?? '').some((word) => names.has(word))
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_-]+/gu) ?? []
}

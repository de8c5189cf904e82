import { provenanceOf } from '#lib/content/page-source'
import type { SiteIndex } from '#lib/links/site-index'
import { spotOf, spotsOf } from '#lib/links/spots'
import type { LoadedPage } from '#lib/pipeline'
import { type Finding, sortFindings } from './finding'
import type { Severity } from './rule'

/** A finding, and where to look at it. */
export interface ShownFinding extends Finding {
  /** The spot in the page, or the line in the file's repository. */
  href: string | undefined
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 }

/** The findings of a page and of the files beside it, errors first, as they are shown in it. */
export function toPageFindings(loaded: LoadedPage, all: readonly Finding[], site: SiteIndex): ShownFinding[] {
  const { page } = loaded
  const own = all.filter((finding) => pageOf(finding.file, site) === page || finding.page === page.url)
  const fileUrl = provenanceOf(page, site.config)?.fileUrl
  const spots = spotsOf(loaded)
  return bySeverity(own).map((finding) => {
    if (finding.file !== page.path) return { ...finding, href: undefined }
    const spot = spotOf(finding.line, spots)
    // GitHub shows the lines of Markdown only if it is asked for them.
    const source = fileUrl && `${fileUrl}?plain=1#L${finding.line}`
    return { ...finding, href: spot === undefined ? source : `#${encodeURIComponent(spot)}` }
  })
}

/** The findings of a file, and the page that they are shown in, where there is one. */
export interface FileFindings {
  file: string
  page: { url: string; title: string } | undefined
  findings: Finding[]
}

/** All findings by their files, those of files with errors first. */
export function groupByFile(all: readonly Finding[], site: SiteIndex): FileFindings[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of bySeverity(all)) groups.set(finding.file, [...(groups.get(finding.file) ?? []), finding])
  return Array.from(groups, ([file, findings]) => ({ file, page: pageOf(file, site), findings }))
}

function bySeverity(findings: readonly Finding[]): Finding[] {
  return sortFindings(findings).sort((a, b) => ranks[a.severity] - ranks[b.severity])
}

/** The page of a file: the one that it is, or beside whose `index.md` it lies. */
function pageOf(file: string, { pageByPath }: SiteIndex) {
  const own = pageByPath.get(file)
  if (own || file.endsWith('.md')) return own
  for (let folder = file; folder.includes('/'); ) {
    folder = folder.slice(0, folder.lastIndexOf('/'))
    const page = pageByPath.get(`${folder}/index.md`)
    if (page) return page
  }
  return undefined
}

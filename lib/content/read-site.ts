import { basename, join, resolve } from 'node:path'
import type { z } from 'zod'
import { collectFindings, type Finding, type Report } from '#lib/findings/finding'
import { isReserved } from '#lib/links/reserved'
import type { SiteIndex } from '#lib/links/site-index'
import { type ConfigFile, parseConfigFile } from './config-file'
import type { ContentFile } from './content-file'
import { listFiles, type PictureSize, readContentFile, readContentTree, readFingerprint, readPictureSize } from './disk'
import { type Page, parsePage } from './page'
import { pictureLockSchema, pictureTextsSchema } from './pictures'
import { defaultSiteConfig, parseSiteConfig, type SiteConfig } from './site-config'
import type { SourceDocument } from './source-document'
import { placeOfFile } from './source-text'
import { type UrlsConfig, urlsSchema } from './urls-config'

/** Where a site is read from. */
export interface SiteFolders {
  /** The content tree, with its own `site.yaml` or none. */
  content: string
  /** Files that are served as they are. */
  public: string
  /** Stands in for the canonical origin of `site.yaml`. */
  origin: string | undefined
}

/** A site as it was read: every page's front matter, no page's Markdown. */
export interface Site {
  index: SiteIndex
  /** The site's own files with their places, for findings about them. */
  configDocument: SourceDocument | undefined
  urls: ConfigFile<UrlsConfig> | undefined
  pictureLockDocument: SourceDocument | undefined
  /** Hash and size of a file among those that are served. */
  fingerprint(path: string): { sha256: string; bytes: number } | undefined
  /** Which of the site's own files were left out, because there is a mistake in them. */
  unread: string[]
  /** What is wrong with the site's files. */
  findings: Finding[]
}

/**
 * Reads a content tree.
 *
 * @throws if the content folder can't be read; what is wrong inside it is a finding.
 */
export function readSite({ content, public: publicFolder, origin }: SiteFolders): Site {
  const { findings, report } = collectFindings()
  const { files, unreadable } = readContentTree(content)
  for (const path of unreadable) reportUnreadable(path, report)
  const pages = withoutDuplicates(
    files.flatMap((file) => parsePage(file, report) ?? []),
    report,
  )
  const read = <T>(name: string, schema: z.ZodType<T>) => {
    const file = readOwnFile(content, name, report)
    return file && parseConfigFile(file, schema, report)
  }
  const urls = read('urls.yaml', urlsSchema)
  const pictureLock = read('pictures.lock.json', pictureLockSchema)
  const { config, document: configDocument } = readConfig(content, pages, report)
  const sizes = new Map<string, PictureSize | undefined>()
  const index: SiteIndex = {
    config: origin ? withOrigin(config, origin) : config,
    urls: urls?.value ?? { redirects: {}, anchors: {} },
    pages,
    pageByUrl: new Map(pages.map((page) => [page.url, page])),
    files: new Set(listFiles(publicFolder).map((path) => `/${path}`)),
    pictureLock: pictureLock?.value ?? {},
    pictureTexts: read('pictures.yaml', pictureTextsSchema)?.value ?? {},
    pictureSize(path) {
      if (!sizes.has(path)) sizes.set(path, readPictureSize(join(publicFolder, path)))
      return sizes.get(path)
    },
  }
  const own = { 'site.yaml': configDocument, 'urls.yaml': urls, 'pictures.lock.json': pictureLock }
  const names = Object.entries(own).flatMap(([name, read]) => (read ? [] : name))
  return {
    index,
    unread: names.filter((name) => findings.some(({ file }) => file === name)),
    configDocument,
    urls,
    pictureLockDocument: pictureLock?.document,
    fingerprint: (path) => readFingerprint(join(publicFolder, path)),
    findings,
  }
}

function readOwnFile(content: string, name: string, report: Report): ContentFile | undefined {
  const file = readContentFile(content, name)
  if (file !== 'unreadable') return file
  reportUnreadable(name, report)
  return undefined
}

function reportUnreadable(path: string, report: Report): void {
  const hint = 'Save it as UTF-8, and check that it may be read.'
  report('file-unreadable', placeOfFile(path), "The file can't be read as UTF-8 text.", hint)
}

/** A site under another origin still answers for the links to its own. */
function withOrigin(config: SiteConfig, origin: string): SiteConfig {
  return { ...config, origin, adoptedHosts: { ...config.adoptedHosts, [new URL(config.origin).host]: '/' } }
}

function readConfig(content: string, pages: readonly Page[], report: Report) {
  const file = readOwnFile(content, 'site.yaml', report)
  const parsed = file && parseSiteConfig(file, report)
  if (parsed) return { config: parsed.value, document: parsed.document }
  const home = pages.find(({ url }) => url === '/')
  return { config: defaultSiteConfig(home?.title ?? basename(resolve(content)), pages), document: undefined }
}

function withoutDuplicates(pages: readonly Page[], report: Report): Page[] {
  const first = new Map<string, Page>()
  for (const page of pages) {
    const other = first.get(page.url)
    if (isReserved(page.url)) {
      report('url-duplicate', placeOfFile(page.path), `The site itself answers at \`${page.url}\`.`, 'Rename the file.')
    } else if (other) {
      const message = `Two files are published at \`${page.url}\`: \`${other.path}\` and this one.`
      report('url-duplicate', placeOfFile(page.path), message, 'Rename or remove one of them.')
    } else {
      first.set(page.url, page)
    }
  }
  return [...first.values()]
}

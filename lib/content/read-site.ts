import { basename, join, resolve } from 'node:path'
import type { z } from 'zod'
import { collectFindings, type Finding, type Report } from '#lib/findings/finding'
import { MAX_FILE_BYTES } from '#lib/limits'
import { toGoals } from '#lib/links/redirects'
import type { SiteIndex } from '#lib/links/site-index'
import { type ConfigFile, parseConfigFile } from './config-file'
import type { ContentFile } from './content-file'
import {
  listFiles,
  type PictureSize,
  readContentFile,
  readContentTree,
  readFingerprint,
  readIncludedText,
  readPictureSize,
  readText,
} from './disk'
import type { Page } from './page'
import { toPageUrl } from './page-url'
import { parsePages } from './parse-pages'
import { isTocFile } from './parse-toc'
import { pictureLockSchema, pictureTextsSchema } from './pictures'
import { toTocs } from './read-tocs'
import { toResources } from './resources'
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
  /** The day that the site is published on, `YYYY-MM-DD`; without it no date lies in the future or past. */
  publishedAsOf?: string | undefined
  /** Whether drafts, pages of the future and pages that have expired are shown, as on a preview. */
  showsUnpublished?: boolean | undefined
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
  /** The text of a drawing among the files beside pages, by its URL. */
  drawing(url: string): string | undefined
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
export function readSite(folders: SiteFolders): Site {
  const { content, public: publicFolder, origin, publishedAsOf, showsUnpublished } = folders
  const { findings, report } = collectFindings()
  const { files, unreadable, tooLarge, others } = readContentTree(content)
  for (const path of unreadable) reportUnreadable(path, report)
  for (const path of tooLarge) reportTooLarge(path, report)
  const own = readOwnConfig(content, report)
  const publication = { permalinks: own?.value.permalinks ?? {}, publishedAsOf, showsUnpublished }
  const { pages: parsed, unpublished } = parsePages(files, publication, report)
  const tocFiles = others.filter(isTocFile).flatMap((path) => readOwnFile(content, path, report) ?? [])
  const { pages, tocs } = toTocs(tocFiles, { pages: parsed, unpublished, home: own?.value.home }, report)
  const read = <T>(name: string, schema: z.ZodType<T>) => {
    const file = readOwnFile(content, name, report)
    return file && parseConfigFile(file, schema, report)
  }
  const urls = read('urls.yaml', urlsSchema)
  const pictureLock = read('pictures.lock.json', pictureLockSchema)
  const config = own?.value ?? defaultConfig(content, pages)
  const sizes = new Map<string, PictureSize | undefined>()
  const texts = new Map<string, string | undefined>()
  const pageByPath = new Map(pages.map((page) => [page.path, page]))
  const publicFiles = new Set(listFiles(publicFolder).map((path) => `/${path}`))
  const markdown = new Set([...files.map(({ path }) => path), ...unreadable, ...tooLarge])
  const { resources, unserved } = toResources(others, { markdown, pageByPath, files: publicFiles }, report)
  const fileByUrl = new Map([...resources.values()].map(({ path, url }) => [url, join(content, path)]))
  const index: SiteIndex = {
    showsMarks: showsUnpublished,
    config: origin ? withOrigin(config, origin) : config,
    urls: urls?.value ?? { redirects: {}, anchors: {} },
    redirects: toGoals(urls?.value.redirects ?? {}, pages),
    pages,
    pageByUrl: new Map(pages.map((page) => [page.url, page])),
    pageByPath,
    pageByLogicalPath: new Map(pages.map((page) => [toPageUrl(page.path), page])),
    unpublished,
    files: new Set([...publicFiles, ...fileByUrl.keys()]),
    resources,
    unserved,
    tocs,
    pictureLock: pictureLock?.value ?? {},
    pictureTexts: read('pictures.yaml', pictureTextsSchema)?.value ?? {},
    pictureSize(path) {
      if (!sizes.has(path)) sizes.set(path, readPictureSize(fileByUrl.get(path) ?? join(publicFolder, path)))
      return sizes.get(path)
    },
    readText(path) {
      if (!texts.has(path)) texts.set(path, readIncludedText(content, path))
      return texts.get(path)
    },
  }
  const configFiles = { 'site.yaml': own, 'urls.yaml': urls, 'pictures.lock.json': pictureLock }
  const names = Object.entries(configFiles).flatMap(([name, read]) => (read ? [] : name))
  return {
    index,
    unread: names.filter((name) => findings.some(({ file }) => file === name)),
    configDocument: own?.document,
    urls,
    pictureLockDocument: pictureLock?.document,
    fingerprint: (path) => readFingerprint(join(publicFolder, path)),
    drawing: (url) => readText(fileByUrl.get(url) ?? ''),
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

function reportTooLarge(path: string, report: Report): void {
  const message = `The file has more than ${MAX_FILE_BYTES.toLocaleString('en')} bytes.`
  report('file-size', placeOfFile(path), message, 'Make several pages of it; put data into a file beside the page.')
}

/** A site under another origin still answers for the links to its own. */
function withOrigin(config: SiteConfig, origin: string): SiteConfig {
  return { ...config, origin, adoptedHosts: { ...config.adoptedHosts, [new URL(config.origin).host]: '/' } }
}

function readOwnConfig(content: string, report: Report): ConfigFile<SiteConfig> | undefined {
  const file = readOwnFile(content, 'site.yaml', report)
  return file && parseSiteConfig(file, report)
}

function defaultConfig(content: string, pages: readonly Page[]): SiteConfig {
  const home = pages.find(({ url }) => url === '/')
  return defaultSiteConfig(home?.title ?? basename(resolve(content)), pages)
}

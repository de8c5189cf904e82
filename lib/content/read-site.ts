import { basename, join, resolve } from 'node:path'
import { collectFindings, type Finding, type Report } from '#lib/findings/finding'
import { MAX_FILE_BYTES } from '#lib/limits'
import { type SiteIndex, toSiteIndex } from '#lib/links/site-index'
import type { ConfigFile } from './config-file'
import {
  type ContentTree,
  listFiles,
  readContentTree,
  readFingerprint,
  readIncludedText,
  readPictureSize,
  readText,
} from './disk'
import type { Page } from './page'
import { type PageTree, parsePages } from './parse-pages'
import { isTocFile } from './parse-toc'
import { type ConfigFiles, readConfigFiles, readOwnFile, reportUnreadable } from './read-config-files'
import { toTocs } from './read-tocs'
import { type ResourceFiles, toResources } from './resources'
import { defaultSiteConfig, type SiteConfig } from './site-config'
import type { SourceDocument } from './source-document'
import { placeOfFile } from './source-text'
import type { Toc } from './toc'
import type { UrlsConfig } from './urls-config'
import type { UrlsLock } from './urls-lock'
import { WORD_LIST } from './word-list'

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
  /** Every URL and anchor that was ever published, if the tree has the list. */
  urlsLock: ConfigFile<UrlsLock> | undefined
  pictureLockDocument: SourceDocument | undefined
  /** Hash and size of a file among those that are served. */
  fingerprint(path: string): { sha256: string; bytes: number } | undefined
  /** The text of a drawing among the files beside pages, by its URL. */
  drawing(url: string): string | undefined
  /** Which of the site's own files were left out, because there is a mistake in them. */
  unread: string[]
  /** The texts of the pages' files, by their paths. */
  sources: ReadonlyMap<string, string>
  /** What is wrong with the site's files. */
  findings: Finding[]
}

/**
 * Reads a content tree.
 *
 * @throws if the content folder can't be read; what is wrong inside it is a finding.
 */
export function readSite(folders: SiteFolders): Site {
  const { findings, report } = collectFindings()
  const tree = readContentTree(folders.content)
  reportUnread(tree, report)
  const configs = readConfigFiles(folders.content, report)
  const pages = readPages({ folders, tree }, configs.site?.value, report)
  const { pathOnDisk, ...files } = toFiles({ folders, tree }, pages.pages, report)
  const index = toSiteIndex({
    showsMarks: folders.showsUnpublished,
    config: toConfig(configs.site?.value, folders, pages.pages),
    urls: configs.urls?.value ?? { redirects: {}, anchors: {} },
    ...pages,
    ...files,
    pictureLock: configs.pictureLock?.value ?? {},
    pictureTexts: configs.pictureTexts?.value ?? {},
    ownWords: configs.ownWords ?? [],
    pictureSize: remembered((path) => readPictureSize(pathOnDisk(path))),
    readText: remembered((path) => readIncludedText(folders.content, path)),
  })
  return {
    index,
    unread: unreadConfigs(configs, findings),
    configDocument: configs.site?.document,
    urls: configs.urls,
    urlsLock: configs.urlsLock,
    pictureLockDocument: configs.pictureLock?.document,
    fingerprint: (path) => readFingerprint(pathOnDisk(path)),
    drawing: (url) => readText(pathOnDisk(url)),
    sources: new Map(tree.files.map(({ path, source }) => [path, source])),
    findings,
  }
}

function reportUnread({ unreadable, tooLarge }: ContentTree, report: Report): void {
  for (const path of unreadable) reportUnreadable(path, report)
  const message = `The file has more than ${MAX_FILE_BYTES.toLocaleString('en')} bytes.`
  const hint = 'Make several pages of it; put data into a file beside the page.'
  for (const path of tooLarge) report('file-size', placeOfFile(path), message, hint)
}

interface SiteTree {
  folders: SiteFolders
  tree: ContentTree
}

/** The pages of a content tree, and the handbooks that give them an order. */
function readPages(
  { folders, tree }: SiteTree,
  config: SiteConfig | undefined,
  report: Report,
): PageTree & { tocs: Toc[] } {
  const { publishedAsOf, showsUnpublished } = folders
  const publication = { permalinks: config?.permalinks ?? {}, publishedAsOf, showsUnpublished }
  const { pages, unpublished } = parsePages(tree.files, publication, report)
  const tocFiles = tree.others.filter(isTocFile).flatMap((path) => readOwnFile(folders.content, path, report) ?? [])
  return { unpublished, ...toTocs(tocFiles, { pages, unpublished, home: config?.home }, report) }
}

/** What the site serves besides its pages. */
interface SiteFiles extends ResourceFiles {
  publicFiles: ReadonlySet<string>
  /** Where a file that is served lies, by its path on the site. */
  pathOnDisk(path: string): string
}

function toFiles({ folders, tree }: SiteTree, pages: readonly Page[], report: Report): SiteFiles {
  const publicFiles = new Set(listFiles(folders.public).map((path) => `/${path}`))
  const markdown = new Set([...tree.files.map(({ path }) => path), ...tree.unreadable, ...tree.tooLarge])
  const pageByPath = new Map(pages.map((page) => [page.path, page]))
  const { resources, unserved } = toResources(tree.others, { markdown, pageByPath, files: publicFiles }, report)
  const pathByUrl = new Map(Array.from(resources.values(), ({ path, url }) => [url, join(folders.content, path)]))
  return { publicFiles, resources, unserved, pathOnDisk: (path) => pathByUrl.get(path) ?? join(folders.public, path) }
}

/** What is asked again and again of the disk, asked once. */
function remembered<T>(read: (path: string) => T): (path: string) => T {
  const known = new Map<string, { value: T }>()
  return (path) => {
    const found = known.get(path) ?? { value: read(path) }
    known.set(path, found)
    return found.value
  }
}

/** The site's configuration, or what holds for a tree that has none, under the origin that it is published at. */
function toConfig(own: SiteConfig | undefined, { content, origin }: SiteFolders, pages: readonly Page[]): SiteConfig {
  const home = pages.find(({ url }) => url === '/')
  const config = own ?? defaultSiteConfig(home?.title ?? basename(resolve(content)), pages)
  if (!origin) return config
  // A site under another origin still answers for the links to its own.
  return { ...config, origin, adoptedHosts: { ...config.adoptedHosts, [new URL(config.origin).host]: '/' } }
}

/** The names of the files that were left out because there is a mistake in them. */
function unreadConfigs(configs: ConfigFiles, findings: readonly Finding[]): string[] {
  const { site, urls, pictureLock, pictureTexts, ownWords } = configs
  const files = {
    'site.yaml': site,
    'urls.yaml': urls,
    'pictures.lock.json': pictureLock,
    'pictures.yaml': pictureTexts,
    [WORD_LIST]: ownWords,
  }
  const names = Object.entries(files).flatMap(([name, file]) => (file ? [] : name))
  return names.filter((name) => findings.some(({ file }) => file === name))
}

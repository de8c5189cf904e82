import { toFolder } from '#lib/content/page-url'
import type { Site } from '#lib/content/read-site'
import { placeOfFile } from '#lib/content/source-text'
import type { Report, Stretch } from '#lib/findings/finding'
import { nearest } from '#lib/findings/suggest'
import { decode } from './decode'
import type { PageLinks } from './page-links'
import { followRedirects } from './redirects'

interface Published {
  site: Site
  byUrl: ReadonlyMap<string, PageLinks>
  report: Report
}

/**
 * Reports URLs and anchors of `urls.lock.json` that are no longer there and lead nowhere else. Those of a page
 * that isn't published, or that has a mistake in it, can wait. A tree without the list has no such check.
 */
export function checkPublished(pages: readonly PageLinks[], site: Site, report: Report): void {
  const byUrl = new Map(pages.map((page) => [page.url, page]))
  const published = { site, byUrl, report }
  for (const [url, anchors] of Object.entries(site.urlsLock?.value ?? {})) {
    const end = url === '/' ? url : endOf(url, published)
    if (end === undefined) reportUrl(url, published)
    else for (const [index, anchor] of anchors.entries()) checkAnchor({ url, end, anchor, index }, published)
  }
}

/** The page or the URL that a URL leads to, or undefined if it leads nowhere. */
function endOf(url: string, { site: { index, findings }, byUrl }: Published): string | undefined {
  const isLater =
    index.unpublished.has(url) || findings.some(({ file }) => !index.pageByPath.has(file) && urlOf(file) === url)
  if (byUrl.has(url) || isLater) return url
  const goal = followRedirects(url, index.redirects)
  // What leads in a circle is reported as that.
  return goal === url ? undefined : (goal ?? url)
}

function urlOf(file: string): string {
  return toFolder(`/${file}`)
}

function reportUrl(url: string, { site, byUrl, report }: Published): void {
  const goal = nearest(url, byUrl.keys()) ?? '/the-page-that-took-its-place/'
  const hint = `Let it lead on: add the line \`${toLine(url, goal)}\` below \`redirects\` in urls.yaml.`
  report(
    'url-dropped',
    { ...placeIn(site, [url]), page: url },
    `${url} was published once, and is no longer there.`,
    hint,
  )
}

interface PublishedAnchor {
  url: string
  /** Where the URL leads. */
  end: string
  anchor: string
  /** Where in the list it stands. */
  index: number
}

/** A browser takes the anchor along to where a redirect leads, unless that names an anchor. */
function checkAnchor({ url, end, anchor, index }: PublishedAnchor, { site, byUrl, report }: Published): void {
  const page = toFolder(decode(end.replace(/\?.*$/, '')))
  const known = byUrl.get(page)?.anchors
  if (end.includes('#') || !known || known.has(anchor)) return
  const goal = nearest(anchor, known) ?? [...known][0] ?? 'the-anchor-that-took-its-place'
  const from = url === page ? '' : `, where ${url} leads`
  const message = `The anchor \`#${anchor}\` was published once, and is no longer on ${page}${from}.`
  const hint = `Let it lead on: add the line \`${toLine(anchor, goal)}\` below \`anchors\`, \`${page}:\` in urls.yaml.`
  report('anchor-dropped', { ...placeIn(site, [url, index]), page }, message, hint)
}

/** A line of YAML. */
function toLine(key: string, value: string): string {
  const quote = (text: string) => (/^[/\p{L}][\p{L}\p{N}/._-]*$/u.test(text) ? text : JSON.stringify(text))
  return `${quote(key)}: ${quote(value)}`
}

function placeIn({ urlsLock }: Site, path: [url: string, index?: number]): Stretch {
  const [url, index] = path
  if (index === undefined) return urlsLock?.document.placeOf([url], 'key') ?? placeOfFile('urls.lock.json')
  return urlsLock?.document.placeOf([url, index]) ?? placeOfFile('urls.lock.json')
}

import type { SiteConfig } from '#lib/content/site-config'
import type { PageHistory } from '#lib/history/history'
import type { LoadedPage } from '#lib/pipeline'
import type { TwinFacts } from './twin'

/**
 * What the Markdown of a page says of it.
 *
 * @param history of the page; of an earlier version, that of the page as it is now
 */
export function toTwinFacts(
  { page: { title, url, version }, description }: LoadedPage,
  history: PageHistory | undefined,
  { origin, language, footer: { licence } }: SiteConfig,
): TwinFacts {
  const whole = (path: string) => origin + encodeURI(path)
  const head = { title, url: whole(url), description, language, licence: licence && wholeLink(licence, origin) }
  if (version) return { ...head, asOf: version.date, current: whole(version.of) }
  const changed = history?.lastChanged
  return { ...head, lastChanged: changed?.certainty === 'on' ? changed.day : undefined }
}

/** The links of `site.yaml` may be paths of the site. */
function wholeLink({ title, url }: { title: string; url: string }, origin: string) {
  return { title, url: new URL(url, origin).href }
}

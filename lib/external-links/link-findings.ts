import type { Site } from '#lib/content/read-site'
import { collectFindings, type Finding, type Report } from '#lib/findings/finding'
import { isWebRule } from '#lib/findings/rules'
import { settleSite } from '#lib/pipeline'
import type { ExternalLink } from './external-links'
import { isDead, type LinkResult, type LinkResults } from './link-results'

/** What is to be said of links, by what is known of their URLs; less where the site allows it. */
export function linkFindings(links: readonly ExternalLink[], results: LinkResults, site: Site): Finding[] {
  const { findings, report } = collectFindings()
  const open = collectFindings()
  for (const link of links.map((each) => withAllowedAddress(each, site))) {
    const result = results.get(link.url)
    if (result && isDead(result)) reportDead(link, result, report)
    else if (result?.movedTo !== undefined && !link.isEarlier) reportMoved(link, result.movedTo, report)
    if (!result || !isDecided(result)) for (const rule of openRules) open.report(rule, link.place, '', '')
  }
  // What nobody knows yet may be what a comment allows: it counts as that, and isn't said.
  return settleSite([...open.findings, ...findings], site, { concerns: isWebRule }).slice(open.findings.length)
}

const openRules = ['link-dead', 'link-redirected'] as const

/** Whether the last day that a URL was asked, it was clear what is there. */
function isDecided(result: LinkResult): boolean {
  return result.good === result.asked || isDead(result)
}

/** `site.yaml` may name an address as it is written, or as it is asked. */
function withAllowedAddress(link: ExternalLink, { index }: Site): ExternalLink {
  const { addresses } = index.config.findings
  const address = [link.place.address ?? '', link.url + link.fragment, link.url].find((name) =>
    Object.hasOwn(addresses, name),
  )
  return address === undefined ? link : { ...link, place: { ...link.place, address } }
}

function reportDead({ url, place }: ExternalLink, result: LinkResult, report: Report): void {
  const days = new Intl.ListFormat('en-GB').format(result.misses)
  const message = `\`${url}\` led nowhere on ${days} (on ${result.asked}: ${result.answer}).`
  const last = result.good === undefined ? '' : ` It was there on ${result.good}.`
  report('link-dead', place, message, `Link to what took its place, or to a copy in an archive.${last}`)
}

function reportMoved({ url, fragment, place }: ExternalLink, movedTo: string, report: Report): void {
  const to = movedTo.includes('#') ? movedTo : movedTo + fragment
  const message = `\`${url}\` has moved to \`${to}\` for good.`
  // Who has thrown a page away often sends to the first page.
  if (new URL(to).pathname === '/' && new URL(url).pathname !== '/') {
    report('link-redirected', place, message, 'See whether that page has what the link promises.')
  } else {
    report('link-redirected', place.end ? { ...place, replacement: to } : place, message, `Write \`${to}\`.`)
  }
}

import { toPageUrl } from '#lib/content/page-url'
import { decode } from '#lib/links/decode'
import { resolveLink } from '#lib/links/resolve-link'
import type { SiteIndex } from '#lib/links/site-index'
import { text } from '../elements'
import type { Arguments, ShortcodeContext, ShortcodeKind } from './shortcode-kind'

/**
 * Hugo's `ref` and `relref`, the address of a page, which usually stands in a link:
 *
 *     [Strategy]({{< relref "strategy.md#upstream-first" >}})   →   [Strategy](/strategy/#upstream-first)
 */
export const ref: ShortcodeKind = {
  parameters: {
    path: 'The page, by its file or its name; may end in `#anchor`. Required.',
    outputFormat: 'Accepted, but without effect: there is HTML only.',
    lang: 'Accepted, but without effect: there is one language only.',
  },
  positional: ['path', 'outputFormat'],
  toElements(args, context) {
    const { href, finding } = resolveLink(toAddress(args, context), context.linkBase, context.site)
    if (finding) context.report(finding.rule, args['path'], finding.message, finding.hint)
    return href === '' ? [] : [text(href)]
  },
  // In a link: what the site doesn't have is reported there.
  toText: toAddress,
}

function toAddress({ path }: Arguments, { linkBase, site, report }: ShortcodeContext): string {
  if (!path?.value) {
    report('shortcode-parameter', path, 'This reference names no page.', 'Write `{{< relref "about.md" >}}`.')
    return ''
  }
  const index = path.value.indexOf('#')
  const name = index < 0 ? path.value : path.value.slice(0, index)
  const anchor = index < 0 ? '' : path.value.slice(index)
  return (name === '' ? '' : (findPage(name, linkBase, site) ?? name)) + anchor
}

/** The URL of the page that a path means in Hugo: beside the page, from the top, or of that name anywhere. */
function findPage(name: string, from: string, { pageByLogicalPath }: SiteIndex): string | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(name)) return undefined
  const base = `https://site.invalid/${encodeURI(from)}`
  const [beside, top] = [name, `/${name}`].map((path) => logicalPathOf(path, base))
  const page = pageByLogicalPath.get(beside ?? '') ?? pageByLogicalPath.get(top ?? '')
  if (page || name.includes('/')) return page?.url
  const namesakes = Array.from(pageByLogicalPath.keys()).filter((path) => path.endsWith(top ?? ''))
  return namesakes.length === 1 ? pageByLogicalPath.get(namesakes[0] ?? '')?.url : undefined
}

function logicalPathOf(path: string, base: string): string | undefined {
  if (!URL.canParse(path, base)) return undefined
  const { pathname } = new URL(path, base)
  return toPageUrl(decode(pathname).replace(/^\/+/, '').replace(/\/$/, ''))
}

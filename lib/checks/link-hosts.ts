import type { Rule } from '#lib/findings/rules'
import type { SiteIndex } from '#lib/links/site-index'
import type { AddressMistake } from './address-mistakes'
import { ownHostsOf, secureHostsOf } from './site-hosts'
import type { WrittenLink } from './written-links'

/** Whether pull requests are shown at a host: who publishes for good mostly has one of their own. */
function isPreview(host: string): boolean {
  const isBranch = host.includes('--') && host.endsWith('.netlify.app')
  return isBranch || ['.vercel.app', '.pages.dev', '.readthedocs.build'].some((end) => host.endsWith(end))
}

/** The machine that a page is read on. */
const machines = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/

/** What is wrong with the host that a link leads to: a preview, the reader's own machine, `http:` without need. */
export function findHostMistake(link: WrittenLink, site: SiteIndex): (AddressMistake & { rule: Rule }) | undefined {
  if (!/^https?:/i.test(link.address) || !URL.canParse(link.address)) return undefined
  const { host, hostname } = new URL(link.address)
  if (machines.test(hostname)) {
    // In instructions it may stand as it is: `http://localhost:8000`.
    if (!link.hasWords || isOwn(host, site)) return undefined
    const message = `\`${host}\` is the machine that the page is read on.`
    return { rule: 'link-preview', message, hint: 'Link to the published page.' }
  }
  if (isPreview(hostname)) {
    const message = `\`${host}\` is likely a preview, which doesn't stay.`
    return { rule: 'link-preview', message, hint: 'Link to the published page.' }
  }
  return findInsecure(link, host, site)
}

function isOwn(host: string, site: SiteIndex): boolean {
  return ownHostsOf(site).has(host)
}

/** Of `www.example.org`, it is Markdown that makes `http:`. */
function findInsecure({ address, written }: WrittenLink, host: string, site: SiteIndex) {
  const isSecure = isOwn(host, site) || secureHostsOf(site).has(host)
  if (!isSecure || !/^http:/i.test(address) || !/http:/i.test(written)) return undefined
  const replacement = address.replace(/^http:/i, 'https:')
  const message = `\`${host}\` has HTTPS: other links here lead to it by that.`
  return { rule: 'link-insecure' as const, message, hint: `Write \`${replacement}\`.`, replacement }
}

import { findReserved } from '#lib/markdown/shortcodes/mask'
import { findAddressMistake } from './address-mistakes'
import type { PageCheck } from './check'
import { findHostMistake } from './link-hosts'
import { ownHostsOf } from './site-hosts'
import { writtenLinksOf } from './written-links'

/** Looks at the addresses of links as they were written: whether they can be opened, and by whom. */
export const checkLinkAddresses: PageCheck = ({ page, texts, site }, report) => {
  const ownHosts = ownHostsOf(site)
  for (const link of texts.flatMap(writtenLinksOf)) {
    // A shortcode stands for it.
    if (findReserved(link.address) >= 0) continue
    const mistake = findAddressMistake(link.address, ownHosts)
    // An earlier version says what was said.
    const found = mistake ? { rule: 'link-address' as const, ...mistake } : !page.version && findHostMistake(link, site)
    if (!found) continue
    const { replacement } = found
    const place = link.place.end && replacement !== undefined ? { ...link.place, replacement } : link.place
    report(found.rule, place, found.message, found.hint)
  }
}

import type { SiteIndex } from '#lib/links/site-index'

/** The hosts that the site answers for, or that answer for what it lacks. */
export function ownHostsOf({ config }: SiteIndex): Set<string> {
  const origins = [config.origin, ...(config.fallbackOrigin ? [config.fallbackOrigin] : [])]
  return new Set([...origins.map((origin) => new URL(origin).host), ...Object.keys(config.adoptedHosts)])
}

const secureHosts = new WeakMap<SiteIndex, Set<string>>()

/** The hosts that some page of the site names with `https:`. */
export function secureHostsOf(site: SiteIndex): Set<string> {
  const known = secureHosts.get(site)
  if (known) return known
  const hosts = new Set<string>()
  for (const { path } of site.pages) {
    for (const [, host = ''] of (site.readText(path) ?? '').matchAll(/https:\/\/([a-z0-9.-]+)/gi)) {
      hosts.add(host.toLowerCase())
    }
  }
  secureHosts.set(site, hosts)
  return hosts
}

import type { SiteConfig } from '#lib/content/site-config'
import type { Patience } from './ask-url'

/** How patient the site is with hosts that it links to. */
export const patience: Patience = { pauseMs: 1000, backoffMs: 1000, maxRestMs: 60_000 }

/** How long one answer is waited for. */
export const TIMEOUT_MS = 20_000

/** The headers of a request, which say who asks, by which command, and for what (RFC 9110, section 12.5.1). */
export function requestHeadersOf(
  { origin, language }: SiteConfig,
  { command, accept }: { command: string; accept: string },
): Record<string, string> {
  // A site without `site.yaml` has no origin that says anything to others.
  const contact = new URL(origin).hostname === 'localhost' ? '' : `; +${origin}`
  return {
    'user-agent': `open-practices-site (${command}${contact})`,
    accept,
    'accept-language': language,
  }
}

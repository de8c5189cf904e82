import type { NextConfig } from 'next'
import { readSite } from '#lib/content/read-site'
import { deployment, siteFolders } from '#lib/environment'
import { headerRules } from '#lib/hosting/headers'
import { toNextHeaders, toNextRedirects } from '#lib/hosting/next-rules'
import { redirectsOf } from '#lib/links/redirects'

/** Headers and redirects for Next, from the same source as for every other host; findings are the build's. */
export const hostRules = {
  headers: async () => toNextHeaders(headerRules(deployment())),
  redirects: async () => toNextRedirects(redirectsOf(readSite(siteFolders()), () => {})),
} satisfies NextConfig

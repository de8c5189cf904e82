import { readSite } from '#lib/content/read-site'
import { deploymentOf, siteFolders } from '#lib/environment'
import { headerRules } from '#lib/hosting/headers'
import {
  toNextHeaders,
  toNextMadeRewrite,
  toNextRedirects,
  toNextRewrite,
  toNextSearchRewrite,
} from '#lib/hosting/next-rules'
import { redirectsOf } from '#lib/links/redirects'
import { SERVED_FILES } from './publish-file'
import { MADE_FILES } from './site-files'

/** Headers and redirects for Next, from the same source as for every other host; findings are the build's. */
export const hostRules = {
  headers: async () => toNextHeaders(headerRules(deploymentOf().kind), [...readSite(siteFolders()).index.files]),
  redirects: async () => toNextRedirects(redirectsOf(readSite(siteFolders()), () => {})),
  // In development files beside pages are read where they lie (`app/dev/files/`).
  rewrites: (phase: string) => async () => [
    toNextMadeRewrite(MADE_FILES),
    toNextSearchRewrite(`/_next/static/${SERVED_FILES}`),
    toNextRewrite(phase === 'phase-development-server' ? '/dev/files' : `/_next/static/${SERVED_FILES}`),
  ],
}

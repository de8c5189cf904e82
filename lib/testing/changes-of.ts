import { readSite, type Site } from '#lib/content/read-site'
import type { Finding } from '#lib/findings/finding'
import { checkSite } from '#lib/pipeline'
import { baseOf } from './base-of'
import { temporaryFolder } from './temporary-folder'

type Files = Readonly<Record<string, string>>

/** What is wrong with a site of these files in comparison with what it was before. */
export function findingsSince(before: Files, now: Files): Finding[] {
  const [base, site] = [toSite(before), toSite(now)]
  return checkSite(site, baseOf(base, site))
}

function toSite(files: Files): Site {
  return readSite({
    content: temporaryFolder(files),
    public: temporaryFolder({}),
    origin: undefined,
    showsUnpublished: true,
  })
}

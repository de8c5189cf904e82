import type { Site } from '#lib/content/read-site'
import { cacheFolder, programStamp } from '#lib/environment'
import type { SiteHistory } from '#lib/history/history'
import { readHistory } from '#lib/history/read-history'
import { wordCache } from '#lib/history/word-cache'

/** Reads the history of a site for a command, and says what is missing of it. */
export function readSiteHistory(site: Site, { content }: { content: string }): SiteHistory {
  const history = readHistory(site, content, wordCache({ folder: cacheFolder(), program: programStamp() }, content))
  for (const problem of history.problems) console.error(problem)
  return history
}

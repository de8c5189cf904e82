import type { Site } from '#lib/content/read-site'
import { cacheFolder, programStamp } from '#lib/environment'
import type { SiteHistory } from '#lib/history/history'
import { readHistory } from '#lib/history/read-history'
import { readRepositoryLog } from '#lib/history/repository-log'
import { wordCache } from '#lib/history/word-cache'
import { warmWords } from './warm-words'

/** Reads the history of a site for a command, the first time by several threads. */
export async function readSiteHistory(site: Site, content: string, folder = cacheFolder()): Promise<SiteHistory> {
  const cache = wordCache({ folder, program: programStamp() }, content)
  const log = readRepositoryLog(content)
  await warmWords(site, log, cache)
  return readHistory(site, log, cache)
}

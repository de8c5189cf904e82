import { cacheFolder, programStamp, siteFolders } from '#lib/environment'
import { headOf } from '#lib/git/head'
import type { SiteHistory } from '#lib/history/history'
import { readHistory } from '#lib/history/read-history'
import { readRepositoryLog } from '#lib/history/repository-log'
import { wordCache } from '#lib/history/word-cache'
import { remember, rememberBy } from './remember'
import { getFilesKey, getSite } from './site'

/** Changes when the site or its repository does. */
const getHistoryKey = remember(() => `${getFilesKey()} ${headOf(siteFolders().content)}`)

/** The history of the site's pages. */
export const getHistory: () => SiteHistory = rememberBy(getHistoryKey, () => {
  const { content } = siteFolders()
  const cache = wordCache({ folder: cacheFolder(), program: programStamp() }, content)
  return readHistory(getSite(), readRepositoryLog(content), cache)
})

import type { SiteCheck } from './check'
import { checkConflictMarkers } from './conflict-markers'
import { checkEqualTitles } from './equal-titles'
import { checkHistoryUrls } from './history-urls'
import { checkMojibake } from './mojibake'
import { checkWordList } from './word-list'

/** What is looked at in all files, and between pages. */
export const siteChecks: readonly SiteCheck[] = [
  checkMojibake,
  checkConflictMarkers,
  checkEqualTitles,
  checkHistoryUrls,
  checkWordList,
]

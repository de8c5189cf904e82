import { placeOfFile } from '#lib/content/source-text'
import { historyUrlOf } from '#lib/history/history'
import type { SiteCheck } from './check'

/** Reports pages at URLs where the site would show the history of another page, which then isn't shown. */
export const checkHistoryUrls: SiteCheck = ({ index }, report) => {
  for (const { title, url, version } of index.pages) {
    const other = version ? undefined : index.pageByUrl.get(historyUrlOf(url))
    if (!other) continue
    const message = `The history of “${title}” would be at \`${other.url}\`, and isn’t shown because of this page.`
    report('url-history', placeOfFile(other.path), message, 'Rename the file, or give it another `slug` or `url`.')
  }
}

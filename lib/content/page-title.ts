import type { Page } from '#lib/content/page'
import { formatDay } from '#lib/day'

/** What a page is called where it stands among others: an earlier version says of which day it is. */
export function pageTitleOf({ title, version }: Pick<Page, 'title' | 'version'>, language: string): string {
  return version ? `${title}, as of ${formatDay(version.date, language)}` : title
}

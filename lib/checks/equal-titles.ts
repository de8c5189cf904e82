import type { Page } from '#lib/content/page'
import type { SiteCheck } from './check'
import { placeOfTitle } from './place-of-title'

/** Reports pages with the title of an earlier one; earlier versions of a page have it with good reason. */
export const checkEqualTitles: SiteCheck = ({ index }, report) => {
  const known = new Map<string, Page>()
  for (const page of index.pages) {
    // A page without a title is called by its file, and that is reported.
    if (page.version || page.title === page.path) continue
    const title = page.title.toLowerCase()
    const other = known.get(title)
    if (!other) known.set(title, page)
    else {
      const message = `The page \`${other.path}\` has the title “${other.title}”, too.`
      report(
        'title-duplicate',
        placeOfTitle(page),
        message,
        'Say in one of the two what it is about that the other is not.',
      )
    }
  }
}

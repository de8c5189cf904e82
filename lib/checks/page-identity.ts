import { placeOfFile } from '#lib/content/source-text'
import type { PageCheck } from './check'
import { placeOfTitle } from './place-of-title'

/** Titles that programs give to new pages, or that would suit any page. */
const generic = new Set([
  'untitled',
  'untitled page',
  'untitled document',
  'new page',
  'new post',
  'my new post',
  'home page',
  'homepage',
  'page title',
  'your title here',
  'document',
  'index',
  'readme',
  'lorem ipsum',
])

/** Reports a title that says nothing. */
export const checkGenericTitle: PageCheck = ({ page }, report) => {
  if (!generic.has(page.title.trim().toLowerCase())) return
  const hint = 'Say what the page is about: the title stands in search results, on tabs and in lists.'
  report('title-generic', placeOfTitle(page), `“${page.title}” would be a title for any page.`, hint)
}

/** Reports a page that says nothing of itself where search engines show it: it has no words to take. */
export const checkDescription: PageCheck = ({ page, texts, description }, report) => {
  // Of an empty page there is nothing to say yet.
  const isEmpty = texts.every(({ markdown }) => markdown.children.every(({ type }) => type === 'heading'))
  if (description.trim() !== '' || isEmpty || page.version) return
  const hint = 'Add `description:` to its front matter, or begin it with a sentence.'
  report(
    'description-missing',
    placeOfFile(page.path),
    'The page has no description, and no words to make one of.',
    hint,
  )
}

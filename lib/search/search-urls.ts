/** Where everything that the site has is listed: where search leads without script. */
export const SEARCH_URL = '/search/'

/** The folder of the files that search asks for, as a path on the site. */
export const SEARCH_FILES = '/_search/'

/** What is loaded when search is opened for the first time. */
export const SEARCH_SCRIPT = `${SEARCH_FILES}search.js`

/** What a page is to search, which leaves out all but the pages as they are now until it is asked for more. */
export type SearchKind = 'page' | 'version' | 'history'

/** Where everything that the site has is listed: where search leads without script. */
export const SEARCH_URL = '/search/'

/** The folder of the files that search asks for, as a path on the site. */
export const SEARCH_FILES = '/_search/'

/** What is loaded when search is opened for the first time. */
export const SEARCH_SCRIPT = `${SEARCH_FILES}search.js`

/**
 * What is searched unless more is asked for, as Pagefind's filters say it: pages as they are now. It has one value, as
 * Pagefind writes several in an order that changes from run to run.
 */
export const CURRENT_PAGES = { current: 'yes' } as const

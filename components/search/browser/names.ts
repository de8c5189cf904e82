/** The dialog's id; no anchor of content has a colon in it. */
export const SEARCH_DIALOG = 'search:dialog'

/** Under which the browser remembers whether `/` opens search. */
export const SLASH_KEY = 'search-slash'

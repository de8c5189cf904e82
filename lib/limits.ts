// How much a file may ask of the site. Whatever asks for more is a finding, and the rest stands.

/** How many bytes a page, or another text of the content tree, may have. */
export const MAX_FILE_BYTES = 1_000_000

/** How many lists and maps of front matter, or of a file that configures the site, may stand one inside the other. */
export const MAX_DATA_DEPTH = 60

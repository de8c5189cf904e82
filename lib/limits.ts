// How much a file may ask of the site. Whatever asks for more is a finding, and the rest stands.

// Files, and the data in them.

/** How many bytes a page, or another text of the content tree, may have. */
export const MAX_FILE_BYTES = 1_000_000

/** How many lists and maps of front matter, or of a file that configures the site, may stand one inside the other. */
export const MAX_DATA_DEPTH = 60

/** How often aliases (`*name`) of YAML may be followed before a file counts as an attack (`yaml`'s own measure). */
export const MAX_ALIASES = 100

/** How many entries of a handbook's contents may stand one inside the other; deeper ones refer to themselves, as a rule. */
export const MAX_TOC_DEPTH = 12

/** How many characters a pattern for paths may have. */
export const MAX_GLOB = 200

/** How many patterns a pattern with `{a,b}` may stand for. */
export const MAX_GLOB_CHOICES = 100

// Markdown.

/** How many quotations and lists may begin one within the other on a line; each more costs more than the one before. */
export const MAX_CONTAINERS = 40

/** How many brackets, marks of emphasis or HTML declarations may be open at once in a paragraph. */
export const MAX_OPEN = 40

/** How many brackets and runs of `*`, `_` and `~` a paragraph may hold. */
export const MAX_MARKS = 5000

/** How many characters of code are coloured; more are shown without colours. */
export const MAX_HIGHLIGHTED = 100_000

/** How many characters a formula may have. */
export const MAX_FORMULA = 10_000

/** How many macros a formula may call. */
export const MAX_MACRO_CALLS = 1000

/** How many shortcodes a text may hold outside one another; what comes after stays as it is written. */
export const MAX_SHORTCODES = 2000

/** How many shortcodes may stand one inside the other; each costs another reading of the innermost text. */
export const MAX_SHORTCODE_DEPTH = 12

/** How many characters a QR code may have: so many digits fit the largest one, and less of anything else. */
export const MAX_QR = 7089

// MyST.

/** How many directives may stand one inside the other. */
export const MAX_DIRECTIVE_DEPTH = 20

/** How many files may include one another. */
export const MAX_INCLUDE_DEPTH = 10

/** How many characters a page may include; each file counts as a thousand at least. */
export const MAX_INCLUDED = 1_000_000

/** How many cells a table of comma-separated values may have. */
export const MAX_CELLS = 20_000

/** How many abbreviations of front matter are looked for in the words of a page, and how long each may be. */
export const MAX_ABBREVIATIONS = 200
export const MAX_ABBREVIATION_LENGTH = 100

/** How many mistakes the CSS of a page may have for the rest of it to be shown. */
export const MAX_STYLE_MISTAKES = 100

/** How many quotations and lists may begin one within the other on a line; each more costs more than the one before. */
export const MAX_CONTAINERS = 40

/** How many brackets, marks of emphasis or HTML declarations may be open at once in a paragraph. */
export const MAX_OPEN = 40

/** How many brackets and runs of `*`, `_` and `~` a paragraph may hold. */
export const MAX_MARKS = 5000

/** Code of more characters than these is shown without colours. */
export const MAX_HIGHLIGHTED = 100_000

/** Lines of code of as many characters fit a phone of 320 px. */
export const SHORT_LINE = 28

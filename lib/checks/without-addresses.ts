import { decodeReference } from '#lib/markdown/character-reference'

/** What stands for what is no word: it can't be a part of one. */
const NO_WORD = '\0'

/** `{#an-anchor}`, `{{ a value }}`, `:an_emoji:`, and addresses with their brackets. */
const others = /\{[^{}\n]*\}|(?<![\p{L}\p{N}]):[\w+-]+:|(?:\b[a-z][a-z\d+.-]*:\/\/|\bwww\.|\bmailto:)[^\s\0<>]+/giu

const reference = /&(#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{0,31});/gi

/** Stretches that may be addresses or names of things: no space, quotation mark, bracket or dash is in them. */
const chunk = /[^\s\0()[\]<>"“”„«»‹›—–…,;!?|*]+/g

/** A host, a file, a handle, a hashtag, a path, a variable, a number with its unit. */
const nameOfThing = /[@#/\\_=+$%^~\d]|[\p{L}\p{N}][.:][\p{L}\p{N}]|^\.\p{L}/u

/** A text of as many characters with `\0` in place of addresses, names of files, handles and all that has digits. */
export function withoutAddresses(text: string): string {
  return text
    .replaceAll(others, blank)
    .replaceAll(reference, (written, name: string) => toSpaces(written, decodeReference(name)))
    .replaceAll(chunk, (written) => (nameOfThing.test(written) ? blank(written) : written))
}

function blank(text: string): string {
  return NO_WORD.repeat(text.length)
}

/** `&nbsp;` divides words; of `&eacute;`, a word may be made. */
function toSpaces(written: string, character: string | undefined): string {
  const isOfWord = character === undefined || /[\p{L}\p{M}\p{N}\u00AD'’]/u.test(character)
  // A number keeps the word from being looked up.
  return isOfWord ? '0'.repeat(written.length) : ' '.repeat(written.length)
}

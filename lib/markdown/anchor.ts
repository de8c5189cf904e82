/**
 * The id of a heading, as Hugo makes it (`autoHeadingIDType: github`): letters and digits in lower
 * case, spaces and hyphens as hyphens, everything else dropped. `Don’t plant flags` → `dont-plant-flags`.
 */
export function toAnchor(text: string): string {
  return text
    .trim()
    .replaceAll(/[^\p{L}\p{Nd}_ -]/gu, '')
    .replaceAll(' ', '-')
    .replaceAll(/\p{Lu}|\p{Lt}/gu, toLower)
}

/** A letter in lower case by itself, and one letter: `İ` is `i`, `Σ` is `σ` at the end of a word too. */
function toLower(letter: string): string {
  return String.fromCodePoint(letter.toLowerCase().codePointAt(0) ?? 0)
}

/** The id of a page's main part, which no heading or section may have. */
export const MAIN_ID = 'content'

/** What ends the ids of the page's own headings, which label what they stand above. */
export const TITLE_ID = ':title'

/** Whether an id is one that the page itself uses. */
export function isOwnId(id: string): boolean {
  return id === MAIN_ID || id.endsWith(TITLE_ID)
}

/** What to do about an id that the page has already. */
export const GIVE_ANOTHER = 'Give this one another id.'

/** Makes ids unique within a page as Hugo does: `policy`, `policy-1`, `policy-2`. */
export function uniqueAnchor(anchor: string, taken: Set<string>): string {
  const base = anchor || 'heading'
  let unique = base
  for (let count = 1; taken.has(unique); count++) unique = `${base}-${count}`
  taken.add(unique)
  return unique
}

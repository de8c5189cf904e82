/**
 * The id of a heading, as Hugo makes it (`autoHeadingIDType: github`): letters and digits in lower
 * case, spaces and hyphens as hyphens, everything else dropped. `Don’t plant flags` → `dont-plant-flags`.
 */
export function toAnchor(text: string): string {
  return text
    .trim()
    .replaceAll(/[^\p{L}\p{Nd}_ -]/gu, '')
    .replaceAll(' ', '-')
    .toLowerCase()
}

/** The id of a page's main part, which no heading or section may have. */
export const MAIN_ID = 'content'

/** Makes ids unique within a page as Hugo does: `policy`, `policy-1`, `policy-2`. */
export function uniqueAnchor(anchor: string, taken: Set<string>): string {
  const base = anchor || 'heading'
  let unique = base
  for (let count = 1; taken.has(unique); count++) unique = `${base}-${count}`
  taken.add(unique)
  return unique
}

/**
 * The one name that a word, which is none itself, is certainly a slip of the hand for: two neighbouring letters have
 * changed places, a letter is upper case or, in a longer word, one letter before the last is wrong, missing or too
 * many. `images` may well be a field of somebody's own, and no slip for `image`.
 *
 * @returns undefined if there is no such name, or more than one
 */
export function certainSlip(word: string, names: Iterable<string>): string | undefined {
  const meant = [...names].filter((name) => isSlip(word.toLowerCase(), name.toLowerCase()))
  return meant.length === 1 ? meant[0] : undefined
}

/** The shortest word in which one letter may be wrong. */
const MIN_LENGTH = 6

function isSlip(word: string, name: string): boolean {
  const mayDiffer = word.length >= MIN_LENGTH && word.at(-1) === name.at(-1)
  return word === name || isSwapped(word, name) || (mayDiffer && differInOne(word, name))
}

function isSwapped(word: string, name: string): boolean {
  const at = firstDifference(word, name)
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
  return word.length >= 4 && swapped === name
}

function differInOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const at = firstDifference(short, long)
  const rest = short.slice(short.length === long.length ? at + 1 : at)
  return long.length - short.length <= 1 && rest === long.slice(at + 1)
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

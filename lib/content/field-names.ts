import { certainSlip } from '#lib/findings/certain-slip'
import { nearest } from '#lib/findings/suggest'
import { keptFields } from './kept-fields'
import { pageSchema } from './page-fields'

const honoured = Object.keys(pageSchema.shape)

/** Every field that is known, by its name in lower case: upper and lower case make no difference, as in Hugo. */
const names = new Map([...keptFields.keys(), ...honoured].map((name) => [name.toLowerCase(), name] as const))

/** The name that a field of front matter goes by, however it is written; undefined if none is known. */
export function knownName(written: string): string | undefined {
  return names.get(written.toLowerCase())
}

/** Whether a field means something here. */
export function isHonoured(name: string): boolean {
  return Object.hasOwn(pageSchema.shape, name)
}

/** The shortest words of which a second slip may still be one. */
const MIN_LENGTH = 6

/**
 * The field that a name is most likely a misspelling of. A theme's short name is soon near to another
 * (`name`, `date`), so that a short one may have one slip only.
 */
export function misspeltName(written: string): string | undefined {
  const word = written.toLowerCase()
  const slip = honoured.find((name) => isOneSlip(word, name.toLowerCase()))
  return slip ?? (word.length < MIN_LENGTH ? undefined : nearest(word, honoured))
}

/** The field that a name is certainly a misspelling of. */
export function certainName(written: string): string | undefined {
  return certainSlip(written, honoured)
}

/** Whether two words differ in one letter, in letters that changed places, or in their number. */
function isOneSlip(word: string, name: string): boolean {
  const isSingular = [`${word}s`, `${word}es`, word.replace(/y$/, 'ies')].includes(name)
  const isSwapped = [...word].sort().join('') === [...name].sort().join('')
  return isSingular || isSwapped || differInOne(word, name)
}

function differInOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const rest = short.slice(short.length === long.length ? at + 1 : at)
  return long.length - short.length <= 1 && rest === long.slice(at + 1)
}

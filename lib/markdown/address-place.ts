import { placeAt, type SourceText } from '#lib/content/source-text'
import type { Stretch } from '#lib/findings/finding'

/** Offsets of a node in its text, as trees have them. */
export interface Written {
  start: { offset?: number | undefined }
  end: { offset?: number | undefined }
}

/** What may stand between the beginning of a link and its address, and what comes after that. */
const openings = [/\]\(\s*<?/g, /^\[[^\]]*\]:\s*<?/g, /\bhref\s*=\s*["']?/gi, /^<?/g]
const after = /^(?:[\s"')>]|$)/

/**
 * Where the address of a link stands, if it stands there as it is; else where the link begins.
 *
 * @param written the position of a Markdown link, of an HTML element, or of the address alone
 */
export function placeOfAddress(source: SourceText, written: Written | undefined, address: string): Stretch {
  const start = written?.start.offset ?? 0
  const place = placeAt(source, start)
  const offset = source.folded || address === '' ? undefined : findAddress(source.value, { start, written, address })
  if (offset === undefined) return { ...place, address }
  const { line, column } = placeAt(source, offset + address.length)
  return { ...placeAt(source, offset), end: { line, column }, address }
}

interface Sought {
  start: number
  written: Written | undefined
  address: string
}

function findAddress(text: string, { start, written, address }: Sought): number | undefined {
  const end = written?.end.offset ?? text.length
  // Of an argument, only the beginning is known.
  const stretch = text.slice(start, end > start ? end : start + address.length + 1)
  for (const opening of openings) {
    const found = Array.from(stretch.matchAll(opening), ({ index, 0: sign }) => index + sign.length).filter(
      (at) =>
        stretch.startsWith(address, at) && after.test(stretch.slice(at + address.length, at + address.length + 1)),
    )
    // Of two, it isn't certain which one it is.
    if (found.length > 0) return found.length === 1 && found[0] !== undefined ? start + found[0] : undefined
  }
  return undefined
}

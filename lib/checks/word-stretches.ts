import type { Parents } from 'mdast'
import type { RichText } from '#lib/markdown/rich-text'
import { maskPattern } from '#lib/markdown/shortcodes/mask'
import { SKIP, visit } from '#lib/tree/visit'

/** The source of a paragraph, a heading or a cell, with `\0` where no words are: code, HTML, addresses, shortcodes. */
export interface WordStretch {
  /** Where it begins in the text. */
  start: number
  words: string
}

const wordBlocks = new Set(['paragraph', 'heading', 'tableCell', 'defListTerm', 'mystArgument'])

const known = new WeakMap<RichText, WordStretch[]>()

/** Where the words of a text stand. Several checks ask for them. */
export function wordStretches(text: RichText): readonly WordStretch[] {
  const stretches = known.get(text) ?? findStretches(text)
  known.set(text, stretches)
  return stretches
}

function findStretches({ markdown, source }: RichText): WordStretch[] {
  const stretches: WordStretch[] = []
  visit(markdown, (node) => {
    if (!wordBlocks.has(node.type) || !('children' in node)) return undefined
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start !== undefined && end !== undefined)
      stretches.push({ start, words: wordsOf(node, source.value, [start, end]) })
    return SKIP
  })
  return stretches
}

function wordsOf(block: Parents, source: string, [start, end]: [number, number]): string {
  const characters: string[] = Array(end - start).fill('\0')
  visit(block, 'text', ({ value, position }) => {
    const from = position?.start.offset
    const to = position?.end.offset
    if (from === undefined || to === undefined || from < start || to > end) return
    const written = source.slice(from, to)
    // What MyST makes of a role stands where the role does.
    if (role.test(written) && !role.test(value)) return
    for (const [index, character] of written.split('').entries()) characters[from - start + index] = character
    for (const [first, last] of masksIn(value, to - from))
      characters.fill('\0', from + first - start, from + last - start)
  })
  return characters.join('')
}

const role = /^\{[a-z][\w:-]*\}`/i

/** Where shortcodes stand in a piece of text: all of it, if characters of it are written in another way. */
function masksIn(value: string, length: number): [number, number][] {
  const masks = Array.from(value.matchAll(maskPattern), ({ 0: mask, index }): [number, number] => [
    index,
    index + mask.length,
  ])
  return masks.length > 0 && value.length !== length ? [[0, length]] : masks
}

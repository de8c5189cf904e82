import { toLine } from '#lib/git/to-line'

/** How wide a terminal is, and whether it shows colours. */
export interface Terminal {
  /** In characters. */
  width: number
  hasColours: boolean
}

/** What words are shown as: the codes of a terminal (ECMA-48, “select graphic rendition”). */
const codes = { strong: 1, removed: 31, added: 32 } as const

/** Words in the colour of what they are, where there are colours. */
export function shownAs(as: keyof typeof codes, text: string, { hasColours }: Terminal): string {
  return hasColours ? `\u001B[${codes[as]}m${text}\u001B[0m` : text
}

/**
 * Words as lines of a terminal, the first of which begins with a mark below which the others are indented. Whatever in
 * them steers a terminal is taken out.
 */
export function toLines(mark: string, text: string, { width }: Terminal): string[] {
  const indent = ' '.repeat(mark.length)
  const lines: string[] = []
  let line = mark
  for (const word of toLine(text, Number.POSITIVE_INFINITY).split(' ')) {
    const isFirst = line === mark || line === indent
    if (isFirst || line.length + 1 + word.length <= width) line += isFirst ? word : ` ${word}`
    else {
      lines.push(line)
      line = indent + word
    }
  }
  return [...lines, line]
}

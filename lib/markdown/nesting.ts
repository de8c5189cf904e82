import { MAX_CONTAINERS, MAX_MARKS, MAX_OPEN } from '#lib/limits'

// What parsers take grows with the square of how deep a text is nested, or with its cube: 10,000 times
// `- ` is a minute. This looks for it before they do, and takes no longer than the text is long.

interface Excess {
  offset: number
  message: string
}

/** What is open in the paragraph that is read, and how many marks it holds. */
interface Paragraph {
  open: Record<Opening, number>
  marks: number
  /** A table's rows are paragraphs of their own. */
  isTable: boolean
}

type Opening = '[' | '*' | '<'

const begin = (isTable = false): Paragraph => ({ open: { '[': 0, '*': 0, '<': 0 }, marks: 0, isTable })

const container = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y
const fence = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/
const delimiterRow = /^[ \t]*[|:-][ \t|:-]*$/
const beginsBlock = /^[ \t]*(?:#{1,6}(?:[ \t]|$)|$)/
const mark = /\\.|[[\]]|~+|\*+|_+|<[!?]|[?-]>/g

/** The first place where a text is nested deeper than its limits allow. */
export function findExcess(text: string): Excess | undefined {
  let paragraph = begin()
  let closing: string | undefined
  let start = 0
  for (const line of text.split('\n')) {
    const { end, count } = readContainers(line)
    if (count > MAX_CONTAINERS) return excessAt(start + end, 'quotations or lists begin on one line')
    const words = line.slice(end)
    const marker = fence.exec(words)?.[1]
    if (closing !== undefined) {
      if (marker?.startsWith(closing)) closing = undefined
    } else if (marker !== undefined) {
      closing = marker
      paragraph = begin()
    } else {
      paragraph = paragraphOf(words, count, paragraph)
      const found = readMarks(words, paragraph)
      if (found) return { ...found, offset: start + end + found.offset }
    }
    start += line.length + 1
  }
  return undefined
}

function excessAt(offset: number, what: string): Excess {
  return { offset, message: `This text can't be read: too many ${what}.` }
}

/** The markers of quotations and lists that a line begins with; no more of them than are needed to see that they are too many. */
function readContainers(line: string): { end: number; count: number } {
  let end = 0
  let count = 0
  for (container.lastIndex = 0; count <= MAX_CONTAINERS && container.test(line); end = container.lastIndex) count++
  return { end, count }
}

/** The paragraph that a line belongs to: a new one, or the one before. */
function paragraphOf(words: string, containers: number, before: Paragraph): Paragraph {
  const isTable = words.trim() !== '' && (before.isTable || delimiterRow.test(words))
  return containers > 0 || isTable || beginsBlock.test(words) ? begin(isTable) : before
}

function readMarks(words: string, paragraph: Paragraph): Excess | undefined {
  for (const { 0: written, index } of words.matchAll(mark)) {
    if (written.startsWith('\\')) continue
    if (++paragraph.marks > MAX_MARKS) return excessAt(index, 'brackets and marks of emphasis are in one paragraph')
    const change = changeOf(written, words, index)
    if (!change) continue
    const [kind, by] = change
    const open = paragraph.open[kind]
    // Amid a word a mark closes what is open, or else opens something.
    paragraph.open[kind] = Math.max(0, open + (by || (open > 0 ? -1 : 1)))
    if (paragraph.open[kind] > MAX_OPEN) return excessAt(index, `\`${written}\` are open at once`)
  }
  return undefined
}

/** What a mark opens (1), closes (-1) or may do either with (0). */
function changeOf(written: string, words: string, index: number): [Opening, number] | undefined {
  if (written === '[' || written === ']') return ['[', written === '[' ? 1 : -1]
  if (/^<|>$/.test(written)) return ['<', written.startsWith('<') ? 1 : -1]
  const before = words[index - 1] ?? ' '
  const after = words[index + written.length] ?? ' '
  const isAmidWord = isWord(before) && isWord(after)
  if (!/^[*_]/.test(written) || (isAmidWord && written.startsWith('_'))) return undefined
  if (isAmidWord) return ['*', 0]
  if (/\s/.test(before)) return /\s/.test(after) ? undefined : ['*', 1]
  return ['*', isWord(before) || /\s/.test(after) ? -1 : 1]
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}

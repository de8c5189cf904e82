/** A piece of a block's words; a quote has its partner at the same level of emphasis and links. */
export interface Quotable {
  value: string
  level: number
  /** Whether quotes in it are set. */
  isText: boolean
}

/** A quote that may open; it stands at `at` in a piece. */
interface OpenQuote {
  piece: number
  at: number
  level: number
  mark: string
}

interface Around {
  last: string
  next: string
}

/** How far back a quote that closes looks for the one that opened. */
const MAX_OPEN = 200

const pairs: Readonly<Record<string, readonly [open: string, close: string]>> = { '"': ['“', '”'], "'": ['‘', '’'] }

/** Sets the quotes of a block's pieces in place, by the rules of markdown-it's `smartquotes`. */
export function setQuotes(pieces: Quotable[]): void {
  const characters = pieces.map(({ value, isText }) => (isText ? [...value.matchAll(/['"]/g)] : []))
  const set = new Map<number, Map<number, string>>()
  const put = (piece: number, at: number, mark: string) => {
    const marks = set.get(piece) ?? new Map<number, string>()
    set.set(piece, marks.set(at, mark))
  }
  const open: OpenQuote[] = []
  for (const [index, { level }] of pieces.entries()) {
    while ((open.at(-1)?.level ?? 0) > level) open.pop()
    for (const { 0: mark, index: at } of characters[index] ?? []) {
      setQuote({ piece: index, at, level, mark }, aroundQuote(pieces, index, at), { open, put })
    }
  }
  for (const [index, marks] of set) {
    const piece = pieces[index]
    if (piece) piece.value = piece.value.replaceAll(/['"]/g, (mark, at: number) => marks.get(at) ?? mark)
  }
}

interface Setting {
  open: OpenQuote[]
  put(piece: number, at: number, mark: string): void
}

function setQuote(quote: OpenQuote, around: Around, { open, put }: Setting): void {
  const { piece, at, level, mark } = quote
  const { canOpen, canClose } = sidesOf(mark, around)
  const partner = canClose ? findPartner(open, quote) : -1
  const other = open[partner]
  if (other) {
    put(other.piece, other.at, pairs[mark]?.[0] ?? mark)
    put(piece, at, pairs[mark]?.[1] ?? mark)
    open.length = partner
  } else if (canOpen) {
    open.push({ piece, at, level, mark })
  } else if (mark === "'") {
    put(piece, at, '’')
  }
}

function findPartner(open: readonly OpenQuote[], { level, mark }: OpenQuote): number {
  for (let index = open.length - 1; index >= Math.max(0, open.length - MAX_OPEN); index--) {
    if ((open[index]?.level ?? 0) < level) return -1
    if (open[index]?.mark === mark) return index
  }
  return -1
}

function sidesOf(mark: string, { last, next }: Around): { canOpen: boolean; canClose: boolean } {
  const isMeasure = mark === '"' && next === '"' && /\d/.test(last)
  if (isMeasure) return { canOpen: false, canClose: false }
  const canOpen = !isSpace(next) && (!isPunctuation(next) || isSpace(last) || isPunctuation(last))
  const canClose = !isSpace(last) && (!isPunctuation(last) || isSpace(next) || isPunctuation(next))
  return canOpen && canClose ? { canOpen: isPunctuation(last), canClose: isPunctuation(next) } : { canOpen, canClose }
}

function aroundQuote(pieces: readonly Quotable[], index: number, at: number): Around {
  const value = pieces[index]?.value ?? ''
  return {
    last: value[at - 1] ?? neighbour(pieces, index, -1),
    next: value[at + 1] ?? neighbour(pieces, index, 1),
  }
}

/** The character before or after a piece; the ends of a block count as spaces. */
function neighbour(pieces: readonly Quotable[], from: number, step: 1 | -1): string {
  for (let index = from + step; index >= 0 && index < pieces.length; index += step) {
    const character = pieces[index]?.value.at(step < 0 ? -1 : 0)
    if (character !== undefined) return character
  }
  return ' '
}

const isSpace = (character: string) => /\s/.test(character)
const isPunctuation = (character: string) => /[\p{P}$+<=>^`|~]/u.test(character)

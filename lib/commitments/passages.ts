import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toString as toText } from 'hast-util-to-string'

/** A heading of a text. */
export interface HeadingPart {
  kind: 'heading'
  id: string
  text: string
  /** 1 to 6, as it is on the page. */
  level: number
  range: Range | undefined
}

/** Words that stand together: a paragraph, an entry of a list, a cell. */
export interface Passage {
  kind: 'passage'
  text: string
  /** Whether an entry of a list begins with it. */
  beginsItem: boolean
  /** The number of the entry of a list that it stands in (`2`, or `2.1` in a list in a list), or of the paragraph. */
  number: string | undefined
  /** The block that it stands in, where that was written as such. */
  range: Range | undefined
}

/** Where in its text something was written: offsets. */
export type Range = readonly [start: number, end: number]

export type Part = HeadingPart | Passage

/** What runs on in a line of words; any other element stands by itself. */
const inline = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark math q ruby rb rp rt s samp site-icon small span strong sub sup svg time tt u var wbr'.split(
    ' ',
  ),
)

/** What has no words that readers read as the page's. */
const wordless = new Set(['pre', 'style', 'script', 'template', 'svg', 'nav'])

/** The headings and the words of a text, in reading order. */
export function partsOf(tree: Root): Part[] {
  const parts: Part[] = []
  collect(tree.children, { number: undefined, range: undefined, item: undefined, isNotes: false }, parts)
  return parts
}

interface Around {
  number: string | undefined
  range: Range | undefined
  /** The entry of a list that nothing was read of yet. */
  item: { isBegun: boolean } | undefined
  /** Whether these are footnotes, whose heading is their own. */
  isNotes: boolean
}

function collect(nodes: readonly (RootContent | ElementContent)[], around: Around, parts: Part[]): void {
  let words = ''
  const end = () => {
    addPassage(words, around, parts)
    words = ''
  }
  for (const node of nodes) {
    if (node.type === 'text') words += node.value
    else if (node.type === 'element' && inline.has(node.tagName) && !holdsBlock(node)) words += wordsIn(node)
    else if (node.type === 'element' && !wordless.has(node.tagName)) {
      end()
      collectBlock(node, around, parts)
    }
  }
  end()
}

function collectBlock(node: Element, around: Around, parts: Part[]): void {
  const { tagName, properties, children } = node
  const range = rangeOf(node) ?? around.range
  const isNotes = around.isNotes || properties['dataFootnotes'] !== undefined
  if (/^h[1-6]$/.test(tagName)) {
    const text = collapse(wordsIn(node))
    const id = typeof properties['id'] === 'string' ? properties['id'] : undefined
    if (!isNotes && id !== undefined) parts.push({ kind: 'heading', id, text, level: Number(tagName.slice(1)), range })
  } else if (tagName === 'ol' && !isNotes) {
    collectSteps(node, { ...around, range, isNotes }, parts)
  } else {
    const item = tagName === 'li' ? { isBegun: false } : around.item
    collect(children, { ...around, range, item, isNotes }, parts)
  }
}

/** The entries of an ordered list, with their numbers. */
function collectSteps({ children, properties }: Element, around: Around, parts: Part[]): void {
  let count = typeof properties['start'] === 'number' ? properties['start'] : 1
  for (const node of children) {
    if (node.type !== 'element') continue
    const number = around.number === undefined ? `${count}` : `${around.number}.${count}`
    collectBlock(node, { ...around, number }, parts)
    count++
  }
}

/** `3.2 Providers …`, `(R1) Providers …`, `§ 4 Providers …` */
const numbered = /^(?:§\s*|[([])?((?:\p{Lu}{1,4}-?)?\d{1,3}(?:\.\d{1,3})*)[.):\]]*\s+(?=\S)/u

function addPassage(words: string, { number, range, item }: Around, parts: Part[]): void {
  const text = collapse(words)
  if (!/[\p{L}\p{N}]/u.test(text)) return
  const own = numbered.exec(text)?.[1]
  parts.push({ kind: 'passage', text, beginsItem: item?.isBegun === false, number: number ?? own, range })
  if (item) item.isBegun = true
}

function holdsBlock({ children }: Element): boolean {
  return children.some((node) => node.type === 'element' && (!inline.has(node.tagName) || holdsBlock(node)))
}

/** The words of what runs on in a line, without marks that stand for something else. */
function wordsIn(node: Element): string {
  const { tagName, properties, children } = node
  if (tagName === 'br') return ' '
  const isMark = Array.isArray(properties['className']) && properties['className'].includes('unread')
  const link = tagName === 'sup' ? children[0] : undefined
  const isReference = link?.type === 'element' && link.properties['dataFootnoteRef'] !== undefined
  const isWayBack = properties['dataFootnoteBackref'] !== undefined
  if (isMark || isReference || isWayBack || wordless.has(tagName)) return ''
  if (tagName === 'math') return toText(node)
  return children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? wordsIn(child) : ''))
    .join('')
}

function rangeOf({ position }: Element): Range | undefined {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined ? undefined : [start, end]
}

function collapse(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim()
}

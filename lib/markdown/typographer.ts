import type { Nodes, Parents, Root, Text } from 'mdast'
import { decodeReference } from './character-reference'

/**
 * Sets quotes, dashes and ellipses in place, as Hugo's typographer (goldmark's extension) does:
 * `"a" -- it's <<b>>...` → `“a” – it’s «b»…`. Code, HTML and bare addresses stay as they are, and so do
 * characters written as escapes or references.
 *
 * @param source the text that the tree was parsed from: what stands before a quote counts as it was written
 */
export function setTypography(tree: Root, source: string): void {
  visitBlocks(tree, source, { single: 0, double: 0 })
}

/**
 * Quotes that are open; a closing one needs an opening one. Goldmark counts them through the whole text:
 * one that opens in a paragraph may close in a later one.
 */
interface OpenQuotes {
  single: number
  double: number
}

const blocks = new Set(['paragraph', 'heading', 'tableCell', 'defListTerm'])

function visitBlocks(parent: Parents, source: string, open: OpenQuotes): void {
  for (const child of parent.children) {
    if (blocks.has(child.type)) visitInline(child as Parents, source, open)
    else if ('children' in child) visitBlocks(child, source, open)
  }
}

function visitInline(parent: Parents, source: string, open: OpenQuotes): void {
  for (const child of parent.children) {
    if (child.type === 'text') child.value = setText(child, source, open)
    else if ('children' in child && !isBareAddress(child, source)) visitInline(child, source, open)
  }
}

/** `https://example.org` or `<https://example.org>`: a link without brackets. */
function isBareAddress(node: Nodes, source: string): boolean {
  return node.type === 'link' && source[node.position?.start.offset ?? 0] !== '['
}

const triggers = /['"\-.<>]/

function setText({ value, position }: Text, source: string, open: OpenQuotes): string {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined || !triggers.test(value)) return value
  let written = ''
  let result = ''
  for (let at = start; at < end; ) {
    const literal = readLiteral(source, at, end)
    const [text, length] = literal ?? substitute(source, { at, end }, open) ?? [source[at] ?? '', 1]
    written += literal ? text : source.slice(at, at + length)
    result += text
    at += length
  }
  // Where the source holds more than the words (what a list or a quotation puts before its lines), it
  // is taken out of both; should they still differ, the text stays as it was.
  return withoutMargins(written) === value ? withoutMargins(result) : value
}

function withoutMargins(text: string): string {
  return text.includes('\n') ? text.replaceAll(/(?<![ \t])[ \t]*\n[ \t>]*/g, '\n') : text
}

/** An escape or a character reference: what it stands for, and how long it is. */
function readLiteral(source: string, at: number, end: number): [string, number] | undefined {
  if (source[at] === '\\' && at + 1 < end && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? ''))
    return [source[at + 1] ?? '', 2]
  if (source[at] !== '&') return undefined
  const [reference, name = ''] =
    /^&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z\d]+);/i.exec(source.slice(at, Math.min(end, at + 40))) ?? []
  if (!reference) return undefined
  const text = decodeReference(name)
  return text === undefined ? undefined : [text, reference.length]
}

type Substitution = [text: string, length: number]

function substitute(
  source: string,
  { at, end }: { at: number; end: number },
  open: OpenQuotes,
): Substitution | undefined {
  const second = at + 1 < end ? source[at + 1] : undefined
  const third = at + 2 < end ? source[at + 2] : undefined
  switch (source[at]) {
    case '-':
      if (second === '-' && third === '-') return ['—', 3]
      return second === '-' ? ['–', 2] : undefined
    case '.':
      return second === '.' && third === '.' ? ['…', 3] : undefined
    case '<':
      return second === '<' ? ['«', 2] : undefined
    case '>':
      return second === '>' ? ['»', 2] : undefined
    case "'":
      return substituteSingle(quoteAt(source, at), open)
    case '"':
      return substituteDouble(quoteAt(source, at), open)
    default:
      return undefined
  }
}

/** A quote with what stands around it; the ends of a line count as spaces. */
interface Quote {
  before: string
  /** What follows on the line, at least three characters. */
  after: string
  canOpen: boolean
  canClose: boolean
  /** Whether two more characters follow, the end of a line within a block counted. */
  hasMore: boolean
}

const isSpace = (character: string) => /^\s$/u.test(character)
const isPunctuation = (character: string) => /^[\p{P}\p{S}]$/u.test(character)
const isWord = (character: string) => /^[\p{L}\p{Nd}]$/u.test(character)

/** CommonMark's rules for what can open and close emphasis, applied to a quote. */
function quoteAt(source: string, at: number): Quote {
  const before = lastCharacter(source.slice(Math.max(0, at - 2), at))
  const lineEnd = source.indexOf('\n', at)
  const after = `${source.slice(at + 1, lineEnd < 0 ? at + 12 : Math.min(lineEnd, at + 12))}\n\n\n`
  // What stands around a run of quotes counts for each of them.
  const next = firstCharacter(after.slice((source[at] === '"' ? /^"*/ : /^'*/).exec(after)?.[0].length))
  const isLeft = !isSpace(next) && (!isPunctuation(next) || isSpace(before) || isPunctuation(before))
  const isRight = !isSpace(before) && (!isPunctuation(before) || isSpace(next) || isPunctuation(next))
  const end = lineEnd < 0 ? source.length : lineEnd
  const hasMore = end - at > 2 || (end - at === 2 && /^\n[ \t>]*[^\s>]/.test(source.slice(end, end + 100)))
  return { before, after, canOpen: isLeft, canClose: isRight, hasMore }
}

function substituteSingle(quote: Quote, open: OpenQuotes): Substitution | undefined {
  const { after, canOpen, canClose } = quote
  if (isApostrophe(quote)) return ['’', 1]
  if (canOpen && !canClose) {
    if (/^([mtsd]|ve|ll|re)[\s\p{P}\p{S}]/u.test(after)) return ['’', 1]
    open.single++
    return ['‘', 1]
  }
  // A possessive plural or a shortened word: the Smiths' house, doin' well.
  if (quote.hasMore && !/^\d/.test(after)) return ['’', 1]
  if (open.single > 0 && closes(quote)) {
    open.single--
    return ['’', 1]
  }
  return undefined
}

function isApostrophe({ before, after, canOpen, canClose }: Quote): boolean {
  const isDecade = canOpen && !canClose && /^\d\ds([\s\p{P}\p{S}]|$)/u.test(after)
  // 'twas, 'em, 'net, 'lo: goldmark takes every word that begins so for a shortened one.
  const isShortened = (isSpace(before) || isPunctuation(before)) && /^[tenl]/.test(after)
  return isDecade || isShortened || (isWord(before) && /^\p{L}/u.test(after))
}

function substituteDouble(quote: Quote, open: OpenQuotes): Substitution | undefined {
  if (quote.canOpen && !quote.canClose) {
    open.double++
    return ['“', 1]
  }
  // Twenty-one inches before a closing quote: `21""`.
  const isMeasure = quote.after.startsWith('"') && /\d/.test(quote.before)
  if (open.double === 0 || !closes(quote) || isMeasure) return undefined
  open.double--
  return ['”', 1]
}

function closes({ after, canOpen, canClose }: Quote): boolean {
  if (!canClose) return false
  return !canOpen || (isPunctuation(firstCharacter(after)) && /^[\s\p{P}\p{S}]/u.test(after.slice(1)))
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0x20)
}

function lastCharacter(text: string): string {
  return Array.from(text).at(-1) ?? ' '
}

import type { Element } from 'hast'
import { altOf, atomKey } from './atoms'
import { type Fragment, fragmentsOf, isCompared } from './fragments'
import type { Leaf } from './leaves'
import { countWords, splitWords } from './split-words'

/** The least that is marked as changed: a word, a sign or an atom; in code, a line. */
export interface Token {
  key: string
  words: number
  /** White space, and elements without words, that stand before it. */
  lead: Fragment[]
  /** Whether white space stands before it; undefined for the first, where it doesn't count. */
  hasSpace: boolean | undefined
  parts: Fragment[]
  /** What it is, being a picture. */
  picture: { source: string; alt: string } | undefined
}

/** What a leaf's line is made of. */
export interface Line {
  tokens: Token[]
  /** What stands after the last. */
  tail: Fragment[]
}

const ATOM = '\uFFFC'

/** The tokens of a leaf; a row has none, its cells' leaves have. */
export function toLine({ kind, nodes }: Leaf): Line {
  const fragments = fragmentsOf(nodes)
  const text = fragments.map(textOf).join('')
  const cut = cutter(fragments)
  const tokens = (kind === 'code' ? splitLines(text) : splitWords(text)).map(({ start, end, isWord }, index): Token => {
    const lead = cut(start, true)
    const parts = cut(end, false)
    const atom = parts.map(({ node }) => node).find((node) => node.type === 'element' && isCompared(node))
    const hasSpace = index === 0 ? undefined : lead.some(({ node }) => node.type === 'text' && node.value !== '')
    const said = text.slice(start, end)
    if (atom?.type !== 'element')
      return { key: said, words: wordsIn(said, isWord), lead, hasSpace, parts, picture: undefined }
    const key = kind === 'code' ? said + parts.map(keyOf).join('') : `\0${atomKey(atom)}`
    return { key, words: isWord ? countWords(said) : 0, lead, hasSpace, parts, picture: pictureOf(atom) }
  })
  return { tokens, tail: cut(text.length, true) }
}

/** A word is one; a line of code has as many as there are in it. */
function wordsIn(text: string, isWord: boolean | undefined): number {
  if (isWord === undefined) return countWords(text)
  return isWord ? 1 : 0
}

function pictureOf(atom: Element): Token['picture'] {
  return atom.tagName === 'img' ? { source: String(atom.properties['src'] ?? ''), alt: altOf(atom) } : undefined
}

function keyOf({ node }: Fragment): string {
  return node.type === 'element' ? atomKey(node) : ''
}

function textOf({ node }: Fragment): string {
  if (node.type === 'text') return node.value
  return isCompared(node) ? ATOM : ''
}

/** Lines that aren't empty, without the white space at their ends. */
function splitLines(text: string): { start: number; end: number; isWord?: boolean }[] {
  return [...text.matchAll(/^[^\n]*\S/gm)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
}

/**
 * Cuts fragments into stretches from the first to the last.
 *
 * @returns a function that gives the stretch up to an offset, with the elements without words at its end or without
 */
function cutter(fragments: readonly Fragment[]): (end: number, hasEmpties: boolean) => Fragment[] {
  let index = 0
  let offset = 0
  let within = 0
  return (end, hasEmpties) => {
    const stretch: Fragment[] = []
    for (let fragment = fragments[index]; fragment; fragment = fragments[index]) {
      const { node, path } = fragment
      const length = textOf(fragment).length - within
      if (offset > end || (offset === end && (length > 0 || !hasEmpties))) break
      const taken = Math.min(length, end - offset)
      if (node.type === 'element') stretch.push(fragment)
      else if (taken > 0)
        stretch.push({ path, node: { type: 'text', value: node.value.slice(within, within + taken) } })
      offset += taken
      if (taken < length) {
        within += taken
        break
      }
      index += 1
      within = 0
    }
    return stretch
  }
}

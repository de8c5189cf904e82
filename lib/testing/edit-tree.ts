import type { ElementContent, Root, RootContent } from 'hast'
import { countWords } from '#lib/compare/split-words'
import { textOf } from '#lib/compare/text'
import { blockAt, elementsOf, likeBlock, type PlacedText, textsOf, toElement } from './tree-parts'

/** One thing that is done to a tree; numbers choose among what there is. */
export interface TreeEdit {
  kind: (typeof treeEdits)[number]
  at: number
  to: number
  words: readonly string[]
}

/** What changes words alone, in a way that can be counted. */
export const countedEdits = ['replace', 'insert', 'delete', 'delete block', 'insert block', 'move block'] as const

export const treeEdits = [
  ...countedEdits,
  'space',
  'sign',
  'bold',
  'plain',
  'link',
  'alt',
  'source',
  'id',
  'wrap',
  'unwrap',
  'copy block',
  'new column',
  'split',
] as const

/** Does edits to a copy of a tree. @returns it, and how many words were removed and added at most */
export function editTree(tree: Root, edits: readonly TreeEdit[]): { tree: Root; words: number } {
  const copy = structuredClone(tree)
  let words = 0
  for (const edit of edits) words += applyEdit(copy, edit)
  return { tree: copy, words }
}

function applyEdit(tree: Root, { kind, at, to, words }: TreeEdit): number {
  const texts = textsOf(tree)
  const text = texts[at % Math.max(1, texts.length)]
  const elements = elementsOf(tree)
  const element = (...names: string[]) => {
    const named = elements.filter(({ tagName }) => names.includes(tagName))
    return named[at % Math.max(1, named.length)]
  }
  switch (kind) {
    case 'replace':
      return text && editWord(text, to, () => words[0] ?? '') ? 1 + countWords(words[0] ?? '') : 0
    case 'insert':
      return text && editWord(text, to, (word) => `${words.join(' ')} ${word}`) ? countWords(words.join(' ')) : 0
    case 'delete':
      return text && editWord(text, to, () => '') ? 1 : 0
    case 'delete block': {
      const block = blockAt(tree, at)
      if (!block || block.list.length < 2) return 0
      return wordsOf(block.list.splice(block.index, 1))
    }
    case 'insert block': {
      const block = blockAt(tree, at)
      if (!block) return 0
      block.list.splice(block.index, 0, likeBlock(block.list[block.index], words))
      return countWords(words.join(' '))
    }
    case 'move block': {
      const block = blockAt(tree, at)
      if (!block || block.list.length < 2) return 0
      const moved = block.list.splice(block.index, 1)
      block.list.splice(to % (block.list.length + 1), 0, ...moved)
      return 2 * wordsOf(moved)
    }
    case 'copy block': {
      const block = blockAt(tree, at)
      block?.list.splice(block.index, 0, ...structuredClone(block.list.slice(block.index, block.index + 1)))
      return 0
    }
    case 'space':
      if (text) text.node.value = text.node.value.replaceAll(' ', to % 2 ? '\n' : '  ')
      return 0
    case 'sign':
      if (text) text.node.value = text.node.value.replace(/[.,-]| /, '; ')
      return 0
    case 'bold':
      if (text) text.parent.children.splice(text.index, 1, toElement(to % 2 ? 'strong' : 'code', {}, [text.node]))
      return 0
    case 'split':
      if (text) splitBold(text, to)
      return 0
    case 'plain': {
      const inline = element('strong', 'em', 'a', 'code', 'del', 's')
      if (inline) inline.tagName = 'span'
      return 0
    }
    case 'link': {
      const link = element('a')
      if (link) link.properties = { ...link.properties, href: `/to/${to}/` }
      return 0
    }
    case 'alt':
    case 'source': {
      const picture = element('img')
      if (picture)
        picture.properties = { ...picture.properties, [kind === 'alt' ? 'alt' : 'src']: `/${to} ${words[0]}` }
      return 0
    }
    case 'id': {
      const heading = element('h1', 'h2', 'h3', 'section', 'li')
      if (heading) heading.properties = { ...heading.properties, id: `id-${to % 5}` }
      return 0
    }
    case 'wrap': {
      const end = at + 1 + (to % 4)
      const start = at % Math.max(1, tree.children.length)
      const inside = tree.children
        .splice(start, end - at)
        .filter((child) => child.type === 'element' || child.type === 'text')
      tree.children.splice(start, 0, toElement(to % 2 ? 'section' : 'blockquote', {}, inside))
      return 0
    }
    case 'unwrap': {
      const block = blockAt(tree, at)
      const child = block?.list[block.index]
      if (child?.type === 'element' && ['div', 'section', 'blockquote'].includes(child.tagName)) {
        block?.list.splice(block.index, 1, ...child.children)
      }
      return 0
    }
    case 'new column': {
      const row = element('tr')
      const cell = toElement(to % 3 ? 'td' : 'th', {}, [{ type: 'text', value: words.join(' ') }])
      row?.children.splice(to % (row.children.length + 1), 0, cell)
      return 0
    }
  }
}

/** Edits a word of a text that is no part of a longer one. @returns whether there was one */
function editWord({ node, parent }: PlacedText, at: number, edit: (word: string) => string): boolean {
  const isAlone =
    parent.children.length === 1 && parent.type === 'element' && /^(p|li|h\d|td|th|dd)$/.test(parent.tagName)
  const words = [...(isAlone ? ` ${node.value} ` : node.value).matchAll(/(?<=\s)\p{L}+(?=[.,;:]?\s)/gu)]
  const word = words[at % Math.max(1, words.length)]
  if (!word) return false
  const start = word.index - (isAlone ? 1 : 0)
  node.value = node.value.slice(0, start) + edit(word[0]) + node.value.slice(start + word[0].length)
  return true
}

function splitBold({ node, parent, index }: PlacedText, at: number): void {
  const cut = at % node.value.length
  const [start, end] = [node.value.slice(0, cut), node.value.slice(cut)]
  const parts: ElementContent[] = [{ type: 'text', value: start }, toElement('em', {}, [{ type: 'text', value: end }])]
  parent.children.splice(index, 1, ...parts)
}

function wordsOf(children: readonly RootContent[]): number {
  return countWords(textOf({ type: 'root', children: [...children] }))
}

import type { Data, Node, Parents, Root } from 'mdast'
import type { Extension as TreeExtension } from 'mdast-util-from-markdown'
import { markdownLineEnding } from 'micromark-util-character'
import type { Code, Extension, State, Tokenizer } from 'micromark-util-types'
import { type Attributes, parseAttributeList } from './attribute-list'
import { setAttributes } from './set-attributes'

// An attribute list on a line of its own gives its attributes to the block that ends on the line
// before, as Hugo's extension does. Where there is none, or it is fenced code, it says nothing.
//
//     Some words.          →   <p id="words" class="figure-title">Some words.</p>
//     {#words .figure-title}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    attributeList: 'attributeList'
  }
}

declare module 'mdast' {
  interface RootContentMap {
    attributeList: AttributeList
  }
}

interface AttributeList {
  type: 'attributeList'
  attributes: Attributes
  data?: Data
  position?: Node['position']
}

const OPENING = 123

const tokenize: Tokenizer = (effects, ok, nok): State => {
  let written = ''
  return (code) => {
    effects.enter('attributeList')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) {
      const list = parseAttributeList(written, 0)
      if (!list || written.slice(list.end).trim() !== '') return nok(code)
      effects.exit('attributeList')
      return ok(code)
    }
    written += code < 0 ? ' ' : String.fromCodePoint(code)
    effects.consume(code)
    return inside
  }
}

/** Attribute lists between blocks, for micromark. */
export const blockAttributes: Extension = { flow: { [OPENING]: { name: 'attributeList', tokenize } } }

/** Attribute lists between blocks, as nodes that `attributeBlocks` takes out again. */
export const blockAttributesFromMarkdown: TreeExtension = {
  enter: {
    attributeList(token) {
      const list = parseAttributeList(this.sliceSerialize(token), 0)
      this.enter({ type: 'attributeList', attributes: list?.attributes ?? new Map() }, token)
    },
  },
  exit: {
    attributeList(token) {
      this.exit(token)
    },
  },
}

/** Gives blocks the attributes that are listed below them. */
export function attributeBlocks(tree: Root): void {
  attributeChildren(tree)
}

function attributeChildren(parent: Parents): void {
  let before: Node | undefined
  for (const child of parent.children) {
    if (child.type === 'attributeList') {
      if (before && isBelow(child, before)) setAttributes(before, child.attributes)
    } else {
      if ('children' in child) attributeChildren(child)
      before = child.type === 'code' ? undefined : child
    }
  }
  parent.children = parent.children.filter(({ type }) => type !== 'attributeList') as typeof parent.children
}

function isBelow({ position }: AttributeList, before: Node): boolean {
  const end = before.position?.end
  // What ends before the first character of a line ends with the line above.
  return end !== undefined && position?.start.line === (end.column === 1 ? end.line : end.line + 1)
}

import type { Literal, Paragraph, Parents, PhrasingContent, RootContent } from 'mdast'
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'
import { type ElementNode, element } from './element'
import { blockEnd } from './math-syntax'

/** A formula in a line. */
interface Formula extends Literal {
  type: 'mystFormula'
}

/** A formula that is set apart. */
interface MathBlock extends Literal {
  type: 'mystMath'
  label: string | undefined
  isNumbered: boolean
  /** The number that it shows. */
  number?: string
}

declare module 'mdast' {
  interface RootContentMap {
    mystFormula: Formula
    mystMath: MathBlock
  }
  interface PhrasingContentMap {
    mystFormula: Formula
    mystMath: MathBlock
  }
}

/** Makes formulas nodes of the tree. */
export const mathTrees: Extension = {
  enter: {
    mystFormula(token) {
      const text = this.sliceSerialize(token)
      if (text.startsWith('$$')) this.enter(toMathBlock(text.slice(2, -2)), token)
      else this.enter({ type: 'mystFormula', value: text.slice(1, -1) }, token)
    },
    mystMath(token) {
      this.enter(toBlock(this.sliceSerialize(token)), token)
    },
  },
  exit: { mystFormula: leave, mystMath: leave },
}

function leave(this: CompileContext, token: Token): void {
  this.exit(token)
}

function toBlock(text: string): MathBlock {
  if (!text.startsWith('$$')) return toMathBlock(text)
  const end = blockEnd.exec(text.slice(2))
  return toMathBlock(text.slice(2, 2 + (end?.index ?? text.length)), end?.[1]?.replaceAll(/\s+/g, '-'))
}

/**
 * A formula that is set apart. As in mystmd, `\label{sum}` in it is its label, and `equation` around it goes.
 *
 * @param label a label that stands outside
 */
export function toMathBlock(tex: string, label?: string): MathBlock {
  const inside = /\\label\{([^{}]{1,200})\}/.exec(tex)?.[1]
  const value = tex.replaceAll(/\\label\{[^{}]{1,200}\}/g, '').trim()
  const equation = /^\\begin\{equation(\*?)\}(.*)\\end\{equation\1\}$/s.exec(value)
  return {
    type: 'mystMath',
    value: (equation?.[2] ?? value).trim(),
    label: label ?? inside,
    isNumbered: equation?.[1] !== '*',
  }
}

/**
 * Sets formulas between `$$` apart that stand in a paragraph, as mystmd does: they divide it.
 *
 *     paragraph(`a`, math, `b`)   →   paragraph(`a`), math, paragraph(`b`)
 */
export function liftMath(parent: Parents): void {
  const children = parent.children.flatMap((child: RootContent): RootContent[] => {
    if (!('children' in child)) return [child]
    if (child.type !== 'paragraph') liftMath(child)
    return child.type === 'paragraph' && child.children.some(({ type }) => type === 'mystMath')
      ? divide(child)
      : [child]
  })
  parent.children = children as typeof parent.children
}

function divide(paragraph: Paragraph): RootContent[] {
  const parts: RootContent[] = []
  let words: PhrasingContent[] = []
  const end = () => {
    const isEmpty = words.every((node) => node.type === 'text' && node.value.trim() === '')
    if (!isEmpty) parts.push({ ...paragraph, children: trimStart(words) })
    words = []
  }
  for (const child of paragraph.children) {
    if (child.type !== 'mystMath') words.push(child)
    else {
      end()
      parts.push(child)
    }
  }
  end()
  return parts
}

function trimStart([first, ...others]: PhrasingContent[]): PhrasingContent[] {
  const trimmed = first?.type === 'text' ? { ...first, value: first.value.trimStart() } : first
  return trimmed ? [trimmed, ...others] : []
}

/** Makes formulas the elements that `toMathml` looks for; those with a label show their numbers. */
export function renderMath(parent: Parents): void {
  parent.children = parent.children.map((child): RootContent => {
    if ('children' in child) renderMath(child)
    if (child.type === 'mystFormula') return { ...codeOf(child.value, 'math-inline'), position: child.position }
    return child.type === 'mystMath' ? blockElement(child) : child
  }) as typeof parent.children
}

function codeOf(value: string, name: string): ElementNode {
  return element('code', { className: ['language-math', name] }, [{ type: 'text', value }])
}

function blockElement({ value, number, data, position }: MathBlock): ElementNode {
  const formula = { ...element('pre', {}, [codeOf(value, 'math-display')]), position }
  if (number === undefined)
    return { ...formula, data: { ...formula.data, ...data, hName: 'pre', hProperties: { ...data?.hProperties } } }
  const shown = element('span', { className: ['equation-number'] }, [{ type: 'text', value: `(${number})` }])
  return { ...element('div', { className: ['equation'], ...data?.hProperties }, [formula, shown]), position }
}

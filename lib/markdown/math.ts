import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as toText } from 'hast-util-to-string'
import temml from 'temml'
import { stretchOf } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import { MAX_FORMULA, MAX_MACRO_CALLS } from '#lib/limits'
import { SKIP, visit } from '#lib/tree/visit'
import type { PageContext } from './context'
import { element } from './elements'
import { withoutStyles } from './math-styles'

declare module 'hast' {
  interface ElementData {
    /** The LaTeX that a formula was made of. */
    tex?: string | undefined
  }
}

/**
 * Puts MathML where formulas in LaTeX stand, once a text is clean:
 *
 *     <code class="language-math math-inline">a^2</code>   →   <math><msup><mi>a</mi><mn>2</mn></msup></math>
 *
 * A formula that can't be read is reported, and stays as it is written.
 */
export function toMathml(tree: Root, source: SourceText, context: PageContext): void {
  const macros = macrosOf(context.page.params)
  visit(tree, 'element', (node, index, parent) => {
    const isBlock = node.tagName === 'pre'
    const code = isBlock ? node.children[0] : node
    if (!isFormula(code, isBlock) || index === undefined || !parent) return undefined
    try {
      parent.children[index] = toMath(toText(code), isBlock, macros)
    } catch (error) {
      const place = stretchOf(source, node.position)
      const hint = 'Correct it; https://temml.org/docs/en/supported lists what can be used.'
      code.properties = {}
      context.report('math-syntax', place, `The formula can't be read: ${reasonOf(error)}.`, hint)
    }
    return SKIP
  })
}

function isFormula(node: Element['children'][number] | undefined, isBlock: boolean): node is Element {
  if (node?.type !== 'element' || node.tagName !== 'code') return false
  const names = node.properties['className']
  return Array.isArray(names) && names.includes(isBlock ? 'math-display' : 'math-inline')
}

type Macros = Readonly<Record<string, string>>

/** @throws if the formula can't be read */
function toMath(tex: string, isBlock: boolean, macros: Macros): Element {
  const strike = /\\(?:[bx]?cancel(?:to)?|sout|angl|phase)(?![a-z])/i.exec(tex)?.[0]
  if (strike !== undefined) throw new Error(`\`${strike}\` can't be drawn here`)
  if (tex.length > MAX_FORMULA) throw new Error(`It is longer than ${MAX_FORMULA} characters`)
  const html = temml.renderToString(withKnownEnvironments(tex), {
    displayMode: isBlock,
    throwOnError: true,
    trust: false,
    maxSize: [50, 500],
    maxExpand: MAX_MACRO_CALLS,
    // A formula may define macros for itself, not for others.
    macros: { ...macros },
  })
  const math = fromHtml(html, { fragment: true }).children[0]
  if (math?.type !== 'element') throw new Error('It is empty')
  withoutStyles(math)
  Object.assign(math, { data: { tex } })
  if (!isBlock) return math
  return element('div', { className: ['math'], tabIndex: 0 }, [math])
}

/** mystmd reads `eqnarray` as `align`, and so does it here. */
function withKnownEnvironments(tex: string): string {
  if (!tex.includes('{eqnarray')) return tex
  return tex.replaceAll(/\\(begin|end)\{eqnarray\*?\}/g, '\\$1{align*}').replaceAll('&=&', '&=')
}

/** The abbreviations of front matter: `math: {'\R': '\mathbb{R}'}`. */
function macrosOf(params: Readonly<Record<string, unknown>>): Macros {
  const given = Object.hasOwn(params, 'math') ? params['math'] : undefined
  const known: Record<string, string> = { '\\mbox': '\\text{#1}' }
  if (typeof given !== 'object' || given === null) return known
  for (const [name, tex] of Object.entries(given)) {
    if (name.startsWith('\\') && typeof tex === 'string') known[name] = tex
  }
  return known
}

/** What the parser says, without the formula and the place in it. */
function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested too deeply'
  const message = error instanceof Error ? error.message : String(error)
  return message
    .replace(/ at (position|end of input).*$/s, '')
    .trim()
    .replace(/\.$/, '')
}

import {
  type CssNode,
  type Declaration,
  generate,
  ident,
  type List,
  type ListItem,
  parse,
  type Rule,
  type WalkContext,
  walk,
} from 'css-tree'
import type { Element, Root } from 'hast'
import { toString as toText } from 'hast-util-to-string'
import { stretchAt, stretchOf } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import type { Report, Stretch } from '#lib/findings/finding'
import { MAX_STYLE_MISTAKES } from '#lib/limits'
import { SKIP, visit } from '#lib/tree/visit'
import { isContentProperty } from './style-properties'

interface StyleContext {
  source: SourceText
  /** The selector of the element that the styles are kept below. */
  scope: string
  report: Report
}

/**
 * Takes the `<style>` elements and `style` attributes out of a tree and returns their CSS, kept below
 * `scope`. An element with an attribute gets a class in its place, which the page's policy allows.
 */
export function takeStyles(tree: Root, context: StyleContext): string[] {
  const styles: string[] = []
  visit(tree, 'element', (node, index, parent) => {
    takeAttribute(node, styles, context)
    if (node.tagName !== 'style' || index === undefined || !parent) return undefined
    const offset = node.children[0]?.position?.start.offset ?? node.position?.start.offset ?? 0
    styles.push(scopeCss(toText(node), offset, context))
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return styles.filter((style) => style !== '')
}

/** The classes that stand for `style` attributes. */
export const styleAttributeClass = /^style-\d+$/

function takeAttribute({ properties, position }: Element, styles: string[], context: StyleContext): void {
  const { style, className } = properties
  if (typeof style !== 'string') return
  delete properties['style']
  // Within an attribute there are no places: what is wrong with it is said of the element.
  const place = stretchOf(context.source, position)
  const declarations = cleanCss(style, { context: 'declarationList', report: context.report, at: () => place })
  if (declarations === '') return
  const name = `style-${styles.length + 1}`
  styles.push(`:where(${context.scope}) .${name}{${declarations}}`)
  properties['className'] = [...(Array.isArray(className) ? className : []), name]
}

/** At-rules that hold rules and nothing that reaches beyond them. */
const conditional = new Set(['media', 'supports', 'container', 'layer'])

/**
 * CSS with every selector below `scope`, without what could leave it: at-rules other than conditions,
 * `url()`, positions that are not the element's own, properties that aren't about looks, and selectors of
 * the scope's neighbours. What is dropped is reported.
 */
function scopeCss(css: string, offset: number, { source, scope, report }: StyleContext): string {
  const at = (start = 0, end = start) => stretchAt(source, offset + start, offset + end)
  return cleanCss(css, { context: 'stylesheet', scope, report, at })
}

interface Cleaning {
  /** What the CSS is: rules, or what stands in one. */
  context: 'stylesheet' | 'declarationList'
  /** The selector that selectors of rules are kept below. */
  scope?: string
  report: Report
  at(start?: number, end?: number): Stretch
}

function cleanCss(css: string, { context, scope, report, at }: Cleaning): string {
  const sheet = parseCss(css, { context, report, at })
  if (!sheet) return ''
  const drop = (node: CssNode, reason: string) => {
    const message = `\`${node.type === 'Atrule' ? `@${node.name}` : generate(node)}\` is left out: ${reason}.`
    report(
      'style-dropped',
      at(node.loc?.start.offset, node.loc?.end.offset),
      message,
      'Write plain rules about the elements of this section.',
    )
  }
  walk(sheet, {
    enter(this: WalkContext, node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      const reason = reasonToDrop(node)
      if (reason) drop(node, reason)
      if (node.type === 'Rule') scopeRule(node, this.rule === null ? scope : undefined, drop)
      if (!reason && !isEmpty(node)) return undefined
      list.remove(item)
      return walk.skip
    },
  })
  // Never the end of the element that it is written into, as a string in it could spell.
  return generate(sheet).replaceAll('</', '<\\/')
}

/** The CSS as a tree; undefined once it has been reported that there is no end of mistakes in it. */
function parseCss(css: string, { context, report, at }: Cleaning): CssNode | undefined {
  const hint = 'Check the braces and semicolons. A rule inside a rule begins with `&`.'
  let mistakes = 0
  try {
    return parse(css, {
      context,
      positions: true,
      parseCustomProperty: true,
      onParseError: (error) => {
        // The parser can come upon the same mistake for ever: what is thrown here ends it.
        if (++mistakes > MAX_STYLE_MISTAKES) throw endless
        report('style-syntax', at(error.offset), `This CSS can't be read: ${error.message}.`, hint)
      },
    })
  } catch (error) {
    if (error !== endless) throw error
    report('style-syntax', at(), `More than ${MAX_STYLE_MISTAKES} mistakes: this CSS is left out.`, hint)
    return undefined
  }
}

const endless = new Error('There is no end of mistakes.')

function reasonToDrop(node: CssNode): string | undefined {
  if (node.type === 'Atrule' && !(conditional.has(node.name.toLowerCase()) && node.block)) {
    return 'it reaches beyond its section'
  }
  if (node.type !== 'Declaration') return undefined
  if (isPositioned(node)) return 'it could cover the page'
  if (loads(node)) return 'it could load from elsewhere'
  if (node.value.type === 'Raw') return undefined
  return isContentProperty(nameOf(node.property)) ? undefined : 'content can set how things look, and not this'
}

/** Whether a node says nothing, or nothing that the parser could read (and it has reported that). */
function isEmpty(node: CssNode): boolean {
  if (node.type === 'Rule') return node.prelude.type === 'Raw' || node.prelude.children.isEmpty
  if (node.type === 'Atrule') return node.prelude?.type === 'Raw'
  if (node.type === 'Declaration') return node.value.type === 'Raw'
  return node.type === 'Raw'
}

function isPositioned({ property, value }: Declaration): boolean {
  return nameOf(property) === 'position' && !/^\s*(static|relative)\b/i.test(generate(value))
}

function loads({ property, value }: Declaration): boolean {
  let found = nameOf(property) === '-moz-binding' || nameOf(property) === 'behavior'
  walk(value, (node) => {
    found ||= node.type === 'Url' || (node.type === 'Raw' && node !== value)
    found ||= node.type === 'Function' && loading.has(nameOf(node.name))
  })
  return found
}

/** A name as a browser reads it: `p\6fsition` is `position`. */
const nameOf = (name: string) => ident.decode(name).toLowerCase()

const loading = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set', 'expression'])

/**
 * `.a, b > c` → `:where(#projects) .a,:where(#projects) b > c`; the specificity stays as it was. Drops
 * selectors that begin with a combinator, which could reach the scope's neighbours. A rule within a
 * rule (without `scope`) is below that one, if not for selectors like `body:has(&)`.
 */
function scopeRule({ prelude }: Rule, scope: string | undefined, drop: (node: CssNode, reason: string) => void): void {
  if (prelude.type !== 'SelectorList') return
  prelude.children.forEach((selector, item, list) => {
    const text = generate(selector)
    if ((scope ? /^[+~>|&]/ : /^[^&].*&/).test(text)) {
      drop(selector, 'it could reach beyond its section')
      list.remove(item)
    } else if (scope) {
      item.data = parse(`:where(${scope}) ${text}`, { context: 'selector' })
    }
  })
}

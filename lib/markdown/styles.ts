import { type CssNode, generate, List, type ListItem, parse, type Rule as StyleRule, walk } from 'css-tree'
import type { Root } from 'hast'
import { toString as toText } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { placeAt, type SourceText } from '#lib/content/source-text'
import type { Report } from '#lib/findings/finding'

interface StyleContext {
  source: SourceText
  /** The selector of the element that the styles are kept below. */
  scope: string
  report: Report
}

/** Takes the `<style>` elements out of a tree and returns their CSS, kept below `scope`. */
export function takeStyles(tree: Root, context: StyleContext): string[] {
  const styles: string[] = []
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'style' || index === undefined || !parent) return undefined
    const offset = node.children[0]?.position?.start.offset ?? node.position?.start.offset ?? 0
    styles.push(scopeCss(toText(node), offset, context))
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return styles.filter((style) => style !== '')
}

/** At-rules that hold rules and nothing that reaches beyond them. */
const conditional = new Set(['media', 'supports', 'container', 'layer'])

/**
 * CSS with every selector below `scope`, without what could leave it: at-rules other than conditions,
 * `url()`, and positions that are not the element's own. What is dropped is reported.
 */
export function scopeCss(css: string, offset: number, { source, scope, report }: StyleContext): string {
  const at = (node?: CssNode | null) => placeAt(source, offset + (node?.loc?.start.offset ?? 0))
  const hint = 'Check the braces and semicolons.'
  const sheet = parse(css, {
    positions: true,
    parseCustomProperty: true,
    onParseError: (error) =>
      report('style-syntax', placeAt(source, offset + error.offset), `This CSS can't be read: ${error.message}.`, hint),
  })
  const drop = (node: CssNode, what: string, why: string) => {
    report(
      'style-dropped',
      at(node),
      `\`${what}\` is left out: ${why}.`,
      'Write plain rules about the elements of this section.',
    )
  }
  walk(sheet, {
    enter(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      if (node.type === 'Raw') {
        list?.remove(item)
      } else if (node.type === 'Atrule' && !conditional.has(node.name.toLowerCase())) {
        drop(node, `@${node.name}`, 'it reaches beyond its section')
        list?.remove(item)
      } else if (node.type === 'Declaration' && isUnsafe(node)) {
        drop(node, generate(node), 'it could load from elsewhere or cover the page')
        list?.remove(item)
      }
    },
  })
  walk(sheet, {
    visit: 'Rule',
    enter(node) {
      if (this.rule === null) scopeRule(node, scope)
    },
  })
  return generate(sheet)
}

function isUnsafe(declaration: CssNode & { type: 'Declaration' }): boolean {
  let unsafe = /^(-moz-binding|behavior)$/i.test(declaration.property)
  if (/^position$/i.test(declaration.property)) unsafe ||= !/^\s*(static|relative)\b/i.test(generate(declaration.value))
  walk(declaration.value, (node) => {
    if (node.type === 'Url' || node.type === 'Raw') unsafe = true
    if (node.type === 'Function' && /^(url|src|image|image-set|-webkit-image-set|expression)$/i.test(node.name))
      unsafe = true
  })
  return unsafe
}

/** `.a, b > c` → `:where(#projects) .a,:where(#projects) b > c`; the specificity stays as it was. */
function scopeRule(rule: StyleRule, scope: string): void {
  const prelude = rule.prelude
  if (prelude.type !== 'SelectorList') return
  prelude.children = new List<CssNode>().fromArray(
    prelude.children.toArray().flatMap((selector) => {
      const text = generate(selector)
      // A selector that begins with a combinator could reach the scope's neighbours.
      return /^[+~>|&]/.test(text) ? [] : [parse(`:where(${scope}) ${text}`, { context: 'selector' })]
    }),
  )
}

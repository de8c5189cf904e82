import { type CssNode, generate, ident, parse, type Rule, type SelectorList } from 'css-tree'
import type { Root } from 'hast'
import { toString as toText } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'

// Every page has the style sheet of the whole site in its head. What no element of the page could match
// is left out, so that a page pays for what it shows, and for nothing else.

/** Leaves in a page's style sheets only rules that something on it can match. */
export function keepUsedCss(page: Root): void {
  const names = namesOn(page)
  visit(page, 'element', (node) => {
    if (node.tagName !== 'style') return
    node.children = [{ type: 'text', value: toUsedCss(toText(node), names) }]
  })
}

/** A style sheet without the rules that need a class, an id or an element that isn't among `names`. */
export function toUsedCss(css: string, names: ReadonlySet<string>): string {
  return toSheet(css)
    .map((part) => write(part, names))
    .join('')
}

/** Elements, classes and ids of a page, as they are written in selectors: `p`, `.note`, `#content`. */
function namesOn(page: Root): Set<string> {
  const names = new Set<string>()
  visit(page, 'element', ({ tagName, properties }) => {
    names.add(tagName.toLowerCase())
    if (typeof properties['id'] === 'string') names.add(`#${properties['id']}`)
    if (Array.isArray(properties['className'])) for (const name of properties['className']) names.add(`.${name}`)
  })
  return names
}

/** A part of a style sheet: a rule, a group of rules (`@media`), or text that always stays. */
type Part =
  | { kind: 'text'; text: string }
  | { kind: 'rule'; selectors: { text: string; needs: string[] }[]; body: string }
  | { kind: 'group'; opening: string; parts: Part[] }

const sheets = new Map<string, Part[]>()

/** Thousands of pages have the same sheet. */
function toSheet(css: string): Part[] {
  let sheet = sheets.get(css)
  if (!sheet) {
    const tree = parse(css, { parseValue: false, parseCustomProperty: false, parseAtrulePrelude: false })
    sheet = tree.type === 'StyleSheet' ? tree.children.toArray().map(toPart) : [{ kind: 'text', text: css }]
    sheets.set(css, sheet)
  }
  return sheet
}

/** Groups whose rules are about elements; those of `@keyframes` and the like are not. */
const groups = new Set(['media', 'supports', 'layer', 'container'])

function toPart(node: CssNode): Part {
  if (node.type === 'Rule' && node.prelude.type === 'SelectorList') return toRule(node, node.prelude)
  if (node.type === 'Atrule' && node.block && groups.has(node.name)) {
    const prelude = node.prelude ? ` ${generate(node.prelude)}` : ''
    return { kind: 'group', opening: `@${node.name}${prelude}`, parts: node.block.children.toArray().map(toPart) }
  }
  return { kind: 'text', text: generate(node) }
}

function toRule({ block }: Rule, { children }: SelectorList): Part {
  const selectors = children.toArray().map((selector) => ({ text: generate(selector), needs: needsOf(selector) }))
  return { kind: 'rule', selectors, body: generate(block) }
}

/** What a selector can't match without. What stands in `:is()` or `:not()`, or in a list in `:has()`, isn't looked at. */
function needsOf(selector: CssNode): string[] {
  if (selector.type !== 'Selector') return []
  return selector.children.toArray().flatMap((part) => {
    if (part.type === 'ClassSelector') return `.${ident.decode(part.name)}`
    if (part.type === 'IdSelector') return `#${ident.decode(part.name)}`
    if (part.type === 'PseudoClassSelector' && part.name === 'has') return needsOfOnly(part.children?.first)
    return part.type === 'TypeSelector' && /^[a-z][a-z0-9-]*$/i.test(part.name) ? part.name.toLowerCase() : []
  })
}

/** What the one selector of a list can't match without; of several, each may do. */
function needsOfOnly(list: CssNode | null | undefined): string[] {
  const first = list?.type === 'SelectorList' && list.children.size === 1 ? list.children.first : null
  return first ? needsOf(first) : []
}

function write(part: Part, names: ReadonlySet<string>): string {
  if (part.kind === 'text') return part.text
  if (part.kind === 'group') {
    const inside = part.parts.map((inner) => write(inner, names)).join('')
    return inside === '' ? '' : `${part.opening}{${inside}}`
  }
  const used = part.selectors.filter(({ needs }) => needs.every((name) => names.has(name)))
  return used.length === 0 ? '' : `${used.map(({ text }) => text).join(',')}${part.body}`
}

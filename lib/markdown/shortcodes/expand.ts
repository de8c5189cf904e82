import type { Element, ElementContent, Root } from 'hast'
import { detectDialect } from '#lib/content/dialect'
import type { SourceText } from '#lib/content/source-text'
import { SKIP, visit } from '#lib/tree/visit'
import type { PageContext } from '../context'
import { positionAt, text } from '../elements'
import { parseMarkdown } from '../parse-markdown'
import { toHtmlTree } from '../to-html-tree'
import { dedent } from './dedent'
import { expandShortcode, expandToText } from './expand-shortcode'
import { type Expansion, reportProblem } from './expansion'
import { maskIndex, maskPattern } from './mask'
import type { TextInside } from './shortcode-kind'
import type { Insertion } from './shortcodes'

interface PageText {
  source: SourceText
  insertions: readonly Insertion[]
  context: PageContext
  /** Begins the ids of the footnotes of this text, which those inside shortcodes must differ from. */
  footnotePrefix?: string | undefined
}

/** Puts what each shortcode of a page's text stands for where its mask is. */
export function expandShortcodes(tree: Root, { source, insertions, context, footnotePrefix = '' }: PageText): void {
  const toOffset = (offset: number) => offset
  expandTree(tree, { source, text: source.value, insertions, toOffset, depth: 0, context, footnotePrefix })
}

function expandTree(tree: Root, expansion: Expansion): void {
  if (expansion.insertions.length === 0) return
  visit(tree, (node, index, parent) => {
    if (node.type === 'element') expandProperties(node, expansion)
    if (node.type !== 'text' || index === undefined || !parent) return undefined
    const isCode = parent.type === 'element' && parent.tagName === 'code'
    const parts = expandWords(node.value, { ...expansion, isCode })
    parent.children.splice(index, 1, ...parts)
    return [SKIP, index + parts.length]
  })
}

function expandWords(value: string, expansion: Expansion): ElementContent[] {
  // Split with one group: text, digits, text, digits, …, text.
  return value.split(maskPattern).flatMap((part, index): ElementContent[] => {
    if (index % 2 === 0) return part === '' ? [] : [text(part)]
    const insertion = expansion.insertions[maskIndex(part)]
    if (!insertion) return []
    if ('text' in insertion) return [text(insertion.text)]
    return expandShortcode(insertion, expansion, expandInside)
  })
}

/** A text that stands inside a shortcode as Markdown and HTML, with its own shortcodes expanded. */
function expandInside({ value, start, indent }: TextInside, outer: Expansion): ElementContent[] {
  const { value: text, toOffset: toInner } = dedent(value, indent)
  const toOffset = (offset: number) => outer.toOffset(start + toInner(offset))
  // Shortcodes are Hugo's, and so is what stands inside them: labels and numbers of MyST are those of the page.
  reportMyst(text, start, outer)
  const parsed = parseMarkdown({ ...outer.source, value: text }, 'hugo')
  const { insertions } = parsed
  const inside = { ...outer, text, insertions, toOffset, depth: outer.depth + 1, isCode: false }
  // What is wrong with the tags inside has been found with those of the page.
  for (const problem of parsed.problems) if (problem.rule !== 'shortcode-syntax') reportProblem(problem, inside)
  const tree = toHtmlTree(parsed.tree, `${outer.footnotePrefix}at-${toOffset(0)}-`)
  visit(tree, (node) => {
    if (node.position)
      node.position = positionAt(toOffset(node.position.start.offset ?? 0), toOffset(node.position.end.offset ?? 0))
  })
  expandTree(tree, inside)
  return tree.children.filter((node): node is ElementContent => node.type !== 'doctype')
}

/** On a page in MyST, its directives and roles are expected inside shortcodes too. */
function reportMyst(inside: string, start: number, outer: Expansion): void {
  if (outer.depth > 0 || outer.context.dialect !== 'myst' || detectDialect(inside) !== 'myst') return
  const message = 'Directives, roles and references of MyST are not read inside a shortcode.'
  const hint = 'Write a directive in place of the shortcode: `{note}` for `callout`, `{dropdown}` for `details`.'
  reportProblem({ rule: 'directive-left-out', offset: start, message, hint }, outer)
}

function expandProperties({ properties }: Element, expansion: Expansion): void {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'string') properties[name] = expandValue(value, expansion)
    if (Array.isArray(value)) properties[name] = value.flatMap((part) => expandValue(String(part), expansion) || [])
  }
}

function expandValue(value: string, expansion: Expansion): string {
  const text = value.replaceAll(encodedMask, decodeURIComponent)
  return text.replaceAll(maskPattern, (_, digits: string) => {
    const insertion = expansion.insertions[maskIndex(digits)]
    if (!insertion || 'text' in insertion) return insertion?.text ?? ''
    return expandToText(insertion, expansion, expandInside)
  })
}

// A mask as it is written in a URL.
const encodedMask = /%EF%B7%90(?:%EF%B7%9[1-9])+%EF%B7%9A/g

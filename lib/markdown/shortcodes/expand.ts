import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { placeAt, type SourceText } from '#lib/content/source-text'
import { suggest } from '#lib/findings/suggest'
import type { PageContext } from '../context'
import { parseMarkdown } from '../parse-markdown'
import { toHtmlTree } from '../to-html-tree'
import { figure } from './figure'
import { maskIndex, maskPattern } from './mask'
import type { ShortcodeKind } from './shortcode-kind'
import type { Insertion, Shortcode } from './shortcodes'
import type { Parameter } from './tags'

/** The shortcodes that the site knows, by name. */
const shortcodeKinds: Readonly<Record<string, ShortcodeKind>> = { figure }

interface Expansion {
  source: SourceText
  insertions: readonly Insertion[]
  context: PageContext
}

/** Puts what each shortcode stands for where its mask is. */
export function expandShortcodes(tree: Root, expansion: Expansion): void {
  if (expansion.insertions.length === 0) return
  visit(tree, (node, index, parent) => {
    if (node.type === 'element') expandProperties(node, expansion)
    if (node.type !== 'text' || index === undefined || !parent) return undefined
    const parts = expandText(node.value, expansion)
    parent.children.splice(index, 1, ...parts)
    return [SKIP, index + parts.length]
  })
}

function expandText(value: string, expansion: Expansion): ElementContent[] {
  // Split with one group: text, digits, text, digits, …, text.
  return value.split(maskPattern).flatMap((part, index): ElementContent[] => {
    if (index % 2 === 1) return expandInsertion(expansion.insertions[maskIndex(part)], expansion)
    return part === '' ? [] : [{ type: 'text', value: part }]
  })
}

function expandInsertion(insertion: Insertion | undefined, expansion: Expansion): ElementContent[] {
  if (!insertion) return []
  if ('text' in insertion) return [{ type: 'text', value: insertion.text }]
  const { source } = expansion
  const { report } = expansion.context
  const kind = Object.hasOwn(shortcodeKinds, insertion.name) ? shortcodeKinds[insertion.name] : undefined
  if (!kind) {
    const hint = suggest(insertion.name, Object.keys(shortcodeKinds))
    report('shortcode-unknown', placeAt(source, insertion.start), `There is no shortcode \`${insertion.name}\`.`, hint)
    return [asWritten(insertion, source)]
  }
  const elements = kind.toElements(checkArguments(insertion, kind, expansion), {
    toContent: (parameter) => toContent(parameter, expansion),
    report: (rule, at, message, hint) => report(rule, placeAt(source, at?.start ?? insertion.start), message, hint),
  })
  const { name, inner } = insertion
  if (!inner) return elements
  const hint = `Remove \`{{< /${name} >}}\`; the words before it stay.`
  report('shortcode-syntax', placeAt(source, inner.end), `The shortcode \`${name}\` has no text of its own.`, hint)
  return [...elements, { type: 'text', value: source.value.slice(inner.start, inner.end) }]
}

function checkArguments(
  { name, parameters }: Shortcode,
  kind: ShortcodeKind,
  { source, context: { report } }: Expansion,
) {
  const args: Record<string, Parameter> = {}
  const known = Object.keys(kind.parameters)
  for (const parameter of parameters) {
    const place = placeAt(source, parameter.start)
    if (parameter.name === undefined) {
      const hint = `Put its name and \`=\` before it. ${suggest('', known)}`
      report('shortcode-parameter', place, `A parameter of the shortcode \`${name}\` has no name.`, hint)
    } else if (!Object.hasOwn(kind.parameters, parameter.name)) {
      report(
        'shortcode-parameter',
        place,
        `The shortcode \`${name}\` has no parameter \`${parameter.name}\`.`,
        suggest(parameter.name, known),
      )
    } else {
      if (Object.hasOwn(args, parameter.name)) {
        const message = `The shortcode \`${name}\` has the parameter \`${parameter.name}\` twice.`
        report('shortcode-parameter', place, message, 'Remove one of them.')
      }
      args[parameter.name] = parameter
    }
  }
  return args
}

/** A parameter's value as Markdown and HTML; a single paragraph gives its content. */
function toContent(parameter: Parameter, { source, context }: Expansion): ElementContent[] {
  const { line, column } = placeAt(source, parameter.valueStart)
  const text: SourceText = {
    file: source.file,
    value: parameter.value,
    line,
    indent: column - 1,
    folded: source.folded || parameter.value.includes('\n'),
  }
  const { tree: markdown, insertions } = parseMarkdown(text, context.dialect)
  const tree = toHtmlTree(markdown)
  expandShortcodes(tree, { source: text, insertions, context })
  // From here on, places are counted in the text that the shortcode stands in.
  visit(tree, (node) => {
    if (node.position) node.position = pointAt(parameter.valueStart + (node.position.start.offset ?? 0))
  })
  const elements = tree.children.filter((node): node is ElementContent => node.type !== 'doctype')
  const [only, ...others] = elements
  return only?.type === 'element' && only.tagName === 'p' && others.length === 0 && !only.properties['className']
    ? only.children
    : elements
}

function pointAt(offset: number) {
  const point = { line: 1, column: 1, offset }
  return { start: point, end: point }
}

/** In an attribute only escaped shortcodes make sense: anything else is reported. */
function expandProperties({ properties }: Element, expansion: Expansion): void {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'string') properties[name] = expandValue(value, expansion)
    if (Array.isArray(value)) properties[name] = value.flatMap((part) => expandValue(String(part), expansion) || [])
  }
}

function expandValue(value: string, { source, insertions, context: { report } }: Expansion): string {
  const text = value.replaceAll(encodedMask, decodeURIComponent)
  return text.replaceAll(maskPattern, (_, digits: string) => {
    const insertion = insertions[maskIndex(digits)]
    if (!insertion || 'text' in insertion) return insertion?.text ?? ''
    report(
      'shortcode-syntax',
      placeAt(source, insertion.start),
      `The shortcode \`${insertion.name}\` can't stand in an address or attribute.`,
      'Write the address or text itself.',
    )
    return ''
  })
}

// A mask as it is written in a URL.
const encodedMask = /%EF%B7%90(?:%EF%B7%9[1-9])+%EF%B7%9A/g

function asWritten({ start, end }: Shortcode, source: SourceText): Element {
  const children = [{ type: 'text' as const, value: source.value.slice(start, end) }]
  return { type: 'element', tagName: 'code', properties: {}, children }
}

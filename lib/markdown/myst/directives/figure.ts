import type { RootContent } from 'mdast'
import { positionAt } from '../../elements'
import { asTarget, type ElementNode, element, type Target } from '../element'
import { bodyOf, type Directive, flagOf, textOf } from '../nodes'
import { commonProperties, targetOf, toCaption } from './container'
import type { DirectiveContext, DirectiveKind } from './directive-kind'
import { alignmentOf, pictureOptions, toPicture } from './picture'

/**
 * A picture with a caption and a legend; of several pictures, each is a figure of its own.
 *
 *     :::{figure} map.png       →   <figure id="map"><img src="map.png">
 *     :label: map                     <figcaption><p>The caption</p></figcaption>
 *     The caption                   </figure>
 *     :::
 */
export const figure: DirectiveKind = {
  argument: 'text',
  body: 'blocks',
  options: {
    ...pictureOptions,
    class: { about: 'Classes of the figure.', aliases: ['figclass'] },
    kind: 'What it is counted as: `example` gives “Example 1”.',
    placeholder: 'A picture in place of what a notebook shows.',
    'no-subfigures': { about: 'Several pictures stay one figure.', is: 'flag', aliases: ['no-subfig', 'no-subfigure'] },
    'remove-input': { about: 'Accepted, but without effect.', is: 'flag' },
    'remove-output': { about: 'Accepted, but without effect.', is: 'flag' },
  },
  toNodes(directive, { report }) {
    const { content, others } = sortBody(directive)
    if (content.length === 0) reportEmpty(directive, report)
    const [caption, ...legend] = others
    const kind = textOf(directive, 'kind')
    const target = targetOf(directive, kind === 'table' || kind === 'code' ? kind : 'figure', kind)
    const properties = commonProperties(directive, alignmentOf(directive))
    const shown = content.length > 1 && !flagOf(directive, 'no-subfigures') ? content.map(toSubfigure(target)) : content
    const nodes = shown.map((part) => ('node' in part ? part.node : part))
    return [asTarget(element('figure', properties, [...nodes, ...toCaption(caption, legend)]), target)]
  },
}

function reportEmpty({ argument }: Directive, report: DirectiveContext['report']): void {
  const hint = 'Name a file behind `{figure}`, or put a picture or a table into it.'
  const message = argument
    ? `The figure can't show \`${argument.value}\`, a part of something else.`
    : 'The figure has no picture.'
  report('directive-content', undefined, message, hint)
}

/** What a figure shows, and the label that stands before it. */
interface Content {
  node: RootContent
  label?: string
}

function sortBody(directive: Directive): { content: Content[]; others: RootContent[] } {
  const { argument } = directive
  const placeholder = directive.options.get('placeholder')
  const isCell = argument?.value.startsWith('#') ?? false
  const pictures = [
    ...(argument && !isCell ? [toPicture(argument, directive)] : []),
    ...(placeholder ? [toPicture({ value: placeholder.value, offsetOf: () => placeholder.offset }, directive)] : []),
  ]
  const content: Content[] = pictures.map((node) => ({ node }))
  const others: RootContent[] = []
  let label: string | undefined
  for (const node of bodyOf(directive)) {
    if (node.type === 'mystTarget') label = node.label
    else if (!isContent(node)) others.push(node)
    else {
      content.push(...partsOf(node).map((part) => ({ node: part, ...(label === undefined ? {} : { label }) })))
      label = undefined
    }
  }
  return { content, others }
}

function isContent(node: RootContent): boolean {
  if (node.type === 'mystElement')
    return ['figure', 'table', 'pre', 'img', 'a', 'p'].includes(node.data.hName) && !isWords(node)
  if (node.type === 'paragraph') return isPictures(node.children)
  return ['table', 'code', 'image', 'math'].includes(node.type)
}

/** Words that a directive made, which are no picture. */
function isWords({ data: { hName }, children }: ElementNode): boolean {
  return hName === 'p' && !isPictures(children)
}

function isPictures(nodes: readonly RootContent[]): boolean {
  const others = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  return others.length > 0 && others.every(({ type }) => type === 'image' || type === 'imageReference')
}

/** The pictures of a paragraph that holds nothing else. */
function partsOf(node: RootContent): RootContent[] {
  return node.type === 'paragraph' ? node.children.filter(({ type }) => type !== 'text') : [node]
}

/** A picture of several has its description as a caption, and a letter where it can be referred to. */
function toSubfigure({ label: parent }: Target) {
  return ({ node, label }: Content, index: number): RootContent => {
    if (node.type === 'mystElement' && node.data.hName === 'figure') return node
    const letter = String.fromCharCode(97 + (index % 26))
    const name = label ?? (parent === undefined ? undefined : `${parent}-${letter}`)
    const words = node.type === 'image' ? node.alt : undefined
    const shown: RootContent = node.type === 'image' ? { ...node, alt: '' } : node
    const number: RootContent[] =
      name === undefined
        ? []
        : [element('span', { className: ['caption-number'] }, [{ type: 'text', value: `(${letter}) ` }])]
    const caption = words
      ? [element('figcaption', {}, [element('p', {}, [...number, { type: 'text', value: words }])])]
      : []
    const made = {
      ...element('figure', {}, [shown, ...caption]),
      position: positionAt(node.position?.start.offset ?? 0),
    }
    return name === undefined ? made : asTarget(made, { kind: 'block', label: name, isNumbered: false })
  }
}

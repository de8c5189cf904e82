import type { PhrasingContent, RootContent } from 'mdast'
import { positionAt } from '../../elements'
import { withoutEffect } from '../../without-effect'
import { type ElementNode, element } from '../element'
import { argumentOf, bodyOf, type Directive, optionWordsOf } from '../nodes'
import type { PieceParser } from '../parse-directives'
import { sliceStretch } from '../stretch'
import { asBlock, commonProperties } from './container'
import type { DirectiveKind } from './directive-kind'

const ignored = [
  ...['width', 'margin', 'padding', 'text-align', 'img-top', 'img-bottom', 'img-background', 'img-alt', 'link-type'],
  ...['link-alt', 'shadow', 'columns', 'class-item', 'class-card', 'class-header', 'class-body', 'class-title'],
  ...['class-footer', 'class-img-top', 'class-img-bottom', 'child-direction', 'child-align', 'outline'],
]

/**
 * A card, alone or in a grid. The line `^^^` ends its header, the line `+++` begins its footer:
 *
 *     :::{card} Title          →   <div class="link-card"><p class="card-title"><a href="/a/">Title</a></p>
 *     :link: /a/                     <p>Words</p></div>
 *     Words
 *     :::
 */
export const card: DirectiveKind = {
  argument: 'words',
  body: 'text',
  options: {
    url: { about: 'Where it leads.', aliases: ['link'] },
    header: { about: 'Words above the title.', is: 'words' },
    footer: { about: 'Words below the others.', is: 'words' },
    ...withoutEffect(ignored),
  },
  parse: readParts,
  toNodes(directive) {
    const [header, body, footer] = partsOf(directive)
    const children = [...header, ...linkTitle(directive, body), ...footer]
    return [asBlock(directive, element('div', commonProperties(directive, ['link-card']), children))]
  },
}

/** The parts of the body, each in an element of its own until it is rendered. */
function readParts({ body, options }: Directive, { blocks }: PieceParser): RootContent[] {
  const isSplit = !options.has('header') && !options.has('footer')
  const head = isSplit ? /^[ \t]*\^{3,}[ \t]*$/m.exec(body.value) : null
  const start = head ? head.index + head[0].length : 0
  const foot = isSplit ? /^[ \t]*\+{3}.*$/m.exec(body.value.slice(start)) : null
  const end = foot ? start + foot.index : body.value.length
  const parts = [
    head ? sliceStretch(body, 0, head.index) : undefined,
    sliceStretch(body, start, end),
    foot ? sliceStretch(body, end + foot[0].length) : undefined,
  ]
  return parts.map((part) => element('div', {}, part ? blocks(part) : []))
}

function partsOf(directive: Directive): [RootContent[], RootContent[], RootContent[]] {
  const [header, body, footer] = bodyOf(directive).map((part) => (part.type === 'mystElement' ? part.children : []))
  const toPart = (name: string, nodes: readonly RootContent[] = []) => {
    const words = optionWordsOf(directive, name)
    const content = words ? [{ type: 'paragraph' as const, children: words }] : nodes
    return content.length > 0 ? [element('div', { className: [`card-${name}`] }, content)] : []
  }
  return [toPart('header', header), body ?? [], toPart('footer', footer)]
}

/** A card has one link: its title, or its first words. */
function linkTitle(directive: Directive, body: readonly RootContent[]): RootContent[] {
  const title = argumentOf(directive)
  const url = directive.options.get('url')
  const [first, ...others] = body
  if (title) return [element('p', { className: ['card-title'] }, toLink(title, url)), ...body]
  if (!url?.value) return [...body]
  if (first?.type === 'paragraph' && !holdsLink(first))
    return [element('p', { className: ['card-title'] }, toLink(first.children, url)), ...others]
  return [...body, element('p', { className: ['card-title'] }, toLink([{ type: 'text', value: url.value }], url))]
}

function toLink(
  words: readonly PhrasingContent[],
  url: { value: string; offset: number } | undefined,
): (PhrasingContent | ElementNode)[] {
  if (!url?.value) return [...words]
  return [{ ...element('a', { href: url.value }, words), position: positionAt(url.offset) }]
}

function holdsLink(node: RootContent): boolean {
  if (['link', 'linkReference', 'mystReference'].includes(node.type)) return true
  if (node.type === 'mystElement' && node.data.hName === 'a') return true
  return 'children' in node && node.children.some(holdsLink)
}

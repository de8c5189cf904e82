import type { PhrasingContent, RootContent } from 'mdast'
import { admonitionNames } from '../../admonition-names'
import { element } from '../element'
import { argumentOf, bodyOf, type Directive, flagOf } from '../nodes'
import { toName } from '../numbering'
import { asBlock, classesOf } from './container'
import type { DirectiveKind } from './directive-kind'

/**
 * An admonition; of the class `dropdown`, it can be opened and closed.
 *
 *     :::{note} Mind       →   <aside class="admonition note">
 *     Words                      <p class="admonition-title">Mind</p> <p>Words</p>
 *     :::                      </aside>
 */
export const admonitionKinds: Readonly<Record<string, DirectiveKind>> = {
  ...Object.fromEntries(admonitionNames.map((name) => [name, admonition(name, titleOf(name))])),
  admonition: admonition('note', undefined),
}

function titleOf(name: string): string {
  return name === 'seealso' ? 'See Also' : toName(name)
}

function admonition(name: string, title: string | undefined): DirectiveKind {
  return {
    argument: 'words',
    options: {
      icon: { about: 'Accepted, but without effect.', is: 'flag' },
      open: { about: 'Makes it a dropdown; `true` opens it.', is: 'flag' },
    },
    classes: ['dropdown', ...admonitionNames],
    body: 'blocks',
    toNodes(directive) {
      const { words, body } = splitTitle(directive, title)
      return [toAdmonition(directive, { kind: kindOf(directive) ?? name, words, body })]
    },
  }
}

interface Parts {
  kind: string
  words: readonly PhrasingContent[]
  body: readonly RootContent[]
}

/** As in mystmd, words behind the name are the title only if there are others below them. */
function splitTitle(directive: Directive, title: string | undefined): Omit<Parts, 'kind'> {
  const argument = argumentOf(directive)
  const body = bodyOf(directive)
  const words: PhrasingContent[] = title === undefined ? [] : [{ type: 'text', value: title }]
  if (argument && body.length > 0) return { words: argument, body }
  if (argument) return { words, body: [{ type: 'paragraph', children: argument }] }
  const heading = title === undefined ? undefined : headingOf(body[0])
  return heading ? { words: heading, body: body.slice(1) } : { words, body }
}

/** A heading that the text begins with, or a paragraph that is bold as a whole. */
function headingOf(first: RootContent | undefined): PhrasingContent[] | undefined {
  if (first?.type === 'heading') return first.children
  const [only, ...others] = first?.type === 'paragraph' ? first.children : []
  return only?.type === 'strong' && others.length === 0 ? only.children : undefined
}

function toAdmonition(directive: Directive, { kind, words, body }: Parts): RootContent {
  const open = flagOf(directive, 'open')
  const isDropdown = open !== undefined || classesOf(directive).includes('dropdown')
  const [box, head] = isDropdown ? (['details', 'summary'] as const) : (['aside', 'p'] as const)
  const properties = { className: ['admonition', kind], open: (isDropdown && open) || undefined }
  const heading = words.length > 0 || isDropdown ? [element(head, { className: ['admonition-title'] }, words)] : []
  return asBlock(directive, element(box, properties, [...heading, ...body]))
}

/** `:class: warning` gives an admonition of another name that look. */
function kindOf(directive: Directive): string | undefined {
  return classesOf(directive).find((name) => admonitionNames.some((known) => known === name))
}

import type { PhrasingContent, RootContent } from 'mdast'
import { element } from '../element'
import { argumentOf, bodyOf, type Directive } from '../nodes'
import type { DirectiveKind } from './directive-kind'

const titles = {
  note: 'Note',
  tip: 'Tip',
  hint: 'Hint',
  important: 'Important',
  attention: 'Attention',
  caution: 'Caution',
  warning: 'Warning',
  danger: 'Danger',
  error: 'Error',
  seealso: 'See Also',
} as const

const options = {
  icon: 'Accepted, without effect.',
  open: '`true` opens a dropdown.',
}

/**
 * An admonition; of the class `dropdown`, it can be opened and closed.
 *
 *     :::{note} Mind       →   <aside class="admonition note">
 *     Words                      <p class="admonition-title">Mind</p> <p>Words</p>
 *     :::                      </aside>
 */
export const admonitionKinds: Readonly<Record<string, DirectiveKind>> = {
  ...Object.fromEntries(Object.entries(titles).map(([name, title]) => [name, admonition(name, title)])),
  admonition: admonition('note', undefined),
}

function admonition(name: string, title: string | undefined): DirectiveKind {
  return {
    argument: 'words',
    options,
    body: 'blocks',
    toNodes(directive) {
      const words = argumentOf(directive) ?? (title === undefined ? [] : [{ type: 'text' as const, value: title }])
      return [toAdmonition(directive, kindOf(directive) ?? name, words)]
    },
  }
}

function toAdmonition(directive: Directive, kind: string, title: PhrasingContent[]): RootContent {
  const isDropdown = classesOf(directive).includes('dropdown')
  const [box, head] = isDropdown ? (['details', 'summary'] as const) : (['aside', 'p'] as const)
  const properties = {
    className: ['admonition', kind],
    open: isDropdown && directive.options.get('open')?.value === 'true' ? true : undefined,
  }
  const heading = title.length > 0 ? [element(head, { className: ['admonition-title'] }, title)] : []
  return element(box, properties, [...heading, ...bodyOf(directive)])
}

/** `:class: warning` gives an admonition of another name that look. */
function kindOf(directive: Directive): string | undefined {
  return classesOf(directive).find((name) => Object.hasOwn(titles, name))
}

function classesOf({ options }: Directive): string[] {
  return (options.get('class')?.value ?? '').split(/\s+/)
}

import type { RootContent } from 'mdast'
import { withoutEffect } from '../../without-effect'
import { element } from '../element'
import { argumentOf, bodyOf, type Directive, flagOf } from '../nodes'
import { asBlock, commonProperties } from './container'
import type { DirectiveKind } from './directive-kind'

/** What stands beside the text: `:::{margin}`, `{aside}`, `{sidebar}` and `{topic}`, each with a title or none. */
export const aside: DirectiveKind = {
  argument: 'words',
  body: 'blocks',
  required: ['body'],
  toNodes: (directive) => [toAside(directive, 'aside')],
}

/** A part of the page with classes or a label: `:::{div}`. */
export const div: DirectiveKind = {
  body: 'blocks',
  toNodes: (directive) => [asBlock(directive, element('div', commonProperties(directive), bodyOf(directive)))],
}

/** What is opened by its title: `:::{dropdown} More`. */
export const dropdown: DirectiveKind = {
  argument: 'words',
  body: 'blocks',
  required: ['body'],
  options: {
    open: { about: 'Opens it.', is: 'flag' },
    ...withoutEffect(['icon', 'color', 'animate', 'margin', 'chevron', 'class-container', 'class-title', 'class-body']),
  },
  toNodes(directive) {
    const title = argumentOf(directive) ?? [{ type: 'text' as const, value: 'Details' }]
    const properties = { ...commonProperties(directive), open: flagOf(directive, 'open') || undefined }
    const box = element('details', properties, [element('summary', {}, title), ...bodyOf(directive)])
    return [asBlock(directive, box)]
  },
}

function toAside(directive: Directive, name: string): RootContent {
  const words = argumentOf(directive)
  const title = words ? [element('p', { className: ['admonition-title'] }, words)] : []
  return asBlock(directive, element(name, commonProperties(directive, ['margin']), [...title, ...bodyOf(directive)]))
}

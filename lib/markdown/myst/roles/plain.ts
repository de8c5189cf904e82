import type { Properties } from 'hast'
import { element } from '../element'
import type { RoleKind } from './role-kind'

/** A role that is an element of HTML around its words, which are read as Markdown. */
function wordsRole(tagName: string, properties: Properties = {}): RoleKind {
  return {
    words: (content, parser) => parser.words(content),
    toNodes: ({ children }) => [element(tagName, properties, children)],
  }
}

const sub = wordsRole('sub')
const sup = wordsRole('sup')
const underline = wordsRole('u')
const deleted = wordsRole('del')
const smallCaps = wordsRole('span', { className: ['small-caps'] })
const keyboard: RoleKind = { toNodes: ({ children }) => [element('kbd', {}, children)] }
const nothing: RoleKind = { words: () => [], toNodes: () => [] }

/** `` H{sub}`2`O `` → `H<sub>2</sub>O`, and the like. */
export const plainRoles: Readonly<Record<string, RoleKind>> = {
  sub,
  subscript: sub,
  sup,
  superscript: sup,
  u: underline,
  underline,
  del: deleted,
  delete: deleted,
  strike: deleted,
  sc: smallCaps,
  smallcaps: smallCaps,
  kbd: keyboard,
  keyboard,
  span: { words: (content, parser) => parser.words(content), toNodes: ({ children }) => children },
  // What is only for other formats than HTML.
  'raw:latex': nothing,
  'raw:tex': nothing,
  'raw:typst': nothing,
  'raw:typ': nothing,
}

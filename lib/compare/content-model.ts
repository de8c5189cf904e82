import type { Element, ElementContent, Nodes, Root } from 'hast'

// What HTML allows where, as far as comparing needs it: https://html.spec.whatwg.org/multipage/dom.html#content-models

/** What has children. */
export type Parent = Root | Element

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const blocks = names(
  'address article aside blockquote body caption center col colgroup dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul',
)

/** What is compared as one piece, though it may have parts. */
const atoms = names(
  'audio br button canvas embed iframe img input math meter object progress select svg textarea video wbr hr ' +
    'site-contents site-icon site-mark site-qr',
)

/** What is never shown. */
const silent = names('head link meta noscript script style template title')

/** What holds words but no blocks. */
const phrasingOnly = names('p h1 h2 h3 h4 h5 h6 pre summary caption legend hgroup')

/** What stands only in one kind of parent. */
const parentsOf: Readonly<Record<string, ReadonlySet<string>>> = {
  li: names('ul ol menu'),
  dt: names('dl'),
  dd: names('dl'),
  tr: names('thead tbody tfoot'),
  td: names('tr'),
  th: names('tr'),
  thead: names('table'),
  tbody: names('table'),
  tfoot: names('table'),
  caption: names('table'),
  summary: names('details'),
  figcaption: names('figure'),
  legend: names('fieldset'),
}

/** What holds only children of certain kinds. */
const structures = names('ul ol menu dl table thead tbody tfoot tr colgroup')

/** Whether a node can be a child of an element. */
export function isContent(node: Nodes): node is ElementContent {
  return node.type === 'element' || node.type === 'text' || node.type === 'comment'
}

export function isAtom({ tagName }: Element): boolean {
  return atoms.has(tagName)
}

export function isSilent(node: Nodes): boolean {
  return node.type === 'comment' || node.type === 'doctype' || (node.type === 'element' && silent.has(node.tagName))
}

/** Whether a node stands on lines of its own: a block, an element of the site's own, or what holds one. */
export function isBlock(node: Nodes): boolean {
  if (node.type !== 'element' || isSilent(node)) return false
  if (blocks.has(node.tagName)) return true
  if (isAtom(node)) return false
  return node.tagName.includes('-') || node.children.some(isBlock)
}

/** Whether blocks, or items of a list or a table, can stand in it. */
export function holdsBlocks(parent: Parent): boolean {
  return parent.type === 'root' || !phrasingOnly.has(parent.tagName)
}

/** Whether an element of this name can be a child of this parent. */
export function accepts(parent: Parent, tagName: string): boolean {
  if (!holdsBlocks(parent)) return false
  const allowed = parentsOf[tagName]
  const name = parent.type === 'root' ? '' : parent.tagName
  return allowed ? allowed.has(name) : !structures.has(name)
}

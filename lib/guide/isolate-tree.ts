import type { Element, Properties, Root } from 'hast'
import { visit } from '#lib/tree/visit'
import { isolateStyles } from './isolate-styles'

/** What an example stands in. */
export interface ExampleFrame {
  /** What its ids begin with. */
  name: string
  /** The URL that its page would have. */
  url: string
  /** Files that are there, as paths on the site. */
  files: ReadonlySet<string>
}

/**
 * Makes several pages' trees fit into one page: ids, and what refers to them, are the example's own, headings rank below
 * the one above it, and links to pages that aren't there lead to the example.
 */
export function isolateTree(tree: Root, frame: ExampleFrame): void {
  const ids = new Set<string>()
  visit(tree, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') ids.add(id)
  })
  visit(tree, 'element', (element) => {
    isolateProperties(element.properties, frame)
    rankHeading(element)
    for (const child of element.tagName === 'style' ? element.children : [])
      if (child.type === 'text') child.value = isolateStyles(child.value, { name: frame.name, ids })
  })
}

/** What names an id, or a group that elements of one page are in. */
const references = ['id', 'name', 'htmlFor', 'headers', 'ariaLabelledBy', 'ariaDescribedBy', 'ariaControls']

function isolateProperties(properties: Properties, frame: ExampleFrame): void {
  const toOwn = (id: unknown) => `${frame.name}-${id}`
  for (const key of references) {
    const value = properties[key]
    if (value !== undefined && value !== null) properties[key] = Array.isArray(value) ? value.map(toOwn) : toOwn(value)
  }
  const { href } = properties
  // React brings a style sheet in once for each name.
  if (properties['precedence'] !== undefined) properties['href'] = toOwn(href)
  else if (typeof href === 'string') properties['href'] = isolateAddress(href, frame)
}

/** The page itself, and others of a site that isn't this one, are where the example is. */
function isolateAddress(href: string, { name, url, files }: ExampleFrame): string {
  const [path = '', fragment] = href.split('#')
  const isOwn = path === '' || path === url
  if (isOwn && fragment) return `#${name}-${fragment}`
  return isOwn || (path.startsWith('/') && !files.has(decodeURI(path))) ? `#${name}` : href
}

/** The looks stay those that the heading has on its own page. */
function rankHeading({ tagName, properties }: Element): void {
  const level = /^h([1-6])$/.exec(tagName)?.[1]
  if (level !== undefined) properties['ariaLevel'] = Math.min(Number(level) + 2, 6)
}

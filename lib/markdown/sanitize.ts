import type { Element, Root } from 'hast'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'
import { visit } from 'unist-util-visit'
import { placeAt, type SourceText } from '#lib/content/source-text'
import type { Report } from '#lib/findings/finding'

/** Classes that content may use: those to which the site gives a meaning. Any other could cover the page. */
export const contentClasses = [
  'project-figures',
  'project-highlight',
  'project-title',
  'project-caption',
  'figure-title',
]

/** What remark-gfm and remark-rehype write for footnotes, task lists and code. */
const markdownClasses = [
  'footnotes',
  'data-footnote-backref',
  'sr-only',
  'contains-task-list',
  'task-list-item',
  /^language-./,
]

const attributes = defaultSchema.attributes ?? {}
const tagNames = defaultSchema.tagNames ?? []

/** What content may hold: GitHub's list, with figures. Links and pictures name the schemes they may use. */
export const contentSchema: Schema = {
  ...defaultSchema,
  // Published anchors stay as they are.
  clobberPrefix: '',
  tagNames: [...tagNames, 'figure', 'figcaption', 'abbr', 'cite', 'dfn', 'mark', 'small', 'time', 'u'],
  attributes: {
    ...attributes,
    '*': [
      ...(attributes['*'] ?? []).filter((name) => name !== 'className' && name !== 'name'),
      ['className', ...contentClasses, ...markdownClasses],
      'lang',
    ],
    a: [
      'href',
      'rel',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      'ariaDescribedBy',
      'ariaLabel',
      ['className', 'data-footnote-backref'],
    ],
    code: [['className', /^language-./]],
    h2: [['className', 'sr-only']],
    img: ['src', 'alt', 'width', 'height', 'loading', 'title'],
    li: [['className', 'task-list-item']],
    ol: ['start', 'reversed', ['className', 'contains-task-list']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
  },
  protocols: {
    href: ['http', 'https', 'mailto', 'tel'],
    src: ['http', 'https'],
    cite: ['http', 'https'],
    longDesc: [],
  },
}

/** Leaves in the tree what content may hold, and reports each element, class or address that is taken out. */
export function sanitizeTree(tree: Root, source: SourceText, report: Report): void {
  reportRemoved(tree, source, report)
  const clean = sanitize(tree, contentSchema)
  tree.children = clean.type === 'root' ? clean.children : []
}

function reportRemoved(tree: Root, source: SourceText, report: Report): void {
  visit(tree, 'element', (node) => {
    const what = removedPart(node)
    if (!what) return
    const hint = 'Write it in Markdown, or use an element that the editors’ guide lists.'
    report('html-removed', placeAt(source, node.position?.start.offset), `${what} is left out.`, hint)
  })
}

function removedPart(node: Element): string | undefined {
  if (!contentSchema.tagNames?.includes(node.tagName)) return `The element \`<${node.tagName}>\``
  const clean = sanitize({ ...node, children: [] }, contentSchema)
  const kept = clean.type === 'element' ? clean.properties : {}
  const lost = Object.keys(node.properties).filter((name) => isGiven(node.properties[name]) && !(name in kept))
  if (lost.length > 0) return `\`${lost.join('`, `')}\` of the element \`<${node.tagName}>\``
  const classes = (list: unknown): unknown[] => (Array.isArray(list) ? list : [])
  const kinds = classes(kept['className'])
  const gone = classes(node.properties['className']).filter((name) => !kinds.includes(name))
  return gone.length > 0 ? `The class \`${gone.join(' ')}\`` : undefined
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && !(Array.isArray(value) && value.length === 0)
}

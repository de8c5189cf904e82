import type { Element, Root } from 'hast'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'
import { visit } from 'unist-util-visit'
import { placeAt, type SourceText } from '#lib/content/source-text'
import type { Report } from '#lib/findings/finding'

/** Classes that content may use: those to which the site gives a meaning. Any other could cover the page. */
const contentClasses = ['project-figures', 'project-highlight', 'project-title', 'project-caption', 'figure-title']

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
// Not `picture` and `source`: their addresses could be on another host.
const tagNames = (defaultSchema.tagNames ?? []).filter((name) => name !== 'picture' && name !== 'source')

/** What content may hold: GitHub's list, with figures. Links and pictures name the schemes they may use. */
const contentSchema: Schema = {
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
    for (const [what, hint] of removedParts(node)) {
      report('html-removed', placeAt(source, node.position?.start.offset), `The ${what} is left out.`, hint)
    }
  })
}

const elementHint = 'Write it in Markdown, or use an element that the editors’ guide lists.'
const addressHint = 'An address begins with `https://`, `mailto:`, `tel:`, `/` or `#`, or is relative to the file.'
const attributeHint = 'Remove it. The editors’ guide lists what HTML can be used.'
const classHint = 'Remove it, or use a class that the editors’ guide lists.'

/** What of an element is left out, each with a hint. */
function removedParts(node: Element): [what: string, hint: string][] {
  const { tagName, properties } = node
  if (!contentSchema.tagNames?.includes(tagName)) return [[`element \`<${tagName}>\``, elementHint]]
  const clean = sanitize({ ...node, children: [] }, { ...contentSchema, ancestors: {} })
  const kept = clean.type === 'element' ? clean.properties : {}
  const lost = Object.keys(properties).filter((name) => isGiven(properties[name]) && !(name in kept))
  const attributes = lost.filter((name) => name !== 'className')
  const classes = listOf(properties['className']).filter((name) => !listOf(kept['className']).includes(name))
  return [
    ...attributes.map((name): [string, string] =>
      contentSchema.protocols?.[name]
        ? [`address \`${String(properties[name])}\``, addressHint]
        : [`attribute \`${attributeName(name)}\` of \`<${tagName}>\``, attributeHint],
    ),
    ...classes.map((name): [string, string] => [`class \`${name}\``, classHint]),
  ]
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** A property as it is written in HTML: `onClick` → `onclick`, `dataFooBar` → `data-foo-bar`. */
function attributeName(property: string): string {
  const name = /^data[A-Z]/.test(property) ? property.replaceAll(/[A-Z]/g, '-$&') : property
  return name.replace(/^aria(?=[A-Z])/, 'aria-').toLowerCase()
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && !(Array.isArray(value) && value.length === 0)
}

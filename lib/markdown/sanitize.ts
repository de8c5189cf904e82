import type { Element, Root } from 'hast'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'
import { stretchOf } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import type { Report } from '#lib/findings/finding'
import { visit } from '#lib/tree/visit'
import { admonitionNames } from './admonition-names'
import { styleAttributeClass } from './styles'

/** Classes that content may use: those to which the site gives a meaning. Any other could cover the page. */
const contentClasses = ['project-figures', 'project-highlight', 'project-title', 'project-caption', 'figure-title']

/** What admonitions and shortcodes are made of; authors may use it in HTML too. */
const shortcodeClasses = [
  'admonition',
  'admonition-title',
  ...admonitionNames,
  'button',
  'button-quiet',
  'cta',
  'link-card',
  'link-cards',
  'pull-quote',
  'spoiler',
  'steps',
]

/** What MyST's directives and the numbers of captions are made of. */
const mystClasses = [
  'align-center',
  'align-right',
  'caption-number',
  'card-footer',
  'card-header',
  'card-title',
  'columns-1',
  'columns-2',
  'columns-3',
  'columns-4',
  'epigraph',
  'file-name',
  'margin',
  'tab-set',
]

/** Whether content may use a class. */
export function isContentClass(name: string): boolean {
  return [...contentClasses, ...shortcodeClasses].includes(name)
}

/** What MyST's numbers, formulas and roles are made of. */
const mystTextClasses = ['equation', 'equation-number', 'heading-number', 'small-caps']

/** What remark-gfm and remark-rehype write for footnotes, task lists and code. */
const markdownClasses = [
  'footnotes',
  'data-footnote-backref',
  'sr-only',
  'contains-task-list',
  'task-list-item',
  /^language-./,
  'math-inline',
  'math-display',
]

/** What shortcodes make besides; `site-…` stands for what is put in its place once a text is clean. */
const shortcodeElements = ['aside', 'audio', 'video', 'site-contents', 'site-mark', 'site-qr']

const attributes = defaultSchema.attributes ?? {}
// Not `picture` and `source`: their addresses could be on another host.
const tagNames = (defaultSchema.tagNames ?? []).filter((name) => name !== 'picture' && name !== 'source')

/** What content may hold: GitHub's list, with figures. Links and pictures name the schemes they may use. */
const contentSchema: Schema = {
  ...defaultSchema,
  // Published anchors stay as they are.
  clobberPrefix: '',
  tagNames: [
    ...tagNames,
    'figure',
    'figcaption',
    'abbr',
    'cite',
    'dfn',
    'mark',
    'small',
    'time',
    'u',
    'site-icon',
    ...shortcodeElements,
  ],
  attributes: {
    ...attributes,
    '*': [
      ...(attributes['*'] ?? []).filter((name) => name !== 'className' && name !== 'name'),
      [
        'className',
        ...contentClasses,
        ...shortcodeClasses,
        ...mystClasses,
        ...mystTextClasses,
        ...markdownClasses,
        styleAttributeClass,
      ],
      'lang',
    ],
    a: ['href', 'rel', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaDescribedBy', 'ariaLabel', ['target', '_blank']],
    audio: ['src', 'controls', 'loop', 'preload', 'ariaLabel'],
    code: [],
    details: ['name', 'open'],
    h2: [],
    img: ['src', 'alt', 'width', 'height', 'loading', 'title'],
    li: [],
    ol: ['start', 'reversed'],
    'site-contents': ['dataScope', 'dataDepth', 'dataTitled'],
    'site-icon': ['dataName'],
    'site-mark': ['dataTag'],
    'site-qr': ['dataText', 'dataLevel', 'dataScale', 'ariaLabel'],
    section: ['dataFootnotes'],
    time: ['dateTime'],
    ul: [],
    video: ['src', 'poster', 'controls', 'loop', 'muted', 'preload', 'ariaLabel'],
  },
  protocols: {
    href: ['http', 'https', 'mailto', 'tel'],
    poster: ['http', 'https'],
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
      report('html-removed', stretchOf(source, node.position), `The ${what} is left out.`, hint)
    }
  })
}

const elementHint = 'Write it in Markdown, or use an element that the editors’ guide lists.'
const addressHint = 'An address begins with `https://`, `mailto:`, `tel:`, `/` or `#`, or is relative to the file.'
const attributeHint = 'Remove it. The editors’ guide lists what HTML can be used.'
const anchorHint = 'Write `id` in its place: links lead to that.'
const classHint = 'Remove it, or use a class that the editors’ guide lists.'

/** What of an element is left out, each with a hint. */
function removedParts(node: Element): [what: string, hint: string][] {
  const { tagName, properties } = node
  if (!contentSchema.tagNames?.includes(tagName)) return [[`element \`<${tagName}>\``, elementHint]]
  const clean = sanitize({ ...node, children: [] }, { ...contentSchema, ancestors: {} })
  const kept = clean.type === 'element' ? clean.properties : {}
  const lost = Object.keys(properties).filter((name) => isGiven(properties[name]) && !Object.hasOwn(kept, name))
  const attributes = lost.filter((name) => name !== 'className')
  const classes = listOf(properties['className']).filter((name) => !listOf(kept['className']).includes(name))
  return [
    ...attributes.map((name): [string, string] =>
      Object.hasOwn(contentSchema.protocols ?? {}, name)
        ? [`address \`${String(properties[name])}\``, addressHint]
        : [
            `attribute \`${attributeName(name)}\` of \`<${tagName}>\``,
            tagName === 'a' && name === 'name' ? anchorHint : attributeHint,
          ],
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

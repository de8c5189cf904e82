import { bodyOf } from '../nodes'
import type { DirectiveKind } from './directive-kind'

/** Directives that mystmd knows and a page here has no place for: what they are, and what to write instead. */
const reasons: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  raw: ['Text for another program', 'Write it in Markdown, or in the HTML that the editors’ guide lists.'],
  'raw:html': [
    'HTML in a directive',
    'Write it in Markdown, or as the HTML that the editors’ guide lists, without the directive.',
  ],
  'raw:latex': ['LaTeX', 'Write it in Markdown; formulas go into `{math}`.'],
  'raw:tex': ['LaTeX', 'Write it in Markdown; formulas go into `{math}`.'],
  'raw:typst': ['Typst', 'Write it in Markdown; formulas go into `{math}`.'],
  'raw:typ': ['Typst', 'Write it in Markdown; formulas go into `{math}`.'],
  bibliography: ['A list of sources', 'Write the sources as a list, or as footnotes.'],
  embed: ['A part of another page', 'Link to it, or `{include}` the file that it stands in.'],
  index: ['An entry of an index', 'Remove it: the site has no index.'],
  'show-index': ['An index', 'Remove it: the site has no index.'],
  genindex: ['An index', 'Remove it: the site has no index.'],
  mdast: ['A tree of another program', 'Write it in Markdown.'],
  myst: ['A demonstration that runs', 'Show it as code: `{code-block} markdown`.'],
  anywidget: ['A program', 'Link to a page that runs it: a page here runs none.'],
  'any:bundle': ['A program', 'Link to a page that runs it: a page here runs none.'],
}

export const leftOutKinds: Readonly<Record<string, DirectiveKind>> = Object.fromEntries(
  Object.entries(reasons).map(([name, [what, hint]]) => [name, leftOut(`${what} is left out.`, hint)]),
)

function leftOut(message: string, hint: string): DirectiveKind {
  return {
    argument: 'text',
    body: 'text',
    takesAnyOption: true,
    toNodes(directive, { report }) {
      report('directive-left-out', undefined, message, hint)
      return bodyOf(directive)
    },
  }
}

/** What to write instead of a directive that mystmd doesn't know either, but others do. */
export const otherHints: ReadonlyMap<string, string> = new Map([
  ['details', 'Write `{dropdown}`.'],
  ['todo', 'Write `{important} To do`.'],
  ['versionadded', 'Write `{note} Since version …`.'],
  ['versionchanged', 'Write `{note} Changed in version …`.'],
  ['deprecated', 'Write `{warning} Deprecated since version …`.'],
  ['tabbed', 'Write `{tab-set}` and `{tab-item}`.'],
  ['panels', 'Write `{grid}` and `{card}`.'],
  ['card-carousel', 'Write `{grid}`.'],
  ['button-link', 'Write the role: {button}`Words </path/>`.'],
  ['button-ref', 'Write the role: {button}`Words </path/>`.'],
  ['button', 'Write the role: {button}`Words </path/>`.'],
  ['figure-md', 'Write `{figure}`, with the picture in it.'],
  ['youtube', 'Write `{iframe}`: a card with a link takes its place.'],
  ['video', 'Write the shortcode: {{< video src="talk.mp4" >}}.'],
  ['example', 'Write `{prf:example}` or `{admonition} Example`.'],
])

import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from '#lib/tree/visit'

// What a page's words may be made of, written down a second time: a gap in the sanitiser isn't a gap here.

const elements = new Set(
  [
    'a abbr aside b blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6',
    'hr i img input ins kbd label li mark nav ol p pre q rp rt ruby s samp section small span strike strong sub summary',
    'sup table tbody td tfoot th thead time tr tt u ul var audio video fieldset legend',
    'project-gallery project-card project-title project-caption',
    'svg path g circle rect ellipse line polyline polygon title defs clippath',
    'math semantics annotation mrow mi mn mo ms mtext mspace msup msub msubsup mfrac msqrt mroot mtable mtr mtd munder',
    'mover munderover mstyle mpadded mphantom menclose mmultiscripts mprescripts none',
  ].flatMap((names) => names.split(' ')),
)
const addresses = ['href', 'src', 'poster', 'cite', 'xLinkHref', 'action', 'formAction', 'srcSet', 'background', 'data']
const inputs = new Set(['checkbox', 'radio'])

/** What in some HTML, as a browser parses it, may not be on a page. */
export function forbiddenIn(html: string): string[] {
  const found: string[] = []
  const tree: Root = fromHtml(html, { fragment: true })
  visit(tree, (node) => {
    if (node.type === 'element') found.push(...forbiddenOf(node))
    if (node.type === 'comment') found.push('a comment')
  })
  return found
}

function forbiddenOf({ tagName, properties }: Element): string[] {
  const found = elements.has(tagName.toLowerCase()) ? [] : [`<${tagName}>`]
  for (const [name, value] of Object.entries(properties)) {
    if (/^on|^style$|^srcDoc$|^formAction$|^name$/i.test(name) && !(tagName === 'details' || tagName === 'input'))
      found.push(`${name} of <${tagName}>`)
    if (addresses.includes(name) && !isSafe(String(value))) found.push(`${name}="${String(value)}"`)
  }
  if (tagName === 'input' && !inputs.has(String(properties['type']))) found.push('<input>')
  return found
}

function isSafe(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a browser drops them, too.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replaceAll(/[\u0000-\u0020]/g, ''))?.[1]?.toLowerCase()
  return scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme)
}

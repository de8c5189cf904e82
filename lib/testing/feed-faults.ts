import { readFileSync } from 'node:fs'
import { RelaxNGValidator, XmlDocument, XmlElement, XmlValidateError } from 'libxml2-wasm'

const grammar = new URL('../fixtures/atom/rfc4287.rng', import.meta.url)
const validator = RelaxNGValidator.fromDoc(XmlDocument.fromString(readFileSync(grammar, 'utf8')))
const names = { a: 'http://www.w3.org/2005/Atom', h: 'http://www.w3.org/1999/xhtml' }
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/**
 * What is wrong with an Atom feed: by the grammar of RFC 4287, and by its rules that no grammar says.
 *
 * @throws if it isn't well-formed XML.
 */
export function feedFaults(xml: string): string[] {
  const document = XmlDocument.fromString(xml)
  try {
    return [...grammarFaults(document), ...ruleFaults(document)]
  } finally {
    document.dispose()
  }
}

function grammarFaults(document: XmlDocument): string[] {
  try {
    validator.validate(document)
    return []
  } catch (error) {
    if (error instanceof XmlValidateError) return error.details.map(({ message }) => message.trim())
    throw error
  }
}

function ruleFaults({ root }: XmlDocument): string[] {
  const entries = all(root, 'a:entry')
  const ids = [root, ...entries].map((node) => textOf(node, 'a:id'))
  const newest = entries
    .map((entry) => textOf(entry, 'a:updated'))
    .toSorted()
    .at(-1)
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `§4.1.1: the id ${id} is there twice`),
    ...ids.filter((id) => !URL.canParse(id)).map((id) => `§4.2.6: the id ${id} is no IRI`),
    ...all(root, '//a:link')
      .map((link) => link.attr('href')?.value ?? '')
      .filter((href) => !URL.canParse(href))
      .map((href) => `§4.2.7.1: ${href} is no IRI`),
    ...texts(root, '//a:updated | //a:published')
      .filter((date) => !rfc3339.test(date) || Number.isNaN(Date.parse(date)))
      .map((date) => `§3.3: ${date} is no date`),
    ...(all(root, 'a:link[@rel="self"]').length === 1 ? [] : ['§4.1.1: a feed should have one link to itself']),
    ...(newest === undefined || textOf(root, 'a:updated') === newest
      ? []
      : ['§4.2.15: something newer is in the feed']),
    ...entries.flatMap((entry) => entryFaults(entry, root)),
  ]
}

function entryFaults(entry: XmlElement, root: XmlElement): string[] {
  const [id, updated, published] = ['a:id', 'a:updated', 'a:published'].map((name) => textOf(entry, name))
  const has = (path: string) => all(entry, path).length > 0
  const alternates = all(entry, 'a:link[not(@rel) or @rel="alternate"]').map(
    (link) => `${link.attr('type')?.value} ${link.attr('hreflang')?.value}`,
  )
  return [
    ...(has('a:author') || all(root, 'a:author').length > 0 ? [] : ['§4.1.2: nobody is its author']),
    ...(has('a:author[not(normalize-space(a:name))]') ? ['§3.2.1: an author has no name'] : []),
    ...(new Set(alternates).size === alternates.length ? [] : ['§4.1.2: two alternates of the same type']),
    ...(has('a:content') || alternates.length > 0 ? [] : ['§4.1.2: neither content nor a link']),
    ...(has('a:title[normalize-space()]') ? [] : ['§4.2.14: it has no title']),
    ...(published && (updated ?? '') < published ? ['§4.2.9: it was published after it was updated'] : []),
    ...(has('a:content[@type="xhtml"]/h:div') ? [] : ['§4.1.3.3: its content is no div']),
  ].map((fault) => `${id}: ${fault}`)
}

function all(node: XmlElement, path: string): XmlElement[] {
  return node.find(path, names).filter((found) => found instanceof XmlElement)
}

function texts(node: XmlElement, path: string): string[] {
  return all(node, path).map(({ content }) => content)
}

function textOf(node: XmlElement, path: string): string {
  return texts(node, path)[0] ?? ''
}

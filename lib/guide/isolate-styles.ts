import { generate, ident, parse, walk } from 'css-tree'
import { resultId } from './result-id'

/** Styles of a page, kept to one of several on a page: `.plain>.prose p` → `#name\\:result>.prose p`. */
export function isolateStyles(css: string, { name, ids }: { name: string; ids: ReadonlySet<string> }): string {
  const sheet = parse(css)
  walk(sheet, (node, item) => {
    if (node.type === 'IdSelector' && ids.has(ident.decode(node.name)))
      node.name = ident.encode(`${name}-${ident.decode(node.name)}`)
    // Every example stands in an element of the class that the main part of its page would have.
    if (node.type === 'ClassSelector' && node.name === 'plain')
      item.data = { type: 'IdSelector', name: ident.encode(resultId(name)) }
  })
  return generate(sheet)
}

import type { Parents, Root, RootContent } from 'xast'
import { toXml } from 'xast-util-to-xml'

/** What no XML 1.0 document may hold, by no means (§2.2). */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** A tree as a document of XML 1.0. Characters that XML forbids are dropped. */
export function toXmlDocument(tree: Root): string {
  const declaration: RootContent = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }
  return `${toXml({ type: 'root', children: [declaration, ...allowed(tree)] }, { closeEmptyElements: true, tightClose: true })}\n`
}

function allowed({ children }: Parents): RootContent[] {
  return children.flatMap((node): RootContent[] => {
    if (node.type === 'text') return toTexts(withoutForbidden(node.value))
    if (node.type !== 'element') return [node]
    const attributes = Object.entries(node.attributes).map(([name, value]) => [name, withoutForbidden(value ?? '')])
    return [{ ...node, attributes: Object.fromEntries(attributes), children: allowed(node) as typeof node.children }]
  })
}

/** `]]>` can't stand in a text (XML 1.0, §2.4), and the library writes its `>` as it is: it becomes a piece of its own. */
function toTexts(text: string): RootContent[] {
  return text.split(/(?<=\]\])(?=>)|(?<=\]\]>)/).map((value) => ({ type: value === '>' ? 'cdata' : 'text', value }))
}

/** A text without the characters that XML forbids. */
export function withoutForbidden(text: string): string {
  return text.replaceAll(forbidden, '')
}

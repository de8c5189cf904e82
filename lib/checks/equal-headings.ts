import { toString as toText } from 'mdast-util-to-string'
import { stretchOf } from '#lib/content/source-stretch'
import type { PageCheck } from './check'

/** Reports a heading with the words of an earlier one on its page: in a list of contents, both read the same. */
export const checkEqualHeadings: PageCheck = ({ texts }, report) => {
  const lines = new Map<string, number>()
  for (const { markdown, source } of texts) {
    for (const node of markdown.children) {
      if (node.type !== 'heading') continue
      const words = toText(node)
      const place = stretchOf(source, node.position)
      const line = lines.get(words.toLowerCase())
      if (line === undefined) lines.set(words.toLowerCase(), place.line)
      else if (words !== '') {
        const message = `The page has the heading “${words}” already, in line ${line}.`
        const hint = 'Say what this one is about, so that readers of the list of contents can tell them apart.'
        report('heading-duplicate', place, message, hint)
      }
    }
  }
}

import type { Root } from 'hast'
import { highlightCode } from '#lib/markdown/highlight'

/** An example as code, with colours: YAML if all of its words are in the front matter, else Markdown. */
export function toCode(source: string, language: 'yaml' | 'markdown'): Root {
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'pre',
        properties: {},
        children: [
          {
            type: 'element',
            tagName: 'code',
            properties: { className: [`language-${language}`] },
            children: [{ type: 'text', value: source }],
          },
        ],
      },
    ],
  }
  highlightCode(tree, { file: '', value: source, line: 1, indent: 0 }, () => {})
  return tree
}

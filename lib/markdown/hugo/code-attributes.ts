import type { Code, Root } from 'mdast'
import { visit } from '#lib/tree/visit'
import { parseAttributeList } from './attribute-list'
import { setAttributes } from './set-attributes'

/**
 * Gives fenced code the attributes that its first line ends with. Options of Hugo's highlighter
 * (`hl_lines`, `linenos` and the like) are no attributes, and change nothing.
 *
 *     ```python {#example hl_lines=[1]}   →   <code class="language-python" id="example">
 */
export function attributeCode(tree: Root): void {
  visit(tree, 'code', (code: Code) => {
    const info = [code.lang, code.meta].filter(Boolean).join(' ')
    const start = info.indexOf('{')
    if (start < 0) return
    code.lang = info.slice(0, start).trim().split(' ')[0] || null
    const attributes = parseAttributeList(info, start)?.attributes ?? new Map<string, string>()
    setAttributes(code, new Map([...attributes].filter(([name]) => !options.test(name))))
  })
}

const options = /^(hl_|line|anchor|style$|tabWidth$|guessSyntax$|hl_?style)/i

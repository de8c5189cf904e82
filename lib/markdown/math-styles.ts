import type { Element } from 'hast'
import { visit } from '#lib/tree/visit'

/** What a declaration becomes: a class, or MathML's own attribute. */
const classes: Readonly<Record<string, string>> = {
  'padding-left:0em': 'flush-left',
  'padding-right:0em': 'flush-right',
  'padding-left:0pt': 'flush-left',
  'padding-right:0pt': 'flush-right',
  'border:1px solid': 'boxed',
  'border-top:0.06em solid': 'rule-top',
  'border-bottom:0.06em solid': 'rule-bottom',
  'border-left:0.06em solid': 'rule-left',
  'border-right:0.06em solid': 'rule-right',
}

/** The classes of formulas that `app/globals.css` gives a meaning. */
const known = new Set(['tml-left', 'tml-right', 'tml-overline', 'tml-underline'])

/** Makes the inline styles of a formula classes and attributes: a page's policy allows no inline styles. */
export function withoutStyles(math: Element): void {
  visit(math, 'element', ({ properties }) => {
    const style = String(properties['style'] ?? '')
    const names = Array.isArray(properties['className']) ? properties['className'].map(String) : []
    delete properties['style']
    const declarations = style.split(';').map((part) => part.trim())
    const color = declarations.find((part) => part.startsWith('color:'))?.slice('color:'.length)
    if (color !== undefined) properties['mathcolor'] = color
    const kept = [...names.filter((name) => known.has(name)), ...declarations.flatMap((part) => classes[part] ?? [])]
    if (kept.length > 0) properties['className'] = kept
    else delete properties['className']
  })
}

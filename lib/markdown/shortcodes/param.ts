import { text } from '../elements'
import type { Arguments, ShortcodeContext, ShortcodeKind } from './shortcode-kind'

/** Hugo's `param`: `{{< param "contact.name" >}}` is what the page's front matter says there. */
export const param: ShortcodeKind = {
  parameters: { name: 'The field of the front matter; dots lead into it. Required.' },
  positional: ['name'],
  toElements: (args, context) => [text(toWords(args, context))],
  toText: toWords,
}

function toWords({ name }: Arguments, { page, report }: ShortcodeContext): string {
  if (!name?.value) {
    report('shortcode-parameter', name, 'The shortcode `param` names no field.', 'Write `{{< param "name" >}}`.')
    return ''
  }
  const path = name.value.split('.')
  // Hugo looks for a page's own fields in `params` too.
  const words = toPlain(find(page.params, path) ?? find(page.params, ['params', ...path]))
  if (words !== undefined) return words
  const message = `The front matter of this page has no value \`${name.value}\`.`
  report('shortcode-parameter', name, message, 'Add the field, or correct its name.')
  return ''
}

/** As in Hugo, capital letters don't count. */
function find(fields: unknown, path: readonly string[]): unknown {
  let found: unknown = fields
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return undefined
    const entry = Object.entries(found).find(([key]) => key.toLowerCase() === step.toLowerCase())
    found = entry?.[1]
  }
  return found
}

/** A value in words; lists and tables of values are none. */
function toPlain(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00.000Z$/, '')
  if (Array.isArray(value))
    return value.every((part) => toPlain(part) !== undefined) ? value.map(toPlain).join(', ') : undefined
  return typeof value === 'object' || value === undefined ? undefined : String(value)
}

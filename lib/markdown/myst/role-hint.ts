import { nearest } from '#lib/findings/suggest'
import { directiveKinds } from './directives/kinds'
import { roleKinds } from './roles/kinds'

/** What to write for roles that others have. */
const otherRoles: readonly (readonly [RegExp, string])[] = [
  [/^(?:foot)?cite(?:$|[:p])/, 'Write a link, or a footnote: no bibliography is read.'],
  [/^any$/, 'Write `{ref}` for a label, `{doc}` for a page.'],
  [/^(?:pep|rfc|issue|pr|user|gh[a-z-]*)$/, 'Write a link: `[words](address)`.'],
  [
    /^(?:py|c|cpp|js|func|class|meth|mod|attr|obj)(?:$|:)/,
    'Write code between backquotes, or a link: no code is documented here.',
  ],
  [/^raw/, 'Write it in Markdown, or in the HTML that the editors’ guide lists.'],
  [/^eval$/, 'Write the value itself: content can’t run code.'],
  [/^material-|^octicons?$/, 'Write `{fas}` and one of Font Awesome’s icons in its place.'],
]

/** What to do about a role that isn't known. */
export function hintForRole(name: string): string {
  const other = otherRoles.find(([pattern]) => pattern.test(name))?.[1]
  if (other !== undefined) return other
  if (directiveKinds.has(name))
    return `It is a directive: write \`:::{${name}}\` on a line, and \`:::\` below its words.`
  const match = nearest(name, roleKinds.keys())
  return match
    ? `Did you mean \`{${match}}\`?`
    : 'The editors’ guide lists those that there are. Its content is shown as code.'
}

import { nearest } from '#lib/findings/suggest'
import { directiveKinds } from './directives/kinds'
import { otherHints } from './directives/left-out'
import { roleKinds } from './roles/kinds'

/** What to write for directives of Sphinx and its extensions. */
const sphinxHints: ReadonlyMap<string, string> = new Map([
  ['eval-rst', 'Write it in Markdown: reStructuredText isn’t read, and is shown as words.'],
  ['rubric', 'Write a heading, or words in bold.'],
  ['centered', 'Write the words by themselves.'],
  ['hlist', 'Write the list by itself.'],
  ['only', 'Remove it: what it holds is shown.'],
  ['highlight', 'Name the language at each code: after its backquotes.'],
  ['parsed-literal', 'Write code without markup in it.'],
  ['solution', 'Write `{dropdown} Solution`.'],
  ['exercise-start', 'Write `{exercise}` around all of it.'],
  ['solution-start', 'Write `{dropdown} Solution` around all of it.'],
  ['meta', 'Write `description` in the front matter.'],
  ['tags', 'Write `tags` in the front matter.'],
  ['post', 'Write `date` and `tags` in the front matter.'],
  ['thebe-button', 'Remove it: nothing on a page can be run.'],
])

/** What to do about a directive that isn't known. */
export function hintForDirective(name: string): string {
  const other = otherHints.get(name) ?? sphinxHints.get(name)
  if (other !== undefined) return other
  if (roleKinds.has(name)) return `It is a role: write it amid words, as {${name}}\`…\`.`
  const match = nearest(name, directiveKinds.keys())
  return match ? `Did you mean \`{${match}}\`?` : 'The editors’ guide lists those that there are. Its words are shown.'
}

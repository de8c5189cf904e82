import { expect, test } from 'vitest'
import { hintForDirective } from './directive-hint'
import { hintForRole } from './role-hint'

test.for([
  ['reff', 'Did you mean `{ref}`?'],
  ['note', 'It is a directive: write `:::{note}` on a line, and `:::` below its words.'],
  ['cite:p', 'Write a link, or a footnote: no bibliography is read.'],
  ['py:func', 'Write code between backquotes, or a link: no code is documented here.'],
  ['constructor', 'The editors’ guide lists those that there are. Its content is shown as code.'],
] as const)('the role %s: %s', ([name, hint]) => expect(hintForRole(name)).toBe(hint))

test.for([
  ['noet', 'Did you mean `{note}`?'],
  ['fab', 'It is a role: write it amid words, as {fab}`…`.'],
  ['eval-rst', 'Write it in Markdown: reStructuredText isn’t read, and is shown as words.'],
  ['constructor', 'The editors’ guide lists those that there are. Its words are shown.'],
] as const)('the directive %s: %s', ([name, hint]) => expect(hintForDirective(name)).toBe(hint))

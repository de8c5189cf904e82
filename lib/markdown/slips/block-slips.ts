import { directiveKinds } from '../myst/directives/kinds'
import { roleKinds } from '../myst/roles/kinds'
import type { Slip } from './slip'

/** Options that are written below what they belong to rather than above. */
const lateOption =
  /^:(name|label|class|alt|width|height|align|figclass|caption|target|link|linenos|emphasize-lines|header-rows|widths|open|color|icon):(?=[ \t]|$)/gm

/** Headings, tables, directives, roles and the like that are none. */
export const blockSlips: readonly Slip[] = [
  {
    pattern: /^(?:(?<![\s\S])#|##{1,5})(?=\p{L})/gmu,
    message: () => 'This is no heading: there is no space after `#`.',
    hint: () => 'Put a space there.',
  },
  {
    pattern: /^\|[^\n]*\|[ \t]*\n[ \t]*\|/gm,
    message: () => 'These lines are no table.',
    hint: () => 'Its second line is like `| --- | --- |`, with as many columns as the first.',
  },
  {
    pattern: /(?<!\\)\*\*([ \t][^*\n]+|[^*\s][^*\n]*[ \t])\*\*/g,
    // `2 ** 3 ** 4`
    applies: (words) => /\p{L}/u.test(words),
    message: () => 'These `**` make nothing bold.',
    hint: () => 'Remove the spaces next to them, inside.',
  },
  {
    pattern: /(?<!\\)\{\{[ \t]*([a-z][\w.-]*)/gi,
    dialect: 'myst',
    message: (name) => `Nothing takes the place of \`{{ ${name} }}\`.`,
    hint: () => 'Write the words themselves: there are no substitutions here.',
  },
  {
    pattern: /(?<!\\)\{\{(?![<%])[ \t]*(?:[<%][ \t]*)?([a-z][\w-]*)/gi,
    dialect: 'hugo',
    message: (name) => `Nothing takes the place of \`{{ ${name}\`.`,
    hint: (name) => `A shortcode is written \`{{< ${name} >}}\`, with no space inside \`{{<\` and \`>}}\`.`,
  },
  {
    pattern: /^::[ \t]*\{([a-z][\w:-]*)\}/gm,
    message: (name) => `The directive \`${name}\` has two colons.`,
    hint: () => 'Write three before it, and a line of three after it.',
  },
  {
    pattern: /^:{3,}[ \t]*([a-z][\w-]*)/gm,
    applies: (name) => directiveKinds.has(name),
    message: (name) => `The directive \`${name}\` has no braces.`,
    hint: (name) => `Write \`:::{${name}}\`.`,
  },
  {
    pattern: lateOption,
    dialect: 'myst',
    message: (name) => `The option \`${name}\` is read as words here.`,
    hint: () => 'Move it up: options stand right below the first line of a directive, as `:name: value`.',
  },
  {
    pattern: /(?<!\\)\{([a-z][\w:-]*)\}[ \t]+\0/g,
    dialect: 'myst',
    applies: (name) => roleKinds.has(name),
    message: (name) => `The role \`${name}\` is read as words: a space stands before its content.`,
    hint: () => 'Remove the space between `}` and the backquote.',
  },
  {
    pattern: /(?<![\w:\\]):([a-z][\w-]*):\0/g,
    dialect: 'myst',
    applies: (name) => roleKinds.has(name),
    message: (name) => `\`:${name}:\` is reStructuredText, which isn't read.`,
    hint: (name) => `Write \`{${name}}\`, right before the backquote.`,
  },
  {
    pattern: /^\.\.[ \t]+([a-z][\w-]*)::/gm,
    dialect: 'myst',
    message: (name) => `\`.. ${name}::\` is reStructuredText, which isn't read.`,
    hint: (name) => `Write \`:::{${name}}\`, and a line \`:::\` at its end.`,
  },
]

import type { Slip } from './slip'

/** Links and footnotes that are none. */
export const linkSlips: readonly Slip[] = [
  {
    // [words] (https://example.org)
    pattern: /(?<!\\)\](?:[ \t]+|\n)\((?=https?:|mailto:|www\.|[./#][^\s)]*\))/g,
    replacement: '](',
    message: () => 'This is no link: there is a space between `]` and `(`.',
    hint: () => 'Remove the space.',
  },
  {
    // [words](#An anchor with spaces)
    pattern: /(?<!\\)\[[^\][\n]*\]\((?=https?:|mailto:|www\.|[./#])/g,
    message: () => 'This is no link: its address can’t be read.',
    hint: () => 'Close it with `)`. An address with spaces in it goes between `<` and `>`.',
  },
  {
    // (words)[https://example.org]
    pattern: /(?<!\\)\)\[(?=https?:|mailto:|www\.)/g,
    message: () => 'This is no link: its brackets have changed places.',
    hint: () => 'Write `[words](address)`.',
  },
  {
    // [words][name], and no line `[name]: …`
    pattern: /(?<![\\\w\])])\[[^\][\n]+\]\[([^\][\n]+)\]/g,
    message: (name) => `This is no link: nothing says what \`${name}\` leads to.`,
    hint: (name) => `Add a line \`[${name}]: https://…\`, or write \`[words](address)\`.`,
  },
  {
    // [name][], and no line `[name]: …`
    pattern: /(?<![\\\w\])])\[([^\][\n]+)\]\[\]/g,
    message: (name) => `This is no link: nothing says what \`${name}\` leads to.`,
    hint: (name) => `Add a line \`[${name}]: https://…\`, or write \`[${name}](address)\`.`,
  },
  {
    // [^name], and no line `[^name]: …`
    pattern: /(?<!\\)\[\^([^\]\s^]{1,100})\]/g,
    message: (name) => `There is no footnote \`${name}\`.`,
    hint: (name) => `Begin a line below with \`[^${name}]: \` and its text.`,
  },
]

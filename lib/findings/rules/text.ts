import type { RuleText } from '../rule'

export const textRules = {
  'word-repeated': {
    severity: 'warning',
    asks: 'A word stands once.',
    bad: 'We ask the the people concerned.',
    good: 'We ask the people concerned.',
  },
  spelling: {
    severity: 'note',
    asks: 'A word is in a dictionary, or in the site’s own list.',
    bad: 'Our work is sustianable.',
    good: 'Our work is sustainable.',
  },
  placeholder: {
    severity: 'warning',
    asks: 'What was to be written is written.',
    bad: 'TODO: say whom we ask.',
    good: 'We ask the people concerned.',
  },
  'markdown-slip': {
    severity: 'warning',
    asks: 'What was meant as Markdown is read as it was meant.',
    bad: 'Read [our strategy] (/strategy/).',
    good: 'Read [our strategy](/strategy/).',
  },
  'html-removed': {
    severity: 'warning',
    asks: 'HTML in content uses only what the site lets through.',
    bad: '<marquee>Everyone is asked.</marquee>',
    good: '<strong>Everyone is asked.</strong>',
  },
  'style-syntax': {
    severity: 'error',
    asks: 'CSS in content can be read.',
    bad: '<style>p { color red }</style>',
    good: '<style>p { color: red }</style>',
  },
  'style-dropped': {
    severity: 'warning',
    asks: 'CSS in content keeps to its section and asks no other host.',
    bad: '<style>p { position: fixed }</style>',
    good: '<style>p { margin: 1em }</style>',
  },
  'code-unclosed': {
    severity: 'warning',
    asks: 'Code in a sentence has a backtick at both ends.',
    bad: 'Type `npm test and wait.',
    good: 'Type `npm test` and wait.',
  },
  'code-language': {
    severity: 'note',
    asks: 'The language of code is spelt as the site knows it.',
    bad: '```pyhton\nprint(1)\n```',
    good: '```python\nprint(1)\n```',
  },
  'code-size': {
    severity: 'note',
    asks: 'Code is short enough to be coloured.',
    bad: '```python\nprint(1) …\n```',
    good: '```python\nprint(1)\n```',
  },
  'math-syntax': {
    severity: 'error',
    asks: 'A formula can be read.',
    bad: 'It grows as {math}`\\frac{1}{n`.',
    good: 'It grows as {math}`\\frac{1}{n}`.',
  },
} satisfies Record<string, RuleText>

export const structureRules = {
  'heading-skipped': {
    severity: 'warning',
    asks: 'A heading is one level at most below the one before it.',
    bad: '## Deciding\n\nTogether.\n\n#### Who decides\n\nWe do.',
    good: '## Deciding\n\nTogether.\n\n### Who decides\n\nWe do.',
  },
  'heading-duplicate': {
    severity: 'note',
    asks: 'Every heading of a page has words of its own.',
    bad: '## Who decides\n\nWe do.\n\n## Who decides\n\nAll are asked.',
    good: '## Who decides\n\nWe do.\n\n## Who is asked\n\nAll are.',
  },
  'heading-title': {
    severity: 'warning',
    asks: 'A text has one heading with a single `#`.',
    bad: '# How we decide\n\nTogether.\n\n# Who decides\n\nWe do.',
    good: '# How we decide\n\nTogether.\n\n## Who decides\n\nWe do.',
    in: 'a whole page',
  },
  'heading-bold': {
    severity: 'note',
    asks: 'What looks like a heading is one.',
    bad: '**Who decides**\n\nWe do.',
    good: '## Who decides\n\nWe do.',
  },
  'heading-empty': {
    severity: 'note',
    asks: 'Something stands below every heading.',
    bad: '## Who decides\n\n## Who is asked\n\nAll are.',
    good: '## Who decides\n\nWe do.\n\n## Who is asked\n\nAll are.',
  },
  'table-header': {
    severity: 'warning',
    asks: 'The columns of a table have names.',
    bad: '|     |      |\n| --- | ---- |\n| Ana | Oslo |',
    good: '| Who | Where |\n| --- | ----- |\n| Ana | Oslo  |',
  },
  'list-restarted': {
    severity: 'note',
    asks: 'The numbers of steps go on until the last.',
    bad: '1. Ask.\n\nEverybody.\n\n1. Decide.',
    good: '1. Ask.\n\n   Everybody.\n\n1. Decide.',
  },
} satisfies Record<string, RuleText>

import type { RuleText } from '../rule'

export const frontMatterRules = {
  'front-matter-syntax': {
    severity: 'error',
    asks: 'Front matter is YAML between `---` lines, TOML between `+++` lines or JSON between braces.',
    bad: 'subtitle: How we decide: in the open',
    good: 'subtitle: "How we decide: in the open"',
    in: 'front matter',
  },
  'front-matter-schema': {
    severity: 'error',
    asks: 'Fields of front matter have the values that they may have.',
    bad: 'date: 6 February',
    good: 'date: 2026-02-06',
    in: 'front matter',
  },
  'front-matter-misspelt': {
    severity: 'warning',
    asks: 'Fields of front matter are spelt as they are known.',
    bad: 'subtitel: How we decide',
    good: 'subtitle: How we decide',
    in: 'front matter',
  },
  'front-matter-unknown': {
    severity: 'note',
    asks: 'Fields of front matter mean something here.',
    bad: 'mood: cheerful',
    good: 'tags: [cheerful]',
    in: 'front matter',
  },
  'title-missing': {
    severity: 'error',
    asks: 'Every page has a title.',
    bad: 'Everyone whom a decision concerns is asked.',
    good: '# How we decide\n\nEveryone whom a decision concerns is asked.',
    in: 'a whole page',
  },
  'title-generic': {
    severity: 'warning',
    asks: 'A title says what its page is about.',
    bad: '# Untitled\n\nEveryone whom a decision concerns is asked.',
    good: '# How we decide\n\nEveryone whom a decision concerns is asked.',
    in: 'a whole page',
  },
  'title-duplicate': {
    severity: 'warning',
    asks: 'Every page has a title of its own.',
    given: 'Another page is called “Strategy”.',
    bad: '# Strategy\n\nTwo pages are called this.',
    good: '# Strategy for software\n\nOne page is called this.',
    in: 'a whole page',
  },
  'description-missing': {
    severity: 'note',
    asks: 'A page says in a sentence what it is about.',
    bad: '# Map\n\n![Seven hubs around the Pacific](/media/map.png)',
    good: '# Map\n\nWhere our hubs are.\n\n![Seven hubs around the Pacific](/media/map.png)',
    in: 'a whole page',
  },
} satisfies Record<string, RuleText>

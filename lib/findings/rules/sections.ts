import type { RuleText } from '../rule'

export const sectionRules = {
  'section-kind': {
    severity: 'error',
    asks: 'A section is of a kind that the site can show.',
    bad: '- block: markdwon\n  content: {title: What we promise}',
    good: '- block: markdown\n  content: {title: What we promise}',
    in: 'sections',
  },
  'section-id': {
    severity: 'error',
    asks: 'Every section of a page has an id of its own.',
    bad: '- {block: markdown, id: leave, content: {title: You can leave}}\n- {block: markdown, id: leave, content: {title: You can look}}',
    good: '- {block: markdown, id: leave, content: {title: You can leave}}\n- {block: markdown, id: look, content: {title: You can look}}',
    in: 'sections',
  },
  'body-unused': {
    severity: 'warning',
    asks: 'A landing page has no text outside its sections.',
    bad: '---\ntype: landing\nsections:\n  - {block: markdown, content: {title: What we promise, text: All of it.}}\n---\n\nIn the open.',
    good: '---\ntype: landing\nsections:\n  - {block: markdown, content: {title: What we promise, text: In the open.}}\n---',
    in: 'a whole page',
  },
  'design-view': {
    severity: 'note',
    asks: 'A view in `design` is one that the site knows.',
    bad: '- block: collection\n  content: {title: Posts}\n  design: {view: crad}',
    good: '- block: collection\n  content: {title: Posts}\n  design: {view: card}',
    in: 'sections',
  },
  'design-class': {
    severity: 'note',
    asks: 'A class in `design` is one that the site gives a meaning.',
    bad: '- block: markdown\n  content: {title: What we promise}\n  design: {css_class: fullscreen}',
    good: '- block: markdown\n  content: {title: What we promise}\n  design: {css_class: bg-light}',
    in: 'sections',
  },
  'collection-empty': {
    severity: 'warning',
    asks: 'A list of pages names folders, tags and people that pages have.',
    given: 'A page has the tag `open`.',
    bad: '- block: collection\n  content: {title: Posts, filters: {tag: opne}}',
    good: '- block: collection\n  content: {title: Posts, filters: {tag: open}}',
    in: 'sections',
  },
} satisfies Record<string, RuleText>

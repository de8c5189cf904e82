import type { RuleText } from '../rule'

/** What is said of changes; the good line is what the page said before. */
export const promiseRules = {
  'promise-weakened': {
    severity: 'warning',
    asks: 'A promise binds as much as it did.',
    bad: 'Providers SHOULD publish what they charge.',
    good: 'Providers MUST publish what they charge.',
  },
  'promise-removed': {
    severity: 'warning',
    asks: 'A promise that was made still stands.',
    bad: 'We publish our roadmap.',
    good: 'We publish our roadmap. We will always ask you before we change it.',
  },
  'promise-protected': {
    severity: 'error',
    asks: 'Words that `site.yaml` protects are changed by the rule that governs them.',
    bad: 'We publish our costs once a year.',
    good: 'We publish our costs every month.',
  },
} satisfies Record<string, RuleText>

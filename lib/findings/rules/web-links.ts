import type { RuleText } from '../rule'

/** What only `npm run check:links` looks for: it asks other sites. */
export const webLinkRules = {
  'link-dead': {
    severity: 'warning',
    asks: 'A link to another site leads to something.',
    bad: 'Read [their answer](https://gone.example.net/answer/).',
    good: 'Read [their answer](https://example.net/answer/).',
  },
  'link-redirected': {
    severity: 'note',
    asks: 'A link to another site names where its page is now.',
    bad: 'Read [their answer](https://moved.example.net/answer/).',
    good: 'Read [their answer](https://example.net/answer/).',
  },
} satisfies Record<string, RuleText>

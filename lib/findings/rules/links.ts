import type { RuleText } from '../rule'

export const linkRules = {
  'link-missing': {
    severity: 'error',
    asks: 'A link leads to a page or file that exists.',
    given: 'There is a page `strategy.md`.',
    bad: 'Read [our strategy](stratgy.md).',
    good: 'Read [our strategy](strategy.md).',
  },
  'link-unpublished': {
    severity: 'warning',
    asks: 'A link leads to a page that is on the published site.',
    given: '`draft.md` has `draft: true`.',
    bad: 'Read [what comes next](draft.md).',
    good: 'Read [our strategy](strategy.md).',
  },
  'anchor-missing': {
    severity: 'error',
    asks: 'A link to an anchor leads to one that exists.',
    given: 'The page has a heading “Upstream first”.',
    bad: 'We work [upstream first](strategy.md#upstream-frist).',
    good: 'We work [upstream first](strategy.md#upstream-first).',
  },
  'link-address': {
    severity: 'warning',
    asks: 'The address of a link is one that can be opened.',
    bad: 'See [the status of our hubs](https:status.example.net).',
    good: 'See [the status of our hubs](https://status.example.net).',
  },
  'link-adopted': {
    severity: 'warning',
    asks: 'A link to a host that this site answers for leads to a page that exists.',
    given: 'In `site.yaml`, `adoptedHosts` has `compass.example.org: /`.',
    bad: 'Read [our strategy](https://compass.example.org/stratgy/).',
    good: 'Read [our strategy](/strategy/).',
  },
  'link-moved': {
    severity: 'note',
    asks: 'A link names where its page is now.',
    given: 'In `urls.yaml`, `/old-plan/` leads to `/strategy/`.',
    bad: 'Read [our strategy](/old-plan/).',
    good: 'Read [our strategy](/strategy/).',
  },
  'link-absolute': {
    severity: 'note',
    asks: 'A link to a page of this site names its path.',
    given: 'The site is at `https://example.org`.',
    bad: 'Read [our strategy](https://example.org/strategy/).',
    good: 'Read [our strategy](/strategy/).',
  },
  'link-insecure': {
    severity: 'warning',
    asks: 'A link to a host that has HTTPS begins with `https:`.',
    bad: 'We use [Jupyter](http://jupyter.example.net), and [its hub](https://jupyter.example.net/hub).',
    good: 'We use [Jupyter](https://jupyter.example.net), and [its hub](https://jupyter.example.net/hub).',
  },
  'link-preview': {
    severity: 'warning',
    asks: 'A link leads to what is published, not to a preview or a machine of its own.',
    bad: 'Read [their answer](https://deploy-preview-7--theirs.netlify.app/answer/).',
    good: 'Read [their answer](https://theirs.example.net/answer/).',
  },
  'link-words': {
    severity: 'warning',
    asks: 'The words of a link say where it leads.',
    bad: 'Our strategy is [here](strategy.md).',
    good: 'Read [our strategy](strategy.md).',
  },
  'link-bare': {
    severity: 'note',
    asks: 'A link is shown by words, not by its address.',
    bad: 'See [https://example.net/map](https://example.net/map).',
    good: 'See [the map of hubs](https://example.net/map).',
  },
  'link-elsewhere': {
    severity: 'note',
    asks: 'A link to a page that this site does not have leads to the fallback origin.',
    given: 'In `site.yaml`, `fallbackOrigin` is `https://www.example.net`.',
    bad: 'Read [about our funding](/funding/).',
    good: 'Read [about our funding](https://www.example.net/funding/).',
  },
} satisfies Record<string, RuleText>

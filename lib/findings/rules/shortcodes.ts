import type { RuleText } from '../rule'

export const shortcodeRules = {
  'shortcode-syntax': {
    severity: 'error',
    asks: 'A shortcode is closed the way it was opened.',
    bad: '{{< figure src="/media/map.png" alt="Seven hubs" %}}',
    good: '{{< figure src="/media/map.png" alt="Seven hubs" >}}',
  },
  'shortcode-unknown': {
    severity: 'warning',
    asks: 'A shortcode is one that the site knows.',
    bad: 'Ask {{< whole-team >}} us.',
    good: 'Ask {{< mention "ana" >}} us.',
  },
  'shortcode-misspelt': {
    severity: 'error',
    asks: 'The name of a shortcode is spelt right.',
    bad: '{{< figrue src="/media/map.png" alt="Seven hubs" >}}',
    good: '{{< figure src="/media/map.png" alt="Seven hubs" >}}',
  },
  'shortcode-parameter': {
    severity: 'error',
    asks: 'A shortcode has only the parameters it knows.',
    bad: '{{< figure src="/media/map.png" alt="Seven hubs" captoin="In 2026" >}}',
    good: '{{< figure src="/media/map.png" alt="Seven hubs" caption="In 2026" >}}',
  },
} satisfies Record<string, RuleText>

export const directiveRules = {
  'directive-syntax': {
    severity: 'error',
    asks: 'A directive ends where it should, and its options can be read.',
    bad: ':::{note}\nEveryone is asked.',
    good: ':::{note}\nEveryone is asked.\n:::',
  },
  'directive-unknown': {
    severity: 'warning',
    asks: 'A directive is one that the site knows.',
    bad: ':::{ntoe}\nEveryone is asked.\n:::',
    good: ':::{note}\nEveryone is asked.\n:::',
  },
  'directive-option': {
    severity: 'warning',
    asks: 'A directive has only the options it knows.',
    bad: ':::{figure} /media/map.png\n:atl: Seven hubs\n:alt: Seven hubs\n:::',
    good: ':::{figure} /media/map.png\n:alt: Seven hubs\n:::',
  },
  'directive-content': {
    severity: 'error',
    asks: 'A directive has the argument and the body that it needs.',
    bad: ':::{figure}\n:alt: Seven hubs around the Pacific\n:::',
    good: ':::{figure} /media/map.png\n:alt: Seven hubs around the Pacific\n:::',
  },
  'directive-class': {
    severity: 'note',
    asks: 'A class of a directive is one that the site gives a meaning.',
    bad: ':::{note}\n:class: sparkling\nEveryone is asked.\n:::',
    good: ':::{note}\n:class: dropdown\nEveryone is asked.\n:::',
  },
  'directive-left-out': {
    severity: 'warning',
    asks: 'What a directive holds can be shown on a page.',
    bad: ':::{raw} html\n<strong>Everyone is asked.</strong>\n:::',
    good: '**Everyone is asked.**',
  },
  'include-file': {
    severity: 'error',
    asks: 'A file that is included exists, can be read, and does not include itself.',
    bad: ':::{include} _shared/notcie.md\n:::',
    good: ':::{include} _shared/notice.md\n:::',
  },
  'role-unknown': {
    severity: 'warning',
    asks: 'A role is one that the site knows.',
    bad: 'We use H{subb}`2`O.',
    good: 'We use H{sub}`2`O.',
  },
  'role-content': {
    severity: 'warning',
    asks: 'The content of a role is what it can show.',
    bad: 'The cable has {si}`three metres`.',
    good: 'The cable has {si}`3 <\\metre>`.',
  },
  'reference-missing': {
    severity: 'error',
    asks: 'A reference leads to a label, a word of a glossary or a page that exists.',
    bad: '(who-decides)=\n## Who decides\n\nWe do: see {ref}`who-decide`.',
    good: '(who-decides)=\n## Who decides\n\nWe do: see {ref}`who-decides`.',
  },
  'reference-number': {
    severity: 'warning',
    asks: 'A reference asks for the number of what has one.',
    given: 'Headings have no numbers.',
    bad: '(who-decides)=\n## Who decides\n\nWe do: see {numref}`part %s <who-decides>`.',
    good: '(who-decides)=\n## Who decides\n\nWe do: see {ref}`who-decides`.',
  },
  'label-unused': {
    severity: 'warning',
    asks: 'A label stands before what it names.',
    bad: 'We do, {sub}`mostly`.\n\n(who-decides)=',
    good: '(who-decides)=\nWe do, {sub}`mostly`.',
  },
  'label-duplicate': {
    severity: 'warning',
    asks: 'A label is given once.',
    bad: '(who)=\n## Who decides\n\nWe do.\n\n(who)=\n## Who is asked\n\nAll are.',
    good: '(who)=\n## Who decides\n\nWe do.\n\n(asked)=\n## Who is asked\n\nAll are.',
  },
} satisfies Record<string, RuleText>

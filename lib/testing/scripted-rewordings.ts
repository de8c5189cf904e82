import type { ScriptedSite } from './scripted-site'

/** An edit that is committed by itself, and all that is told of it: nothing, or what there is below its day. */
export type ScriptedEdit = [what: string, edit: (site: ScriptedSite) => void, told: string[]]

const fees = 'fees.md'
const providers = 'providers.md'
const practices = 'practices/index.md'
const training = '3. Providers MAY ask a fee for training courses.\n'
const bank = 'We send it to any bank.\n'
const news = `  - block: markdown
    id: news
    content:
      title: News
      text: |
        We announce planned outages a week before they begin.
`
const letters = news.replace('News', 'Letters').replace(/We .*/, 'Universities are answered by our office.')
const security = '1. Providers MUST name a person for security.\n'

/** Edits of words, and edits that change none. */
export const scriptedRewordings: readonly ScriptedEdit[] = [
  ['a word', (s) => s.replace(fees, 'each month', 'each year'), ['/fees/ reworded costs']],
  ['a sentence more', (s) => s.add(fees, bank), ['/fees/ reworded refunds']],
  ['MUST → SHOULD', (s) => s.replace(providers, 'MUST', 'SHOULD'), ['/providers/ weakened duties/1']],
  ['SHOULD → MUST', (s) => s.replace(providers, 'SHOULD', 'MUST'), ['/providers/ strengthened duties/1']],
  ['SHOULD → MAY', (s) => s.replace(providers, 'SHOULD', 'MAY'), ['/providers/ weakened duties/2']],
  ['MAY → MUST', (s) => s.replace(providers, 'MAY', 'MUST'), ['/providers/ strengthened duties/2']],
  [
    'a section more',
    (s) => s.add(fees, '\n## Invoices\n\nInvoices name every hour of work that anybody did.\n'),
    ['/fees/ published invoices'],
  ],
  ['bold words', (s) => s.replace(fees, 'every hour', '**every** hour'), []],
  ['a link', (s) => s.replace(fees, 'Nobody pays', '[Nobody](/nobody/) pays'), []],
  ['where a link leads', (s) => s.replace(fees, '/nobody/', '/everybody/'), []],
  ['line breaks', (s) => s.replace(fees, 'hour of work', 'hour\nof work'), []],
  ['a heading that is marked twice', (s) => s.replace(fees, '## Refunds\n', '## Refunds ##\n\n'), []],
  ['quotation marks', (s) => s.add(fees, 'They say "paid" once they are.\n'), ['/fees/ reworded invoices']],
  ['typographic ones', (s) => s.replace(fees, '"paid"', '“paid”'), []],
  ['front matter', (s) => s.write(fees, `---\ndescription: Of fees.\n---\n\n${s.read(fees)}`), []],
  ['a file that is no page', (s) => s.write('fees.csv', 'a,b\n'), []],
  ['nothing', () => {}, []],
  // The anchor on the page changes with it; that of the history is for good.
  ['a title', (s) => s.replace(fees, '## Refunds ##', '## Money back'), ['/fees/ reworded refunds']],
  ['its words', (s) => s.replace(fees, 'thirty', 'twenty'), ['/fees/ reworded refunds']],
  ['a title with an id', (s) => s.replace(practices, 'Open tech', 'Free tech'), ['/practices/ reworded open']],
  ['a commitment', (s) => s.replace(practices, 'our engineers', 'our writers'), ['/practices/ reworded open']],
  ['a section', (s) => s.replace(practices, 'they came from', 'they are from'), ['/practices/ reworded upstream']],
  ['what is above all headings', (s) => s.replace(fees, ', and when', ''), ['/fees/ reworded introduction']],
  [
    'a clause more',
    (s) => s.replace(providers, 'two days.\n', `two days.\n${training}`),
    ['/providers/ published duties/3'],
  ],
  ['a clause', (s) => s.replace(providers, 'two days', 'one day'), ['/providers/ reworded duties/2']],
  ['a clause less', (s) => s.replace(providers, training, ''), ['/providers/ withdrawn duties/3']],
  ['it again', (s) => s.replace(providers, 'day.\n', `day.\n${training}`), ['/providers/ restored duties/3']],
  ['a landing section more', (s) => s.addSection(practices, news), ['/practices/ published news']],
  ['one less', (s) => s.replace(practices, news, ''), ['/practices/ withdrawn news']],
  ['its id for something else', (s) => s.addSection(practices, letters), ['/practices/ published news-2']],
  ['a promise more', (s) => s.replace(practices, 'licences.', 'licences. We ask all.'), ['/practices/ reworded open']],
  ['a clause above others', (s) => s.replace(providers, '1. ', `${security}1. `), ['/providers/ published duties/1-2']],
  ['which were numbered anew', (s) => s.replace(providers, 'MAY', 'SHOULD'), ['/providers/ strengthened duties/3']],
  [
    'a word of RFC 2119',
    (s) => s.replace(fees, 'Invoices name', 'Invoices MUST name'),
    ['/fees/ strengthened invoices'],
  ],
  ['and without it', (s) => s.replace(fees, 'Invoices MUST name', 'Invoices name'), ['/fees/ weakened invoices']],
  [
    'the same in small letters',
    (s) => s.replace(fees, 'Invoices name', 'Invoices must name'),
    ['/fees/ reworded invoices'],
  ],
  ['the title of a page', (s) => s.replace(fees, '# Fees', '# Our fees'), ['/fees/ reworded introduction']],
  [
    'a sentence in another section',
    (s) => {
      s.replace(fees, bank, '')
      s.replace(fees, '[Nobody]', `${bank}[Nobody]`)
    },
    ['/fees/ reworded costs', '/fees/ reworded refunds'],
  ],
]

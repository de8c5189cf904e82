import type { ScriptedEdit } from './scripted-rewordings'

const fees = 'fees.md'
const costs = 'money/costs.md'
const providers = 'providers.md'
const practices = 'practices/index.md'

const leaving = `
## Leaving

Providers hand over all data of a community that leaves them.
`
const languages = `
## Languages

We answer letters in English, Spanish and Portuguese.
`
const support = `# Support

## Hours

Our desk is open from nine to five on all working days.
${languages}`
const contact = `# Contact

## Post

Anybody may write to our office in Berkeley by paper mail.
`
const post = contact.slice(contact.indexOf('\n## Post'))
const training = `# Training

Workshops for teachers take place twice every autumn.
`

/** Edits that move words, and what they stand in. */
export const scriptedMoves: readonly ScriptedEdit[] = [
  [
    'a page more',
    (s) => s.write('support.md', support),
    ['/support/ published hours', '/support/ published languages'],
  ],
  ['another', (s) => s.write('contact.md', contact), ['/contact/ published post']],
  [
    'sections change places',
    (s) => s.write('support.md', support.replace(/(## Hours[\s\S]*)(## Languages[\s\S]*)/, '$2\n$1')),
    [],
  ],
  [
    'a section goes to another page',
    (s) => {
      s.replace(providers, leaving, '')
      s.add('support.md', leaving)
    },
    ['/providers/ moved leaving into /support/#leaving', '/support/ moved leaving from /providers/#leaving'],
  ],
  [
    'and back, in other words',
    (s) => {
      s.replace('support.md', leaving, '')
      s.add(providers, leaving.replace('hand over', 'give back'))
    },
    [
      '/providers/ reworded leaving-2 elsewhere from /support/#leaving',
      '/support/ moved leaving into /providers/#leaving-2',
    ],
  ],
  ['a page gets another name', (s) => s.move(fees, 'costs.md'), ['/money/costs/ was /fees/']],
  ['and another folder', (s) => s.move('costs.md', costs), ['/money/costs/ was /costs/']],
  ['and other words', (s) => s.replace(costs, 'twenty', 'ten'), ['/money/costs/ reworded refunds']],
  ['a page is removed', (s) => s.remove('contact.md'), ['/contact/ removed', '/contact/ withdrawn post']],
  ['and restored', (s) => s.write('contact.md', contact), ['/contact/ restored post']],
  [
    'two pages become one',
    (s) => {
      s.remove('contact.md')
      s.add('support.md', post)
    },
    ['/contact/ removed', '/contact/ moved post into /support/#post', '/support/ moved post from /contact/#post'],
  ],
  [
    'one section becomes two',
    (s) => s.replace(costs, '[Nobody]', '\n## Reading\n\n[Nobody]'),
    ['/money/costs/ split reading from /money/costs/#costs', '/money/costs/ reworded costs'],
  ],
  [
    'two sections become one',
    (s) => s.replace('support.md', '\n## Post\n', ''),
    ['/support/ reworded hours', '/support/ merged post into /support/#hours'],
  ],
  ['a section stands below another', (s) => s.replace(costs, '## Invoices', '### Invoices'), []],
  [
    'a branch is merged',
    (s) =>
      s.merge(
        () => s.replace(practices, 'our writers', 'our editors'),
        () => s.replace(practices, 'our editors', 'our staff'),
        () => s.write('training.md', training),
      ),
    ['/practices/ reworded open', '/training/ published introduction'],
  ],
  [
    'a draft',
    (s) => s.write('training.md', `---\ndraft: true\n---\n\n${training}`),
    ['/training/ removed', '/training/ withdrawn introduction'],
  ],
  ['a page again', (s) => s.write('training.md', training), ['/training/ restored introduction']],
  [
    'a page with a URL of its own',
    (s) => s.write('training.md', `---\nurl: /courses/\n---\n\n${training}`),
    ['/courses/ was /training/'],
  ],
  [
    'mistakes in front matter',
    (s) => s.write('training.md', `---\nurl: [\n---\n\n${training}`),
    ['/courses/ unreadable'],
  ],
  ['which are put right', (s) => s.write('training.md', `---\nurl: /courses/\n---\n\n${training}`), []],
  [
    'another name and other words',
    (s) => {
      s.move('support.md', 'help.md')
      s.replace('help.md', 'nine', 'eight')
    },
    ['/help/ was /support/', '/help/ reworded hours'],
  ],
  ['a section less', (s) => s.replace('help.md', languages, ''), ['/help/ withdrawn languages']],
  [
    'it again, in other words',
    (s) => s.add('help.md', languages.replace('letters', 'letters and calls')),
    ['/help/ restored languages'],
  ],
  ['a page for good', (s) => s.remove('training.md'), ['/courses/ removed', '/courses/ withdrawn introduction']],
  ['a folder instead of a file', (s) => s.move(providers, 'providers/index.md'), []],
]

import { expect, test } from 'vitest'
import { loadPage } from '#lib/pipeline'
import { examplePage, exampleSite } from '#lib/testing/example-site'

const long = 'A sentence that is long enough to stand alone as what a search engine shows of a page.'

test.for([
  ['are the first paragraph', 'One *two*\n[three](/).\n\nFour.', 'One two three.'],
  ['are none in a page without paragraphs', '## Heading\n\n- One', ''],
  ['end with a sentence', `${long} Another one that is ${'much '.repeat(20)}too long.`, long],
  ['end with a word', `One ${'word '.repeat(40)}`, `One ${'word '.repeat(31).trim()}…`],
  ['leave out figures', '{{< figure src="/a.png" title="Title" >}}\n\nWords.', 'Words.'],
  ['leave out callouts', '{{< callout note >}}Not these.{{< /callout >}}\n\nWords.', 'Words.'],
  ['leave out links that are set off', '{{< vimeo 1 >}}\n\n{{< cta cta_text="a" cta_link="/" >}}\n\nWords.', 'Words.'],
  ['leave out what is marked on a preview', '{{< team >}} Words.', 'Words.'],
  ['leave out footnotes', 'A claim.[^1] Another, H<sub>2</sub>O.\n\n[^1]: Source.', 'A claim. Another, H2O.'],
] as const)('the first words %s', ([, markdown, words]) => {
  const page = examplePage('a.md', `# Title\n\n${markdown}\n`)
  expect(loadPage(page, exampleSite({ files: ['/a.png'] })).description).toBe(words)
})

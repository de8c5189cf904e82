import { expect, test } from 'vitest'
import { examplePage, exampleSite } from '#lib/testing/example-site'
import { summaryOf } from './page-summary'

const site = exampleSite({})
const deep = `${'> '.repeat(5_000)}words`

test.for([
  ['the summary', '---\n{title: A, summary: Short., description: Long.}\n---\nWords.', 'Short.'],
  ['the description', '---\n{title: A, description: Long.}\n---\nWords.', 'Long.'],
  ['the first paragraph', '# A\n\n## B\n\nOne *two*\n[three](/).\n\nFour.', 'One two three.'],
  ['what is above the divider', '# A\n\nOne.\n\n## B\n\n- C\n\nTwo.\n\n<!--more-->\n\nThree.', 'One. Two.'],
  ['no picture and no shortcode', '# A\n\n![B](/a.png)\n\n{{< figure src="/a.png" >}}\n\nOne ![C](/a.png).', 'One .'],
  ['no footnote', '# A\n\nOne.[^1]\n\n[^1]: Two.', 'One.'],
  ['a sentence or two', `# A\n\n${'Words of a sentence that has an end. '.repeat(9)}`, 4],
  ['what stands far below', `# A\n\n${'- item\n\n'.repeat(2000)}***\n\nWords.`, 'Words.'],
  ['nothing of a page without paragraphs', '# A\n\n- B', ''],
  ['nothing of a page that cannot be read', `# A\n\n${deep}`, ''],
  ['nothing of a page of sections', '---\nsections: [{block: markdown, content: {title: A, text: B}}]\n---\n', ''],
] as const)('a page is summed up by %s', ([, source, summary]) => {
  const words = summaryOf(examplePage('a.md', source), site)
  expect(typeof summary === 'number' ? words.split('. ').length : words).toBe(summary)
})

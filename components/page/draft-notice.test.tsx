import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { examplePage } from '#lib/testing/example-site'
import { DraftNotice } from './draft-notice'

const page = { ...examplePage('a.md'), publishDate: '2027-03-03', expiryDate: '2026-01-01' }

test.for([
  ['draft', '<p>Draft: not on the published site.</p>'],
  ['future', '<p>Not on the published site before <time dateTime="2027-03-03">3 March 2027</time>.</p>'],
  ['expired', '<p>No longer on the published site since <time dateTime="2026-01-01">1 January 2026</time>.</p>'],
] as const)('a page that is %s says so', ([unpublished, words]) => {
  expect(renderToStaticMarkup(<DraftNotice page={{ ...page, unpublished }} language="en" />)).toContain(words)
})

test('a published page says nothing', () => {
  expect(renderToStaticMarkup(<DraftNotice page={page} language="en" />)).toBe('')
})

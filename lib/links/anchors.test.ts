import { describe, expect, test } from 'vitest'
import type { UrlsConfig } from '#lib/content/urls-config'
import { loadPage } from '#lib/pipeline'
import { examplePage, exampleSite } from '#lib/testing/example-site'
import { formerAnchorsOf } from './anchors'

const landing = `---
sections:
  - block: markdown
    id: intro
    content:
      title: Promises
      subtitle: To <span id="whom">you</span>
      text: |
        ## Why

        <a id="because"></a>A reason.[^1]

        [^1]: Its source.
  - block: markdown
    content:
      title: We are open
---
`

describe('the anchors of a page', () => {
  test('are its sections, headings, footnotes and whatever has an id', () => {
    const { anchors } = loadPage(examplePage('index.md', landing), exampleSite({}))
    const footnotes = ['intro-fn:1', 'intro-fnref:1', 'intro-footnote-label']
    expect([...anchors].sort()).toEqual(['because', 'intro', ...footnotes, 'we-are-open', 'whom', 'why'])
  })

  test('are its former ones, too, before what took their place', () => {
    const urls = { anchors: { '/': { reasons: 'why', aims: ['intro', 'why'], 'open-us': 'we-are-open' } } }
    const { anchors, blocks } = loadPage(examplePage('index.md', landing), exampleSite({ urls }))
    expect([...anchors]).toEqual(expect.arrayContaining(['reasons', 'aims', 'open-us']))
    expect(blocks.flatMap(({ clauses }) => clauses).map(({ formerIds }) => formerIds)).toEqual([['aims'], ['open-us']])
  })
})

test('former anchors are listed by what took their place', () => {
  const urls: UrlsConfig = { redirects: {}, anchors: { '/a/': { x: 'new', y: ['new', 'other'], z: 'other' } } }
  expect(formerAnchorsOf('/a/', urls)).toEqual(
    new Map([
      ['new', ['x', 'y']],
      ['other', ['z']],
    ]),
  )
  expect(formerAnchorsOf('/b/', urls)).toEqual(new Map())
})

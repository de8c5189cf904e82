import { XmlDocument, XmlElement } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { siteSchema } from '#lib/content/site-config'
import { exampleHistory, exampleSiteHistory, goneHistory } from '#lib/testing/example-history'
import { feedFaults } from '#lib/testing/feed-faults'
import { change, revision, wording } from '#lib/testing/history-parts'
import { MAX_ENTRIES } from './feed-entries'
import type { PageHistory, Revision } from './history'
import { toPageFeed, toSiteFeed } from './to-feed'

const licence = { title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }
const config = siteSchema.parse({
  ...{ title: 'Example & Co.', description: 'A site.', origin: 'https://example.org', language: 'en-GB' },
  footer: { licence, links: [] },
})

const feedOf = (page: PageHistory) => toPageFeed(page, { pages: new Map([[page.url, page]]), problems: [] }, config)
const withRevisions = (...revisions: Revision[]) => feedOf({ ...exampleHistory, revisions })
const textsOf = (xml: string, path: string) =>
  XmlDocument.fromString(xml)
    .find(path, { a: 'http://www.w3.org/2005/Atom', h: 'http://www.w3.org/1999/xhtml' })
    .map(({ content }) => content)
const entryOf = (xml: string, id: string) => {
  const path = `//*[local-name()="entry"][*[local-name()="id" and contains(., "#${id}")]]`
  const entry = XmlDocument.fromString(xml).get(path)
  return entry instanceof XmlElement ? entry.toString({ format: false }) : ''
}

const committed = (moment: string, changes: Revision['changes']) =>
  revision(moment, { when: { day: moment.slice(0, 10), certainty: 'on', moment }, changes })
const reworded = (id: string, before: string, after: string, title = 'Openness') =>
  change(id, 'reworded', {
    id,
    title,
    before: wording(title, [before], undefined),
    after: wording(title, [after], undefined),
  })

describe('a feed is valid', () => {
  test.each([
    ['of a site', toSiteFeed(exampleSiteHistory, config)],
    ['of a page', feedOf(exampleHistory)],
    ['of a page that is gone', feedOf(goneHistory)],
    ['of a site without history', toSiteFeed({ pages: new Map(), problems: [] }, config)],
    ['of a page without changes', withRevisions()],
    ['without a licence', toSiteFeed(exampleSiteHistory, { ...config, footer: { links: [] } })],
    [
      'with a licence of the site',
      toSiteFeed(exampleSiteHistory, {
        ...config,
        footer: { links: [], licence: { title: 'Ours', url: '/licence/' } },
      }),
    ],
  ])('%s', (_, xml) => {
    expect(feedFaults(xml)).toEqual([])
  })

  const odd = [
    '<b>&amp;"</b>',
    'a]]>b',
    '\u0000\u0001\uFFFF',
    '\u202Eabc',
    '\uD800',
    ' ',
    '',
    '😀',
    '#?%/é',
    '</content>',
  ]
  test.each(odd)('with odd words: %j', (words) => {
    const page = feedOf({
      ...exampleHistory,
      title: words,
      revisions: [
        {
          ...committed('2026-01-01T00:00:00Z', [reworded(`x${words}`, 'A.', words, words)]),
          author: words,
          subject: words,
        },
      ],
    })
    expect(feedFaults(page)).toEqual([])
  })
})

describe('what the validator finds', () => {
  const xml = feedOf(exampleHistory)
  test.each([
    ['an element that is missing', xml.replace(/<updated>[^<]*<\/updated>/, ''), /updated|interleave|entry/],
    ['a day where a moment belongs', xml.replaceAll('T12:00:00Z', ''), /dateTime/],
    ['an id that is there twice', xml.replace('#contact-2026-02-06</id>', '#openness-2026-02-06</id>'), /there twice/],
    ['nobody as author', xml.replaceAll(/<author>.*?<\/author>/g, ''), /nobody is its author/],
    ['no link to itself', xml.replace('rel="self"', 'rel="via"'), /one link to itself/],
    ['content without a div', xml.replace(/<div xmlns="http:\/\/www.w3.org\/1999\/xhtml">.*?<\/div>/, ''), /div/],
    ['a feed that is older than an entry', xml.replace('2026-02-06T12:00:00Z', '2026-02-05T12:00:00Z'), /newer/],
  ])('%s', (_, broken, message) => {
    expect(feedFaults(broken).join('\n')).toMatch(message)
  })
})

test('entries are the newest first, and what isn’t committed is none', () => {
  const ids = textsOf(toSiteFeed(exampleSiteHistory, config), '//a:entry/a:id').map((id) =>
    id.replace(/^.*\/([^/]+)\/history\/#/, '$1 '),
  )
  expect(ids).toEqual([
    ...['old-promises openness-2026-02-06', 'old-promises contact-2026-02-06', 'gone archive-2026-02-06'],
    ...['leaving', 'logs', 'fees', 'news', 'archive'].map((id) => `old-promises ${id}-2026-01-20`),
    'gone archive-2026-01-20',
    'old-promises fees-2025-09-12',
    ...['openness', 'leaving', 'logs', 'fees', 'news', 'archive'].map((id) => `old-promises ${id}-2025-03`),
  ])
})

test('revisions of one day stay in order, whether their second is known or not', () => {
  const xml = withRevisions(
    committed('2026-01-01T12:00:00Z', [reworded('first', 'A.', 'B.')]),
    revision('late', { when: { day: '2026-01-01', certainty: 'by' }, changes: [reworded('second', 'B.', 'C.')] }),
  )
  expect(textsOf(xml, '//a:entry/a:id').map((id) => id.split('#')[1])).toEqual(['second', 'first'])
  expect(feedFaults(xml)).toEqual([])
})

test('a feed has no more than the newest changes', () => {
  const days = Array.from({ length: MAX_ENTRIES + 5 }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1 + index)).toISOString(),
  )
  const xml = withRevisions(
    ...days.map((day) => committed(day.replace('.000', ''), [reworded(`x-${day.slice(0, 10)}`, 'A.', 'B.')])),
  )
  const dates = textsOf(xml, '//a:entry/a:updated')
  expect(dates).toHaveLength(MAX_ENTRIES)
  expect([dates[0], dates.at(-1)]).toEqual(['2026-04-15T00:00:00Z', '2026-01-06T00:00:00Z'])
})

test('an entry leads to its change, and its id outlives a move of the page', () => {
  const entry = entryOf(feedOf(exampleHistory), 'leaving-2026-01-20')
  expect(entry).toContain('<id>https://example.org/old-promises/history/#leaving-2026-01-20</id>')
  expect(entry).toContain('href="https://example.org/promises/history/#leaving-2026-01-20"')
})

test('an entry says without style what was added and what was removed', () => {
  const text = entryOf(feedOf(exampleHistory), 'leaving-2026-01-20')
  expect(text).toContain(
    '<p>Providers <del>[removed: SHOULD]</del> <ins>[added: MUST]</ins> hand over all data <ins>[added: within 30 days]</ins>.</p>',
  )
  expect(text).toContain('<title>Leaving: strengthened</title>')
  expect(text).toContain('<author><name>Ada Lovelace</name></author>')
})

test('a date that isn’t sure is said so, and is no date of publication', () => {
  const text = entryOf(feedOf(exampleHistory), 'openness-2025-03')
  expect(text).toContain('<updated>2025-03-04T00:00:00Z</updated>')
  expect(text).toContain('<p>When: before 4 March 2025</p>')
  expect(text).not.toContain('<published>')
  expect(entryOf(feedOf(exampleHistory), 'contact-2026-02-06')).toContain('<published>2026-02-06T12:00:00Z')
})

test('a feed says what it is, in which language, and under which licence', () => {
  const head = toSiteFeed(exampleSiteHistory, config).split('<entry>')[0]
  expect(head).toBe(
    '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">' +
      '<id>https://example.org/feed.xml</id><title>Example &#x26; Co.: changes to commitments</title>' +
      '<updated>2026-02-06T12:00:00Z</updated><author><name>Example &#x26; Co.</name></author>' +
      '<link rel="self" type="application/atom+xml" href="https://example.org/feed.xml"/>' +
      '<link rel="alternate" type="text/html" href="https://example.org/history/"/>' +
      '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>',
  )
})

test.each([
  ['nothing', { ...exampleHistory, lastChanged: undefined }, '1970-01-01T00:00:00Z'],
  [
    'no change',
    { ...exampleHistory, lastChanged: { day: '2026-01-02', certainty: 'by' as const } },
    '2026-01-02T00:00:00Z',
  ],
])('a feed of which %s is known has a date all the same', (_, page, date) => {
  expect(textsOf(feedOf({ ...page, revisions: [] }), '/a:feed/a:updated')).toEqual([date])
})

test('where there is no history, a feed leads to the site', () => {
  expect(toSiteFeed({ pages: new Map(), problems: [] }, config)).toContain(
    'type="text/html" href="https://example.org/"/>',
  )
})

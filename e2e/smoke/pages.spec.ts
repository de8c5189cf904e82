import { expect } from 'playwright/test'
import { type Crawl, test } from '../crawl'
import { practices, strategy } from '../documents'
import type { Visit } from '../visit'

/** `/` shows a page that has a URL of its own, title included. */
const home = '/'

/** What holds for a page, whatever it says. Each failure names the page. */
const rules: Record<string, (visit: Visit, crawl: Crawl) => void> = {
  'answers 200': ({ path, status }) => expect.soft(status, path).toBe(200),
  'has one first-level heading': ({ path, headings }) =>
    expect.soft(headings, path).toEqual([expect.stringMatching(/\S/)]),
  'has a title of its own': ({ path, title, siteName }, { visits }) => {
    const sharing = visits.filter((other) => other.path !== home && other.title === title).map((other) => other.path)
    expect.soft(title.replace(siteName, ''), path).toMatch(/\w{3}/)
    expect.soft(sharing, `pages titled “${title}”`).toHaveLength(1)
  },
  'has a description': ({ path, description }) => expect.soft(description, path).toMatch(/\w+ \w+/),
  'names a canonical URL that the sitemap lists': ({ path, canonical }, { sitemap }) => {
    const listed = sitemap.map(({ href }) => href)
    expect.soft(listed, path).toContain(canonical)
  },
  'has no id twice': ({ path, ids }) => {
    const repeated = ids.filter((id, index) => ids.indexOf(id) !== index)
    expect.soft(repeated, path).toEqual([])
  },
  'shows all of its pictures': ({ path, brokenPictures }) => expect.soft(brokenPictures, path).toEqual([]),
  'logs no error to the console': ({ path, consoleErrors }) => expect.soft(consoleErrors, path).toEqual([]),
  'asks no other host for anything': ({ path, foreignRequests }) => expect.soft(foreignRequests, path).toEqual([]),
}

for (const [rule, check] of Object.entries(rules)) {
  test(`every page ${rule}`, ({ crawl }) => {
    for (const visit of crawl.visits) check(visit, crawl)
  })
}

test('every page of the sitemap is its own canonical URL', ({ crawl: { sitemap, visits } }) => {
  for (const { pathname, href } of sitemap) {
    const canonical = visits.find(({ path }) => path === pathname)?.canonical
    expect.soft(canonical, pathname).toBe(href)
  }
})

test('the sitemap lists the pages there are', ({ crawl: { sitemap } }) => {
  const paths = sitemap.map(({ pathname }) => pathname)
  expect(paths).toEqual(expect.arrayContaining([practices.path, strategy.path]))
})

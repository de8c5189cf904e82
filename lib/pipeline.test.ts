import type { Element } from 'hast'
import { toString as toText } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { visit } from '#lib/tree/visit'
import { readSite } from './content/read-site'
import { hasErrors } from './findings/finding'
import { formatFindings } from './findings/format'
import { checkSite, type LoadedPage, loadPage } from './pipeline'

// The organisation's own documents: what must hold of them whatever changes in the code.

const site = readSite({ content: 'content', public: 'public', origin: undefined })

function load(url: string): LoadedPage {
  const page = site.index.pageByUrl.get(url)
  if (!page) throw new Error(`There is no page ${url}.`)
  return loadPage(page, site.index)
}

const practices = load('/open-practices/')
const version = load('/open-practices/versions/2025-09-12/')
const strategy = load('/open-source/strategy/')

function elements({ blocks }: LoadedPage, tagName: string): Element[] {
  const found: Element[] = []
  for (const { text } of blocks.flatMap(({ clauses }) => clauses)) {
    if (text) visit(text.tree, 'element', (node) => void (node.tagName === tagName && found.push(node)))
  }
  return found
}

test('the content has no errors and no warnings', () => {
  const findings = checkSite(site).filter(({ severity }) => severity !== 'note')
  expect(hasErrors(findings)).toBe(false)
  expect(formatFindings(findings, 'text')).toBe('No findings.')
})

test('a page is where it was published, under its title', () => {
  expect(site.index.pages.map(({ url, title, kind }) => [url, title, kind])).toEqual([
    ['/accessibility/', 'Accessibility', 'plain'],
    ['/open-practices/', 'Our open practices', 'landing'],
    ['/open-practices/versions/2025-09-12/', 'Open practices at 2i2c', 'plain'],
    ['/open-source/strategy/', 'Open source strategy and policies', 'plain'],
  ])
})

test('the four commitments stand in one grid, in order, with their ids', () => {
  expect(practices.blocks.map(({ kind }) => kind)).toEqual(['prose', 'commitments', 'prose'])
  const clauses = practices.blocks[1]?.clauses ?? []
  expect(clauses.map(({ id, title }) => [id, title && toText(title.tree)])).toEqual([
    ['right-to-replicate', 'Right to Replicate'],
    ['open-technology', 'Open Technology'],
    ['co-create', 'Upstream contributions'],
    ['transparent', 'Transparency'],
  ])
})

describe('the project gallery', () => {
  const projects = [
    ['Jupyter Notebooks', 'https://jupyter.org'],
    ['Jupyter Lab', 'https://jupyterlab.readthedocs.io/en/stable/'],
    ['JupyterHub', 'https://jupyter.org/hub'],
    ['The PyData Ecosystem', 'https://numfocus.org/sponsored-projects'],
    ['Jupyter Book', 'https://jupyterbook.org/intro.html'],
    ['Dask', 'https://docs.dask.org/en/latest/logos.html'],
  ]
  test.for([
    ['now', practices],
    ['in the earlier version', version],
  ] as const)('has six cards with their links %s', ([, page]) => {
    const cards = elements(page, 'project-card').map(({ properties, children }) => {
      const title = children.find((child) => child.type === 'element' && child.tagName === 'project-title')
      return [title && toText(title), properties['href']]
    })
    expect(cards).toEqual(projects)
  })

  test.for([
    ['now', practices],
    ['in the earlier version', version],
  ] as const)('has six pictures that are here, measured and described %s', ([, page]) => {
    const pictures = elements(page, 'img').map(({ properties }) => properties)
    expect(pictures).toHaveLength(6)
    for (const { src, alt, width, height } of pictures) {
      expect(site.index.files).toContain(src)
      expect(alt).not.toBe('')
      expect(Number(width) > 0 && Number(height) > 0).toBe(true)
    }
  })
})

test('the strategy has its seven anchors, in both dialects', () => {
  const myst = [
    'upstream-first',
    'upstream-work-cant-be-done-on-nights-and-weekends',
    'center-the-communitys-strategy-and-mission',
    'decisions-should-be-made-with-the-community-not-us-alone',
    'dont-plant-flags',
    'make-more-than-just-technical-contributions',
    'give-attribution-to-others',
  ]
  const sphinx = [
    'upstream-work-can-t-be-done-on-nights-and-weekends',
    'center-the-community-s-strategy-and-mission',
    'don-t-plant-flags',
  ]
  expect(strategy.headings.map(({ level, id }) => [level, id])).toEqual(myst.map((id) => [2, id]))
  expect([...strategy.anchors].sort()).toEqual([...myst, ...sphinx].sort())
})

test("the older page's four anchors are on both pages", () => {
  const older = [
    'support-open-technology-with-our-service',
    'co-create-our-impact-with-other-communities',
    'do-our-work-openly-and-transparently',
    'open-source-projects-we-use-and-support',
  ]
  expect(version.headings.map(({ id }) => id)).toEqual(older)
  expect([...practices.anchors]).toEqual(expect.arrayContaining(older))
  expect(practices.blocks.flatMap(({ clauses }) => clauses).map(({ id, formerIds }) => [id, formerIds])).toEqual([
    ['intro', []],
    ['right-to-replicate', []],
    ['open-technology', [older[0]]],
    ['co-create', [older[1]]],
    ['transparent', [older[2]]],
    ['projects', [older[3]]],
  ])
})

test('a page without a description has its first words', () => {
  expect(practices.description).toBe(
    'We believe open science requires open practices. We make specific commitments to ensure our infrastructure remains open, portable, and community-controlled.',
  )
})

test('every link leads to a page here or to the site that has it', () => {
  const hrefs = (page: LoadedPage) =>
    elements(page, 'a')
      .filter(({ properties }) => properties['className'] === undefined)
      .map(({ properties }) => properties['href'])
  expect(hrefs(practices)).toEqual([
    '/open-source/strategy/#upstream-first',
    'https://2i2c.org/right-to-replicate',
    'https://2i2c.org/open-technology',
    '/open-source/strategy/#upstream-first',
    'https://2i2c.org/blog/2025/good-citizen/',
    'https://2i2c.org/kpis/upstream/',
    'https://2i2c.org/about/funding/',
    'https://2i2c.org/blog/2025/communications-strategy/',
    'https://2i2c.org/roadmap',
    'https://2i2c.org/collaborators',
  ])
  expect(hrefs(version)).toEqual([
    '/open-source/strategy/#upstream-first',
    'https://2i2c.org/open-technology/',
    'https://2i2c.org/right-to-replicate/',
    '/open-source/strategy/#upstream-first',
    'https://2i2c.org/blog/2025/good-citizen/',
    'https://2i2c.org/collaborators/',
    'https://2i2c.org/about/funding/',
    'https://2i2c.org/blog/2025/communications-strategy/',
  ])
  expect(hrefs(strategy)).toEqual([])
})

test('a style in content is kept to its section', () => {
  expect(practices.blocks[2]?.clauses[0]?.text?.styles).toEqual([
    ':where(#projects) .project-figures img{border:none!important;box-shadow:none!important}',
  ])
})

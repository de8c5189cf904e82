import type { Root } from 'hast'
import { collectFindings, type Finding } from '#lib/findings/finding'
import { resolveLink } from '#lib/links/resolve-link'
import type { Dialect } from '#lib/markdown/dialect'
import { toRichText } from '#lib/markdown/to-rich-text'
import { examplePage, exampleSite } from './example-site'

const PATH = 'open-practices/index.md'

const site = exampleSite({
  pages: [PATH, 'strategy.md'],
  files: ['/media/map.png', '/pictures/logo.svg'],
  pictures: { 'https://example.com/logo.svg': { file: '/pictures/logo.svg', alt: 'The word Logo' } },
  config: { fallbackOrigin: 'https://example.org' },
  texts: {
    'open-practices/people.md': '---\ntitle: People\n---\n\n## People\n\n[Ada](ada.md) and *others*.\n',
    'open-practices/circle.md': 'Round.\n\n:::{include} circle.md\n:::\n',
    'open-practices/hubs.csv': 'Hub,Since\nPaleohack,2023\n"Cloud, *open*",2024\n',
    'open-practices/hub.py': 'import hub\n\n# start\nhub.start()\n# stop\nhub.stop()\n',
    'shared/notice.md': ':::{nte}\n[Words](more.md), ![](map.png)\n:::\n',
  },
})

const page = examplePage(PATH)

interface Rendered {
  tree: Root
  styles: string[]
  findings: Finding[]
}

/** A text as the fixtures' example page renders it. */
export function renderExample(value: string, dialect: Dialect = 'hugo'): Rendered {
  const { findings, report } = collectFindings()
  const { tree, styles } = toRichText(
    { file: 'input.md', value, line: 1, indent: 0 },
    { topLevel: 2, scope: '#section' },
    // What is remembered of a site is not to go from one text to the next.
    { site: { ...site }, page, dialect, linkBase: PATH, anchors: new Set(), formerAnchors: new Map(), report },
  )
  return { tree, styles, findings }
}

/** Where a link that an engine left as it was written leads on the example page. */
export function resolveExampleLink(href: string): string {
  return resolveLink(href, PATH, site).href
}

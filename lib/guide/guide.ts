import type { Root } from 'hast'
import { toString as toText } from 'mdast-util-to-string'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { PREVIEW } from '#lib/changes/preview'
import type { Page } from '#lib/content/page'
import type { SiteIndex } from '#lib/links/site-index'
import { toAnchor, uniqueAnchor } from '#lib/markdown/anchor'
import { visit } from '#lib/tree/visit'
import { type ExamplePage, toExamplePage } from './example-page'
import { type GuideExample, type GuideSection, parseGuide } from './parse-guide'

/** Where, on previews, what pages may hold is shown. */
export const GUIDE = `${PREVIEW}guide/`

/** What a page of the guide shows: examples of one section of the editors' guide. */
export interface GuidePage {
  title: string
  url: string
  examples: ShownExample[]
}

/** An example with the page that becomes of it. */
export interface ShownExample extends ExamplePage {
  title: string
  /** Its anchor, with which the ids in it begin. */
  name: string
  /** What leads to it. */
  words: Root | undefined
  source: string
}

/**
 * The editors' guide as pages that show what becomes of its examples.
 *
 * @param text the guide, as Markdown
 * @param served the site whose pictures examples show
 */
export function toGuide(text: string, served: SiteIndex): GuidePage[] {
  const sections = parseGuide(text)
  return sections.map((section) => {
    const taken = new Set<string>()
    const examples = section.examples.map((example): ShownExample => {
      const { words, source } = example
      const shown = toExamplePage(source, served)
      const title = titleOf(example, section, shown.page)
      const name = uniqueAnchor(toAnchor(title), taken)
      return { ...shown, title, name, words: words && toWords(words, sections), source }
    })
    return { title: section.title, url: urlOf(section), examples }
  })
}

function urlOf({ anchor }: GuideSection): string {
  return `${GUIDE}${anchor}/`
}

function titleOf({ heading, words }: GuideExample, { examples }: GuideSection, page: Page): string {
  if (heading !== undefined) return heading
  if (examples.length === 1) return 'Example'
  const lead = words?.children[0]
  if (lead?.type === 'strong') return toText(lead).replace(/\.$/, '')
  return page.kind === 'landing' ? kindsOf(page).join(', ') : page.title
}

/** What a landing page names as its kinds of section, each once. */
function kindsOf({ params }: Page): string[] {
  const sections: unknown = params['sections']
  const blocks = Array.isArray(sections) ? sections.map((section: { block?: unknown }) => String(section.block)) : []
  return [...new Set(blocks)]
}

/** A paragraph of the guide, whose links lead to what is shown of the guide, if it is, or to other sites. */
function toWords(paragraph: NonNullable<GuideExample['words']>, sections: readonly GuideSection[]): Root {
  const tree = unified()
    .use(remarkRehype)
    .runSync({ type: 'root', children: [paragraph] })
  visit(tree, 'element', (link, index, parent) => {
    if (link.tagName !== 'a' || index === undefined || !parent) return undefined
    const href = String(link.properties['href'])
    const section = sections.find(({ anchors }) => anchors.includes(href.slice(1)))
    if (section) link.properties['href'] = urlOf(section)
    if (section || /^https?:/.test(href)) return undefined
    parent.children.splice(index, 1, ...link.children)
    return index
  })
  return tree
}

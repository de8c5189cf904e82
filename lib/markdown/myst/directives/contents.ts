import type { RootContent } from 'mdast'
import type { Page } from '#lib/content/page'
import { type TocEntry, tocPlaceOf } from '#lib/content/toc'
import { joinPath } from '#lib/links/find-file'
import type { PageContext } from '../../context'
import { pagesBelow } from '../../pages-below'
import { withoutEffect } from '../../without-effect'
import { type ElementNode, element } from '../element'
import { argumentOf, type Directive, flagOf, numberOf, textOf } from '../nodes'
import { commonProperties } from './container'
import type { DirectiveKind } from './directive-kind'

const ignored = ['local', 'backlinks', 'caption', 'titlesonly', 'glob', 'includehidden', 'reversed', 'numbered']

/**
 * A list of the headings of the page (`contents`), or of the handbook's pages (`toc`, `tableofcontents`,
 * `toctree`). The first is filled once headings have their anchors, as the shortcode `toc` is.
 */
export const contents: DirectiveKind = toKind('section')
export const toc: DirectiveKind = toKind('project')

/** Sphinx's list of pages, one a line: `people` or `Our people <people>`. A hidden one only gives their order. */
export const toctree: DirectiveKind = {
  ...toc,
  body: 'text',
  toNodes(directive, context) {
    if (flagOf(directive, 'hidden')) return []
    const lines = directive.body.value.split('\n').filter((line) => line.trim() !== '')
    if (lines.length === 0) return toc.toNodes(directive, context)
    return toEntries(
      lines.map((line) => toNamedEntry(line.trim(), context.page)),
      1,
    )
  },
}

function toNamedEntry(line: string, { site, page }: PageContext): TocEntry {
  const [, words, target = line] = /^([^<]*)<([^<>]+)>$/.exec(line) ?? []
  if (/^[a-z]+:/i.test(target)) return toEntry({ title: words?.trim() || target, url: target })
  const file = target.endsWith('.md') ? target : `${target}.md`
  const found = site.pageByPath.get(joinPath(page.path, file).slice(1))
  return toEntry({ title: words?.trim() || found?.title || target, url: found?.url ?? file })
}

function toKind(usual: string): DirectiveKind {
  return {
    argument: 'words',
    options: {
      context: { about: 'What is listed.', is: ['project', 'children', 'page', 'section'], aliases: ['kind'] },
      depth: { about: 'How many levels.', is: 'number', aliases: ['maxdepth'] },
      hidden: { about: 'Shows nothing.', is: 'flag' },
      ...withoutEffect(ignored),
    },
    toNodes(directive, { page }) {
      const title = argumentOf(directive)
      const heading: RootContent[] = title ? [{ type: 'heading', depth: 2, children: title }] : []
      const context = textOf(directive, 'context') ?? usual
      return [...heading, ...toList(directive, context, page)]
    },
  }
}

function toList(directive: Directive, context: string, page: PageContext): RootContent[] {
  const depth = Math.max(1, numberOf(directive, 'depth') ?? 10)
  if (context === 'page' || context === 'section') {
    const isTitled = argumentOf(directive) !== undefined || undefined
    return [element('site-contents', { dataScope: context, dataDepth: depth, dataTitled: isTitled })]
  }
  const list = toEntries(entriesOf(page, context), depth)
  return list.map((node) => ({ ...node, data: { ...node.data, hProperties: commonProperties(directive) } }))
}

/** The handbook's entries, or those below the page; without a handbook, the pages below it. */
function entriesOf({ site, page }: PageContext, context: string): TocEntry[] {
  const place = tocPlaceOf(page, site.tocs)
  if (place) return context === 'project' ? place.toc.entries : place.entry.children
  return pagesBelow(page, site).map((other) => toEntry(other))
}

function toEntry({ title, url }: Pick<Page, 'title' | 'url'>): TocEntry {
  return { title, url, isPage: true, children: [] }
}

function toEntries(entries: readonly TocEntry[], depth: number): ElementNode[] {
  if (entries.length === 0 || depth === 0) return []
  const items = entries.map(({ title, url, children }) =>
    element('li', {}, [
      element('a', { href: url }, [{ type: 'text', value: title }]),
      ...toEntries(children, depth - 1),
    ]),
  )
  return [element('ul', {}, items)]
}

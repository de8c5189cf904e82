import type { Page } from '#lib/content/page'
import { replacementAt, stretchOfText } from '#lib/content/source-stretch'
import { certainSlip } from '#lib/findings/certain-slip'
import { nearest } from '#lib/findings/suggest'
import type { PageContext } from '#lib/markdown/context'
import { type ClauseParts, levelBelow } from './clause'
import type { ListDesign } from './collection-schema'
import { type Look, toLook } from './design'
import { type Entry, toEntry } from './entry'
import type { TextAt } from './section'

/** Pages as a section shows them. */
export interface PageList {
  look: Look
  layout: 'cards' | 'list'
  /** How many cards stand side by side where there is room. */
  columns: number
  /** The level of their titles, where these are headings. */
  entryLevel: 2 | 3
  entries: Entry[]
}

/** Hugo Blox's views by name, and the numbers they had. */
const layouts = new Map<string, PageList['layout']>([
  ...['list', 'compact', 'citation', 'date-title-summary', '1', '2', '4'].map((view) => [view, 'list'] as const),
  ...['card', 'article-grid', 'masonry', 'showcase', '3', '5'].map((view) => [view, 'cards'] as const),
])

const DEFAULT_COLUMNS = 3

interface ListSource {
  design: ListDesign
  textAt: TextAt
  parts: ClauseParts
  titleLevel: 1 | 2
}

/** Pages as `design` says; a view that isn't known is noted, and a list. */
export function toPageList(
  pages: readonly Page[],
  { design, textAt, parts, titleLevel }: ListSource,
  context: PageContext,
): PageList {
  const layout = layouts.get(String(design?.view ?? 'list'))
  if (!layout) reportView(textAt, context)
  const entries = pages.map((page) => toEntry(page, context.site))
  const look = toLook(design, textAt('design', 'css_class'), context)
  return {
    look,
    // In Hugo Blox, `1` is the layout of the section, not of the cards in it.
    columns: look.columns === undefined || look.columns < 2 ? DEFAULT_COLUMNS : look.columns,
    layout: layout ?? 'list',
    entryLevel: levelBelow(parts.title, titleLevel),
    entries: design?.show_date === false ? entries.map((entry) => ({ ...entry, date: undefined })) : entries,
  }
}

function reportView(textAt: TextAt, { report }: PageContext): void {
  const view = textAt('design', 'view') ?? textAt('block')
  if (!view) return
  const names = [...layouts.keys()].filter((name) => !/^\d/.test(name))
  const match = nearest(view.value, names)
  const hint = match ? `Did you mean \`${match}\`?` : `The views are ${names.map((name) => `\`${name}\``).join(', ')}.`
  const meant = certainSlip(view.value, names)
  const place = meant === undefined ? stretchOfText(view) : replacementAt(view, [0, view.value.length], meant)
  report('design-view', place, `There is no view \`${view.value}\`: the pages are shown as a list.`, hint)
}

import { z } from 'zod'
import { folderKey } from '#lib/content/content-path'
import { stretchOfText } from '#lib/content/source-stretch'
import type { PageContext } from '#lib/markdown/context'
import type { RichText } from '#lib/markdown/rich-text'
import type { ListContent } from './collection-schema'
import { filled } from './field-button'
import { toFieldLink } from './field-link'
import type { TextAt } from './section'
import type { SelectedPages } from './select-pages'

/** The field `archive` of a collection. */
export const archiveSchema = z
  .strictObject({
    enable: z.boolean().optional().describe('Whether the link is shown. If not given: where pages are left out.'),
    text: z.string().optional().describe('What the link says. `See all` if not given.'),
    link: z.string().optional().describe("Where it leads. If not given: to the folder's page, if it has one."),
  })
  .optional()
  .describe('The link to all of the pages.')

interface Collection {
  content: ListContent & { archive?: z.infer<typeof archiveSchema> }
  selected: SelectedPages
  textAt: TextAt
}

/** The link below a collection to all of its pages; undefined if it has none. */
export function toArchiveLink({ content, selected, textAt }: Collection, context: PageContext): RichText | undefined {
  const { enable = selected.total > selected.pages.length } = content.archive ?? {}
  const block = textAt('block')
  if (!enable || !block) return undefined
  const words = filled(textAt('content', 'archive', 'text')) ?? 'See all'
  const link = filled(textAt('content', 'archive', 'link'))
  const archive = archivePathOf(content, context)
  if (link ?? archive)
    return toFieldLink({ url: link ?? { ...block, value: archive ?? '', folded: true }, words }, context)
  if (content.archive?.enable) {
    const hint = 'Say in `archive.link` where it leads, or set `enable: false`.'
    context.report('link-missing', stretchOfText(block), 'There is no page for the `archive` of this section.', hint)
  }
  return undefined
}

/** The URL of the one folder's own page. */
function archivePathOf({ page_type: type, filters }: ListContent, { site, page }: PageContext): string | undefined {
  const folders = [...new Set([type ?? '', ...(filters?.folders ?? [])].map(folderKey).filter(Boolean))]
  const own = folders.length === 1 ? site.pageByLogicalPath.get(`/${folders[0]}/`) : undefined
  return own === page ? undefined : own?.url
}

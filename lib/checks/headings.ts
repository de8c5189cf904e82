import type { Heading, Root, RootContent } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { stretchOf } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import type { Report, Stretch } from '#lib/findings/finding'
import type { RichText } from '#lib/markdown/rich-text'
import type { PageCheck } from './check'

/** Reports what is wrong with the headings of a text: their levels, and what stands below them. */
export const checkHeadings: PageCheck = ({ texts }, report) => {
  for (const text of texts) {
    const headings = headingsOf(text.markdown)
    checkLevels(headings, text.source, report)
    checkTitles(headings, text, report)
    checkEmpty(text, report)
  }
}

function headingsOf({ children }: Root): Heading[] {
  return children.filter((node) => node.type === 'heading')
}

function placeOf(node: RootContent, source: SourceText): Stretch {
  return stretchOf(source, node.position)
}

function checkLevels(headings: readonly Heading[], source: SourceText, report: Report): void {
  for (const [index, heading] of headings.entries()) {
    const before = headings[index - 1]
    if (!before || heading.depth <= before.depth + 1) continue
    const message = `A heading of level ${heading.depth} follows one of level ${before.depth}.`
    const hint = `Write \`${'#'.repeat(before.depth + 1)}\`: who has headings read out misses a level that is skipped.`
    report('heading-skipped', placeOf(heading, source), message, hint)
  }
}

/** One `#` heading may be the page's title, or stay as a first heading below it. */
function checkTitles(headings: readonly Heading[], { markdown, source }: RichText, report: Report): void {
  const start = markdown.children[0]?.position?.start.offset ?? 0
  // The page's title was taken out of the tree.
  const hasTitle = /^[ \t]*#[ \t]|^=+[ \t]*$/m.test(source.value.slice(0, start))
  const titles = headings.filter(({ depth }) => depth === 1)
  for (const heading of hasTitle ? titles : titles.slice(1)) {
    const hint = 'Write `##`, and one `#` more for each heading below it.'
    report('heading-title', placeOf(heading, source), 'There is a heading with one `#` already.', hint)
  }
}

function checkEmpty({ markdown, source }: RichText, report: Report): void {
  const nodes = markdown.children.filter(isShown)
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1]
    if (node.type !== 'heading' || (next && !(next.type === 'heading' && next.depth <= node.depth))) continue
    const message = `Nothing stands below the heading “${toText(node)}”.`
    report('heading-empty', placeOf(node, source), message, 'Write what belongs there, or remove the heading.')
  }
}

/** Labels, comments and definitions are for those that follow or lead to them. */
function isShown(node: RootContent): boolean {
  if (node.type === 'html') return !/^<!--(?:(?!-->)[\s\S])*-->\s*$/.test(node.value)
  return !['definition', 'mystTarget', 'mystComment', 'footnoteDefinition'].includes(node.type)
}

import type { Emphasis, Nodes, Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mathToMarkdown } from 'mdast-util-math'
import { defaultHandlers, type Handle, toMarkdown as write } from 'mdast-util-to-markdown'
import { visit } from '#lib/tree/visit'

/** Markdown's tree as text: GitHub's Markdown, with formulas where there are any. */
export function toMarkdown(tree: Root): string {
  return write(tree, {
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), ...(hasMath(tree) ? [mathToMarkdown()] : [])],
    handlers: { emphasis: toEmphasis },
  })
}

/** Markdown has no word for `<sup>`, and without one 10<sup>6</sup> is another number. */
const toEmphasis: Handle = (node: Emphasis, parent, state, around) => {
  const name = node.data?.hName
  if (name === undefined) return defaultHandlers.emphasis(node, parent, state, around)
  const tracker = state.createTracker(around)
  const start = tracker.move(`<${name}>`)
  return `${start}${state.containerPhrasing(node, { before: '>', after: '<', ...tracker.current() })}</${name}>`
}

/** Where there is none, a dollar is a dollar. */
function hasMath(tree: Root): boolean {
  let found = false
  visit(tree, (node: Nodes) => {
    found ||= node.type === 'math' || node.type === 'inlineMath'
  })
  return found
}

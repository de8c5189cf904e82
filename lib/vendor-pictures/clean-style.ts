import { type CssNode, generate, type List, type ListItem, parse, type WalkContext, walk } from 'css-tree'
import { loadsFile } from '#lib/content/outside-references'
import { MAX_STYLE_MISTAKES } from '#lib/limits'

/** At-rules that hold rules and nothing else. */
const conditional = new Set(['media', 'supports', 'layer'])

/**
 * The CSS of a drawing without what asks for files, and without at-rules such as `@import` and `@font-face`.
 *
 * @param context what it is: rules, or what stands in one
 */
export function cleanStyle(css: string, context: 'stylesheet' | 'declarationList'): string {
  const sheet = parseStyle(css, context)
  if (!sheet) return ''
  walk(sheet, {
    enter(this: WalkContext, node: CssNode, item: ListItem<CssNode>, list: List<CssNode> | null) {
      if (!list || !isDropped(node)) return undefined
      list.remove(item)
      return walk.skip
    },
  })
  const clean = generate(sheet)
  return loadsFile(clean) ? '' : clean
}

/** What asks for files, reaches beyond rules, or could not be read. */
function isDropped(node: CssNode): boolean {
  if (node.type === 'Atrule') return !conditional.has(node.name.toLowerCase()) || !node.block || isRaw(node.prelude)
  if (node.type === 'Rule') return isRaw(node.prelude)
  return node.type === 'Declaration' ? isRaw(node.value) || loadsFile(generate(node)) : isRaw(node)
}

function isRaw(node: CssNode | null): boolean {
  return node?.type === 'Raw'
}

/** Undefined for what has no end of mistakes in it. */
function parseStyle(css: string, context: 'stylesheet' | 'declarationList'): CssNode | undefined {
  let mistakes = 0
  try {
    return parse(css, {
      context,
      parseCustomProperty: true,
      onParseError: (error) => {
        // The parser can come upon the same mistake for ever: what is thrown here ends it.
        if (++mistakes > MAX_STYLE_MISTAKES) throw error
      },
    })
  } catch {
    return undefined
  }
}

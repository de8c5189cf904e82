import type { Handle } from 'hast-util-to-mdast'
// For the types of formulas in Markdown's tree.
import type {} from 'mdast-util-math'

/** Formulas, as the LaTeX that they were made of. */
export const mathHandlers: Record<string, Handle> = {
  math: (_, { data, properties }) => {
    const value = data?.tex?.trim()
    if (value === undefined) return undefined
    return properties['display'] === 'block' ? { type: 'math', value } : { type: 'inlineMath', value }
  },
}

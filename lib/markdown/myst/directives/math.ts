import { toMathBlock } from '../math-trees'
import { type Directive, flagOf } from '../nodes'
import { labelOf } from './container'
import type { DirectiveKind } from './directive-kind'

/** A formula that is set apart, as the same between `$$` is. Words behind the name belong to it, as in Sphinx. */
export const math: DirectiveKind = {
  argument: 'text',
  body: 'text',
  options: {
    typst: 'Accepted, but without effect.',
    nowrap: { about: 'Accepted, but without effect.', is: 'flag' },
  },
  toNodes(directive, { report }) {
    const value = formulaOf(directive)
    if (value === '') {
      report('directive-content', undefined, 'There is no formula here.', 'Write it between the fences.')
      return []
    }
    const block = toMathBlock(value, labelOf(directive))
    return [{ ...block, isNumbered: flagOf(directive, 'enumerated') ?? block.isNumbered }]
  },
}

function formulaOf({ argument, body }: Directive): string {
  return [argument?.value ?? '', body.value].filter(Boolean).join('\n\n').trim()
}

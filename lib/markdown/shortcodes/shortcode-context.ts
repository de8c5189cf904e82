import type { ElementContent } from 'hast'
import type { ProblemExtent } from '../dialect'
import { withoutParagraph } from '../paragraphs'
import { placeOfProblem } from '../place-of-problem'
import { checkArguments } from './arguments'
import { indentationAt } from './dedent'
import { type Expansion, placeOfTag } from './expansion'
import type { Argument, ArgumentExtent, Arguments, ShortcodeContext, ShortcodeKind, TextInside } from './shortcode-kind'
import type { Shortcode } from './shortcodes'
import type { Parameter } from './tags'

/** Makes elements of a text that stands inside a shortcode. */
export type ExpandInside = (inside: TextInside, expansion: Expansion) => ElementContent[]

/** What a shortcode's kind is asked with: its arguments, and what it may do with them. */
export function toCall(
  shortcode: Shortcode,
  kind: ShortcodeKind,
  { expansion, expandInside }: { expansion: Expansion; expandInside: ExpandInside },
): [Arguments, ShortcodeContext] {
  const { source, context } = expansion
  const { name } = shortcode
  const toBlocks = ({ inside }: Argument) => expandInside(inside, expansion)
  const report: ShortcodeContext['report'] = (rule, at, message, hint) =>
    context.report(
      rule,
      at ? placeOfProblem(source, { offset: at.start, extent: toExtent(at) }) : placeOfTag(shortcode, expansion),
      message,
      hint,
    )
  const parameters = shortcode.parameters.map((parameter) => toArgument(parameter, expansion))
  const { site, page, linkBase } = context
  return [
    checkArguments({ name, parameters }, kind, report),
    {
      site,
      page,
      linkBase,
      inner: innerOf(shortcode, expansion),
      toContent: (value) => withoutParagraph(toBlocks(value)),
      toBlocks,
      report,
    },
  ]
}

function toExtent({ start, end, replacement }: ArgumentExtent): ProblemExtent {
  return { length: end - start, replacement }
}

/** The text between a shortcode's tags. */
export function innerOf({ start, inner }: Shortcode, expansion: Expansion): Argument | undefined {
  if (!inner) return undefined
  const value = expansion.text.slice(inner.start, inner.end)
  const parameter = {
    name: undefined,
    value,
    start: inner.start,
    valueStart: inner.start,
    valueEnd: inner.end,
    end: inner.end,
  }
  const argument = toArgument(parameter, expansion)
  return { ...argument, inside: { ...argument.inside, indent: indentationAt(expansion.text, start) } }
}

function toArgument(parameter: Parameter, { toOffset }: Expansion): Argument {
  const { value, start, valueStart, valueEnd, end } = parameter
  return {
    ...parameter,
    start: toOffset(start),
    valueStart: toOffset(valueStart),
    valueEnd: toOffset(valueEnd),
    end: toOffset(end),
    inside: { value, start: valueStart, indent: 0 },
  }
}

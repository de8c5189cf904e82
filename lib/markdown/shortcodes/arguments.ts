import { certainSlip } from '#lib/findings/certain-slip'
import { suggest } from '#lib/findings/suggest'
import type { Argument, ArgumentExtent, Arguments, ShortcodeContext, ShortcodeKind } from './shortcode-kind'

/** A shortcode as it is called. */
interface Call {
  name: string
  parameters: readonly Argument[]
}

interface Mistake {
  message: string
  hint: string
}

/** A shortcode's parameters by their names; what its kind doesn't know is reported and left out. */
export function checkArguments(call: Call, kind: ShortcodeKind, report: ShortcodeContext['report']): Arguments {
  const args = new Map<string, Argument>()
  if (kind.positional) reportMixture(call, report)
  let position = 0
  for (const parameter of call.parameters) {
    const name = parameter.name ?? kind.positional?.[position++]
    const isKnown = name !== undefined && Object.hasOwn(kind.parameters, name)
    const mistake = isKnown ? args.has(name) && explainTwice(call, name) : explain(call, parameter, kind)
    if (mistake) {
      const at = isKnown ? parameter : extentOf(parameter, call, kind)
      report('shortcode-parameter', at, mistake.message, mistake.hint)
    }
    if (isKnown) args.set(name, parameter)
  }
  return Object.fromEntries(args)
}

/** A name that isn't known, with the one that is certainly meant, if that isn't given besides. */
function extentOf(parameter: Argument, { parameters }: Call, kind: ShortcodeKind): ArgumentExtent {
  const { name, start } = parameter
  if (name === undefined) return parameter
  const meant = certainSlip(name, Object.keys(kind.parameters))
  const isGiven = parameters.some((other) => other.name === meant)
  return { start, end: start + name.length, replacement: isGiven ? undefined : meant }
}

/** Hugo reads no shortcode that has both kinds of parameters. */
function reportMixture({ name, parameters }: Call, report: ShortcodeContext['report']): void {
  const odd = parameters.find((parameter) => (parameter.name === undefined) !== (parameters[0]?.name === undefined))
  if (!odd) return
  const message = `The shortcode \`${name}\` has parameters with names and others without.`
  report('shortcode-parameter', odd, message, 'Give each of them its name, or none.')
}

function explainTwice({ name }: Call, parameter: string): Mistake {
  const message = `The shortcode \`${name}\` has the parameter \`${parameter}\` twice.`
  return { message, hint: 'Remove one of them.' }
}

function explain(
  { name, parameters: [first] }: Call,
  parameter: Argument,
  { parameters, positional = [] }: ShortcodeKind,
): Mistake {
  const known = Object.keys(parameters)
  if (parameter.name !== undefined) {
    const message = `The shortcode \`${name}\` has no parameter \`${parameter.name}\`.`
    return { message, hint: known.length > 0 ? suggest(parameter.name, known) : 'Remove it: there are none.' }
  }
  if (known.length === 0) return { message: `The shortcode \`${name}\` has no parameters.`, hint: 'Remove it.' }
  if (positional.length === 0) {
    const quotes = 'If it belongs to the value before it, write \\" for each quote inside that value.'
    const hint = `Put its name and \`=\` before it. ${parameter === first ? suggest('', known) : quotes}`
    return { message: `A parameter of the shortcode \`${name}\` has no name.`, hint }
  }
  const order = positional.map((part) => `\`${part}\``).join(', ')
  const message = `The shortcode \`${name}\` has more parameters without names than it can use.`
  return { message, hint: `Remove it, or write names. Without names they are, in this order: ${order}.` }
}

import { certainSlip } from '#lib/findings/certain-slip'
import { suggest } from '#lib/findings/suggest'
import type { ProblemExtent, ReportProblem } from '../dialect'
import { isContentClass } from '../sanitize'
import type { DirectiveKind, OptionKind } from './directives/directive-kind'
import type { WrittenOption } from './info-line'
import type { Option } from './nodes'

/** What any directive may have. */
const commonOptions: Readonly<Record<string, OptionKind>> = {
  class: { about: 'Classes.' },
  label: { about: 'What others refer to it by.', aliases: ['name', 'id'] },
  enumerated: { about: '`false`: it has no number.', is: 'flag', aliases: ['numbered'] },
  enumerator: { about: 'The number to use.', aliases: ['number'] },
}

interface OptionTable {
  kinds: ReadonlyMap<string, OptionKind>
  /** The name that a name stands for. */
  names: ReadonlyMap<string, string>
}

const tables = new WeakMap<DirectiveKind, OptionTable>()

/** The options of a kind, the common ones among them. */
export function optionsOf(kind: DirectiveKind): OptionTable {
  const known = tables.get(kind)
  if (known) return known
  const own = Object.entries(kind.options ?? {}).map(([name, option]): [string, OptionKind] => [
    name,
    typeof option === 'string' ? { about: option } : option,
  ])
  const kinds = new Map([
    ...own,
    ...Object.entries(commonOptions).filter(([name]) => !Object.hasOwn(kind.options ?? {}, name)),
  ])
  const aliases = [...kinds].flatMap(([name, { aliases = [] }]) =>
    aliases.map((alias): [string, string] => [alias, name]),
  )
  const table = {
    kinds,
    names: new Map([...[...kinds.keys()].map((name): [string, string] => [name, name]), ...aliases]),
  }
  tables.set(kind, table)
  return table
}

/** The options of a directive by their names; what is unknown, double or wrong is reported. */
export function checkOptions(
  written: readonly WrittenOption[],
  { name: directive, kind }: { name: string; kind: DirectiveKind },
  report: ReportProblem,
): Map<string, Option> {
  const { kinds, names } = optionsOf(kind)
  const options = new Map<string, Option>()
  for (const { name, value, nameOffset } of written) {
    const offset = value.offsetOf(0)
    const known = names.get(name)
    const before = known === undefined ? undefined : options.get(known)
    if (known === undefined && kind.takesAnyOption) continue
    if (known === undefined) {
      const message = `The directive \`${directive}\` has no option \`${name}\`.`
      const hint = suggest(name, [...names.keys()])
      const meant = certainSlip(name, names.keys())
      const replacement = written.some((option) => option.name === meant) ? undefined : meant
      if (nameOffset === undefined) report('directive-option', offset, message, hint, lengthOf(value))
      else report('directive-option', nameOffset, message, hint, { length: name.length, replacement })
    } else if (before && known === 'class') {
      before.value += ` ${value.value}`
    } else if (before) {
      const message = `The directive \`${directive}\` has the option \`${name}\` twice.`
      report('directive-option', offset, message, 'Remove one of them: the first counts.', lengthOf(value))
    } else {
      const expected = mistakeIn(value.value, kinds.get(known)?.is)
      const message = `\`${value.value}\` is no value for \`${name}\`.`
      if (expected === undefined) options.set(known, { value: value.value, offset, name })
      else report('directive-option', offset, message, expected, lengthOf(value))
    }
  }
  checkClasses(options.get('class'), kind, report)
  return options
}

/** The first line of a value. */
function lengthOf({ value }: { value: string }): ProblemExtent {
  return { length: /^.*/.exec(value)?.[0].length ?? 0 }
}

/** Classes of Sphinx and mystmd that would change how a thing looks, and nothing else. */
const looks =
  /^(?:dropdown|simple|full-width|full-bleed|framed|centered|no-search|(?:col|sd|m[tblrxy]?|p[tblrxy]?|text|bg|shadow)-[\w-]+)$/

function checkClasses(option: Option | undefined, { classes = [] }: DirectiveKind, report: ReportProblem): void {
  for (const name of option?.value.split(/[\s,]+/).filter(Boolean) ?? []) {
    if (isContentClass(name) || classes.includes(name) || looks.test(name)) continue
    const message = `The class \`${name}\` means nothing here.`
    const hint = 'Remove it, or use a class that the editors’ guide lists.'
    report('directive-class', option?.offset ?? 0, message, hint, option && lengthOf(option))
  }
}

const size = /^(?:\d+(?:\.\d+)?|\.\d+)(?:px|%|em|rem|ex|ch|vw|vh|cm|mm|in|pt|pc)?$/

/** What is expected instead of a value, if it is wrong. */
function mistakeIn(value: string, is: OptionKind['is']): string | undefined {
  if (is === 'flag') return /^(?:true|false|)$/i.test(value) ? undefined : 'Write `true`, `false`, or nothing.'
  if (is === 'number') return /^-?\d{1,9}$/.test(value) ? undefined : 'Write a whole number.'
  if (is === 'size') return size.test(value) ? undefined : 'Write a size: `320px`, `50%` or `20em`.'
  if (!Array.isArray(is)) return undefined
  return is.includes(value) ? undefined : `Write ${is.map((word: string) => `\`${word}\``).join(', ')}.`
}

import { element } from '../element'
import { type RoleKind, splitTarget, toWords } from './role-kind'
import { siUnits } from './si-units'

/** `` {math}`a^2` ``: a formula in a line. */
const math: RoleKind = { toNodes: ({ content: { value } }) => [{ type: 'mystFormula', value }] }

const counts = /((?<=[a-z)\]])\d+|(?:\^\d*|(?<!\d)\d+)?[+-](?=\s|$))/i

/** `` {chem}`H2O` `` → `H<sub>2</sub>O`: digits after a letter or a bracket are counts, signs at the end a charge. */
const chemistry: RoleKind = {
  toNodes: ({ content: { value } }) =>
    value
      .split(counts)
      .map((part, index) =>
        index % 2 === 0
          ? { type: 'text', value: part }
          : element(/[+-]$/.test(part) ? 'sup' : 'sub', {}, toWords(part.replace('^', ''))),
      ),
}

/** `` {si}`3 <\\metre>` `` → `3 m` */
const quantity: RoleKind = {
  words: ({ value }) => toWords(toQuantity(value) ?? value),
  toNodes({ content, children }, { report }) {
    if (toQuantity(content.value) === undefined) {
      const hint = 'Write a number and a unit, like `3 <\\kilo\\metre>`.'
      report('role-content', `\`${content.value}\` is no quantity.`, hint)
    }
    return children
  },
}

function toQuantity(content: string): string | undefined {
  const [, number, commands] = /^([0-9.,eE+-]+)\s?<([\\a-z\s]+)>$/i.exec(content) ?? []
  if (number === undefined || commands === undefined) return undefined
  const units = [...commands.matchAll(/\\([a-z]+)/gi)].map(([, name = '']) => siUnits.get(name) ?? name)
  return `${number} ${units.join('')}`
}

/** `` {index}`words` ``: words that mystmd lists in an index; here they are words. */
const index: RoleKind = {
  words: ({ value }) => toWords(splitTarget(value).words ?? value),
  toNodes: ({ children }) => children,
}

export const scienceRoles: Readonly<Record<string, RoleKind>> = {
  math,
  chem: chemistry,
  chemicalformula: chemistry,
  si: quantity,
  index,
}

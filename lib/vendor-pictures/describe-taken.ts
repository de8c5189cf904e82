import { UNKNOWN_LICENCE } from '#lib/content/pictures'
import { formatDay } from '#lib/day'
import type { Taken } from './taken'

/** What became of pictures: a line for each, how many there were, and whose licence is still to be looked up. */
export function describeTaken(taken: readonly Taken[]): string {
  const unknown = taken.filter((each) => 'entry' in each && each.entry.licence === UNKNOWN_LICENCE)
  const licences = [
    `Nobody has said yet under which licence these are. Look it up, and write it into pictures.lock.json in place of ${UNKNOWN_LICENCE}:`,
    ...unknown.map(({ address }) => `  ${address}`),
  ]
  return [...taken.map(lineOf), '', countsOf(taken), ...(unknown.length > 0 ? ['', ...licences] : [])].join('\n')
}

function lineOf(taken: Taken): string {
  const { address } = taken
  switch (taken.kind) {
    case 'new': {
      const { entry, removed, former } = taken
      const without = removed.length > 0 ? `, without ${removed.join(', ')}` : ''
      const left = former && former !== entry.file ? `\n  \`${former}\` can go, if no page names it.` : ''
      return `New: ${address}\n  is \`${entry.file}\` (${entry.bytes.toLocaleString('en')} bytes${without}).${left}`
    }
    case 'same':
      return `As before: ${address}`
    case 'kept':
      return `Kept: ${address}\n  Its copy of ${formatDay(taken.entry.date, 'en')} stays: ${taken.reason}.`
    case 'missing':
      return `No copy: ${address}\n  There is none: ${taken.reason}.`
  }
}

const words = { new: 'new', same: 'as before', kept: 'kept', missing: 'without a copy' } as const
const kinds = ['new', 'same', 'kept', 'missing'] as const satisfies Taken['kind'][]

function countsOf(taken: readonly Taken[]): string {
  const counts = kinds
    .map((kind) => ({ kind, count: taken.filter((each) => each.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${words[kind]}`)
  return `Pictures: ${counts.join(', ')}.`
}

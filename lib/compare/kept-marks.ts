import type { Kept } from './compare-line'
import { formatOf, targetOf } from './formats'
import type { Step } from './fragments'
import type { Leaf } from './leaves'
import { addChange, type Ledger, type Mark, toMark } from './marks'
import type { Token } from './tokens'

/** Marks tokens whose link, description or format changed; a change is one, however many tokens it has. */
export function keptMarker(
  beforeLeaf: Leaf,
  afterLeaf: Leaf,
  ledger: Ledger,
): (token: Pick<Kept, 'before' | 'after'>) => Mark | undefined {
  const marks = new Map<string, Mark>()
  const markFor = (kind: 'link' | 'picture-text' | 'formatting', before: string, after: string) => {
    const name = JSON.stringify([kind, before, after])
    const known = marks.get(name)
    if (known) return known
    const key = addChange(ledger, { kind, before, after, added: 0, removed: 0 })
    const mark = toMark('span', kind, key, { dataBefore: before, dataAfter: after })
    marks.set(name, mark)
    return mark
  }
  return ({ before, after }) => {
    const links = [joined(before, linkIn(beforeLeaf)), joined(after, linkIn(afterLeaf))] as const
    if (links[0] !== links[1]) return markFor('link', ...links)
    const alts = [before.picture?.alt ?? '', after.picture?.alt ?? ''] as const
    if (alts[0] !== alts[1]) return markFor('picture-text', ...alts)
    const formats = [joined(before, formatOf), joined(after, formatOf)] as const
    return formats[0] === formats[1] ? undefined : markFor('formatting', ...formats)
  }
}

function linkIn({ ancestors }: Leaf): (path: readonly Step[]) => string {
  return (path) => targetOf(path, ancestors)
}

/** What is said of the parts of a token, each once. */
function joined({ parts }: Token, say: (path: readonly Step[]) => string): string {
  return [...new Set(parts.map(({ path }) => say(path)))].filter(Boolean).join(' ')
}

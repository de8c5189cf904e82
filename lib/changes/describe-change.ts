import type { Change } from '#lib/compare/comparison'

/** A change as an entry of a list: what has become of which words. */
export function describeChange({ kind, before, after, isKept }: Change): string {
  switch (kind) {
    case 'inserted':
      return `Added: “${after}”`
    case 'deleted':
      return `Removed: “${before}”`
    case 'changed':
      if (before === '') return `Words added: “${after}”`
      return after === '' ? `Words removed: “${before}”` : `Reworded: “${before}” is now “${after}”`
    case 'moved':
      return `Moved: “${after || before}”`
    case 'link':
      if (before === '') return `Links to ${after} now`
      return after === '' ? `No longer links to ${before}` : `Link: ${fromTo(before, after)}`
    case 'picture':
      return `Picture: ${fromTo(before, after)}`
    case 'picture-text':
      return `Description of a picture: ${fromTo(quoted(before), quoted(after))}`
    case 'anchor':
      return `Anchor: ${fromTo(before, after)}${before === '' || isKept ? '' : `; links to ${before} don't lead here any more`}`
    case 'formatting':
      return `Formatting: ${fromTo(before, after)}`
  }
}

function fromTo(before: string, after: string): string {
  return `${before || 'none'} → ${after || 'none'}`
}

function quoted(words: string): string {
  return words && `“${words}”`
}

import type { Change } from '#lib/compare/comparison'

/**
 * A change as an entry of a list: what has become of which words. What changes no words is said of these, if it is
 * known which they are.
 */
export function describeChange({ kind, before, after, isKept }: Change, words = ''): string {
  const ofWords = words && ` of ${quoted(words)}`
  switch (kind) {
    case 'inserted':
      return `Added: ${said(after)}`
    case 'deleted':
      return `Removed: ${said(before)}`
    case 'changed':
      if (before === '') return `Words added: “${after}”`
      return after === '' ? `Words removed: “${before}”` : `Reworded: “${before}” is now “${after}”`
    case 'moved':
      return `Moved: “${after || before}”`
    case 'link':
      if (before === '') return words ? `${quoted(words)} links to ${after} now` : `Links to ${after} now`
      if (after !== '') return `Link${ofWords}: ${fromTo(before, after)}`
      return words ? `${quoted(words)} no longer links to ${before}` : `No longer links to ${before}`
    case 'picture':
      return `Picture: ${fromTo(before, after)}`
    case 'picture-text':
      return `Description of a picture: ${fromTo(quoted(before), quoted(after))}`
    case 'anchor':
      return `Anchor: ${fromTo(before, after)}${before === '' || isKept ? '' : `; links to ${before} don't lead here any more`}`
    case 'formatting':
      return `Formatting${ofWords}: ${fromTo(before, after)}`
  }
}

function fromTo(before: string, after: string): string {
  return `${before || 'none'} → ${after || 'none'}`
}

/** Words, or what has none: a picture without a description, a line across the page. */
function said(words: string): string {
  return quoted(words) || 'something without words'
}

function quoted(words: string): string {
  return words && `“${words}”`
}

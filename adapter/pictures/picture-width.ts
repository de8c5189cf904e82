import type { Element } from 'hast'

// How wide pictures are shown, as app/globals.css lays them out. The root's letters have 17 to 19 pixels, and `sizes`
// knows nothing of that: what depends on it is written in pixels.

/** A column of text: 38rem, at most 722. Browsers take a file of 720 for it if it is said to be as wide. */
const COLUMN = 720
/** What is beside it on a telephone: 1rem on each side. */
const BESIDE = 34
/** The height of a logo on its tile: 6rem without what is around it. */
const LOGO_HEIGHT = 86
/** A picture of a list: 9rem, three wide to two high, filled. */
const LISTED = 171
const LISTED_SHAPE = 1.5
/** Pictures of cards, by how many stand beside one another. */
const cards: Readonly<Record<string, number>> = { 'columns-1': 912, 'columns-2': 630, 'columns-4': 420 }
const CARD = 520

/**
 * How wide a picture is shown, for `sizes`.
 *
 * @param around the classes of the elements that it stands in
 * @see https://html.spec.whatwg.org/multipage/images.html#sizes-attributes
 */
export function sizesOf({ properties }: Element, around: ReadonlySet<string>): string {
  const width = Number(properties['width']) || COLUMN
  const shape = width / (Number(properties['height']) || width)
  if (around.has('project-gallery')) return `${Math.ceil(LOGO_HEIGHT * shape)}px`
  if (around.has('cards')) {
    const columns = Object.keys(cards).find((name) => around.has(name))
    return upTo((columns && cards[columns]) || CARD)
  }
  // What fills a box that is less wide than itself is wider than the box.
  if (around.has('entries')) return `${Math.ceil(LISTED * Math.max(1, shape / LISTED_SHAPE))}px`
  return upTo(Math.min(width, COLUMN))
}

function upTo(width: number): string {
  // The narrowest telephone has 320 pixels.
  return width <= 320 - BESIDE ? `${width}px` : `min(${width}px,100vw - ${BESIDE}px)`
}

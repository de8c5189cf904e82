import { type Card, cardSize } from './card'
import { toDrawable } from './drawable'

/** An element as satori takes it, and React has it: a tag, styles in CSS's words, and what is inside. */
export interface CardElement {
  type: 'div'
  key: null
  props: { style: Record<string, string | number>; children: string | readonly CardElement[] }
}

/** The parts that the font comes in, by their characters. Each is given as a font of that name. */
export const fontParts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'] as const

/** The site's colours in its light theme (`app/globals.css`). */
const [paper, ink, muted, line, brand] = ['#fff', '#1b1e25', '#4e4e4e', '#d5d9e0', '#1d4ef5']

/**
 * What a card looks like: the site's name, the title, and below a line what kind of page it is and where. A title that
 * the font has no letters for gives way to the site's name, and that to its host.
 *
 * @param has whether the font has a character, by its code point
 */
export function layOutCard({ title, kind, siteName, host }: Card, has: (codePoint: number) => boolean): CardElement {
  const name = toDrawable(siteName, has) ?? host
  const drawn = toDrawable(title, has)
  const words = drawn ?? name
  return box(
    {
      ...{ flexDirection: 'column', boxSizing: 'border-box', ...cardSize, padding: '58px 80px 46px' },
      ...{ background: paper, color: ink, borderTop: `16px solid ${brand}` },
      ...{ fontFamily: fontParts.join(', '), fontSize: 34, lineHeight: 1.2 },
    },
    [
      box({ ...oneLine, color: brand, fontSize: 44, fontWeight: 700, height: 56 }, drawn ? name : ''),
      box({ flexGrow: 1, alignItems: 'center', paddingBottom: 8 }, [
        box({ ...titleLines, ...titleSize(words) }, words),
      ]),
      box({ justifyContent: 'space-between', borderTop: `2px solid ${line}`, paddingTop: 26, color: muted }, [
        box({}, (kind && toDrawable(kind, has)) ?? ''),
        box({}, host),
      ]),
    ],
  )
}

const oneLine = { display: 'block', lineClamp: 1, overflow: 'hidden', textOverflow: 'ellipsis' }

const titleLines = {
  ...{ display: 'block', width: '100%', fontWeight: 700, letterSpacing: '-0.012em', lineHeight: 1.14 },
  ...{ lineClamp: 4, overflow: 'hidden', textOverflow: 'ellipsis', wordBreak: 'break-word' },
}

/** The least size, in pixels: five of these lines fill the card. */
const MIN_SIZE = 62
/** How wide the title may be, in pixels, and a letter is in a size of one. */
const [TITLE_WIDTH, LETTER_WIDTH] = [1040, 0.56]

/** Long titles are smaller, so that they fit four lines, and so are long words; what is longer still ends in an ellipsis. */
function titleSize(title: string): { fontSize: number; textWrap: string } {
  const { length } = [...title]
  const longest = Math.max(...title.split(/[\s-]/).map((word) => word.length))
  const bySize = length <= 36 ? 92 : length <= 70 ? 80 : length <= 110 ? 70 : MIN_SIZE
  const byWord = Math.floor(TITLE_WIDTH / (LETTER_WIDTH * longest))
  // Lines of equal length, but where that would only mean that more is cut.
  return { fontSize: Math.max(MIN_SIZE, Math.min(bySize, byWord)), textWrap: length > 130 ? 'wrap' : 'balance' }
}

function box(style: CardElement['props']['style'], children: CardElement['props']['children']): CardElement {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } }
}

import { readFileSync } from 'node:fs'
import satori, { type Font } from 'satori'
import sharp from 'sharp'
import { packageFile } from '#lib/environment'
import { type Card, cardSize } from '#lib/sharing/card'
import { fontParts, layOutCard } from '#lib/sharing/card-layout'
import { charactersOfFont } from '#lib/sharing/characters-of-font'

/** The font, which is drawn with and not served. */
const FONT_PACKAGE = '@fontsource/source-sans-3'

/** Few colours, and no noise to hide that: it is text on paper. */
const asPalette = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 9 } as const

/** Reads the font, and gives what makes PNGs of cards: of the same card the same bytes. */
export function cardDrawer(): (card: Card) => Promise<Buffer> {
  const bold = fontParts.map((part) => readFont(part, 700))
  const fonts = [...bold, ...fontParts.map((part) => readFont(part, 400))]
  const characters = new Set(bold.flatMap(({ data }) => [...charactersOfFont(data)]))
  return async (card) => {
    const layout = layOutCard(card, (codePoint) => characters.has(codePoint))
    const svg = await satori(layout, { ...cardSize, fonts })
    return await sharp(Buffer.from(svg)).removeAlpha().png(asPalette).toBuffer()
  }
}

function readFont(part: string, weight: 400 | 700): Font & { data: Buffer } {
  const data = readFileSync(packageFile(FONT_PACKAGE, `files/source-sans-3-${part}-${weight}-normal.woff`))
  return { name: part, data, weight, style: 'normal' }
}

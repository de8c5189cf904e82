import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { keepFile, readKeptFile, removeOldFiles } from '#lib/content/file-cache'
import type { Card } from '#lib/sharing/card'
import { stampOf } from '../stamp-of'

/** Gives the picture of a card, a PNG. */
export type DrawCard = (card: Card) => Promise<Uint8Array>

/** Pictures of cards that were drawn before. */
export interface CardCache {
  /** The picture of a card, drawn if there is none. */
  get(card: Card, draw: DrawCard): Promise<Uint8Array>
  /** Removes what nobody has asked for in a long time. */
  removeOld(): void
}

/** What decides, besides a card's words, what it looks like. */
const drawnBy = [
  'lib/sharing/card.ts',
  'lib/sharing/card-layout.ts',
  'lib/sharing/drawable.ts',
  'lib/sharing/characters-of-font.ts',
  'adapter/cards/draw-card.ts',
]
const drawnByPackages = ['satori', 'sharp', '@fontsource/source-sans-3']

/**
 * Pictures of cards, a file each. Where nothing can be written, they are drawn again the next time.
 *
 * @param folder it may be removed at any time
 */
export function cardCache(folder: string, drawing = stampOf(drawnBy, drawnByPackages)): CardCache {
  return {
    async get(card, draw) {
      const name = createHash('sha256')
        .update(JSON.stringify([card, drawing]))
        .digest('hex')
      const path = join(folder, `${name}.png`)
      const kept = readKeptFile(path)
      if (kept) return kept
      const picture = await draw(card)
      keepFile(path, picture)
      return picture
    },
    removeOld: () => removeOldFiles(folder),
  }
}

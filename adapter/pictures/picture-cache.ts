import { join } from 'node:path'
import { keep, keepFile, readKept, readKeptFile, removeOldFiles } from '#lib/content/file-cache'
import { type Format, formats } from './picture-formats'
import type { Variant } from './picture-variants'

/** Variants of pictures that were made before. */
export interface PictureCache {
  /** The variants of the picture that `key` stands for; undefined if they aren't all there. */
  read(key: string): Variant[] | undefined
  write(key: string, variants: readonly Variant[]): void
  /** Removes what nobody has asked for in a long time. */
  removeOld(): void
}

/**
 * Variants of pictures, a file each, and for each picture a list of them, which is written last. Where nothing can be
 * written, they are made again the next time.
 *
 * @param folder it may be removed at any time
 */
export function pictureCache(folder: string): PictureCache {
  const pathOf = (key: string, { format, width }: Pick<Named, 'format' | 'width'>) =>
    join(folder, `${key}-${width}.${format}`)
  return {
    read(key) {
      const kept = readKept(join(folder, `${key}.json`))
      if (!isList(kept)) return undefined
      const variants = kept.flatMap((named) => {
        const bytes = readKeptFile(pathOf(key, named))
        return bytes?.length === named.size ? { format: named.format, width: named.width, bytes } : []
      })
      return variants.length === kept.length ? variants : undefined
    },
    write(key, variants) {
      for (const variant of variants) keepFile(pathOf(key, variant), variant.bytes)
      const list = variants.map(({ format, width, bytes }): Named => ({ format, width, size: bytes.length }))
      keep(join(folder, `${key}.json`), list)
    },
    removeOld: () => removeOldFiles(folder),
  }
}

/** A variant, without its bytes. */
interface Named {
  format: Format
  width: number
  size: number
}

function isList(kept: unknown): kept is Named[] {
  return Array.isArray(kept) && kept.every((named) => formats.includes(named?.format) && Number.isInteger(named?.width))
}

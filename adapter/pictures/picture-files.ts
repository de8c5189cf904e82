import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { readRegularFile } from '#lib/content/disk'
import { endingOf } from '#lib/hosting/file-types'
import { decode } from '#lib/links/decode'
import { atMost } from '../at-most'
import type { SiteFile } from '../site-files'
import { stampOf } from '../stamp-of'
import type { PictureCache } from './picture-cache'
import { PICTURES } from './picture-formats'
import { toVariants, type Variant } from './picture-variants'

/** A variant as a page names it. */
export interface ShownVariant {
  format: Variant['format']
  width: number
  url: string
}

/** The variants of the pictures that pages show. */
export interface PictureFiles {
  /** Those of the picture that a page names so; none of what isn't a picture of pixels, or gains nothing. */
  variantsOf(src: string): Promise<readonly ShownVariant[]>
  /** What was written, by now. */
  files(): SiteFile[]
  /** Why pictures stay as they are that can't be read, a line each. */
  problems(): string[]
}

interface Options {
  /** Where a file of the site lies, by its path on the site; undefined if there is none. */
  pathOf(url: string): string | undefined
  distDir: string
  cache: PictureCache
}

/** With it, the name of a variant changes, and what was kept isn't asked for any more. */
const madeBy = JSON.stringify([
  stampOf(['adapter/pictures/picture-variants.ts', 'adapter/pictures/picture-encoding.ts'], ['sharp']),
  sharp.versions,
])

const raster: ReadonlySet<string> = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif'])

/** Makes the variants of pictures when they are first asked for, or takes them from a cache, into the build folder. */
export function pictureFiles({ pathOf, distDir, cache }: Options): PictureFiles {
  const known = new Map<string, Promise<readonly ShownVariant[]>>()
  const files = new Map<string, SiteFile>()
  const problems = new Map<string, string>()
  // Each is decoded in memory, and made by one thread.
  const inTurn = atMost(availableParallelism())

  const make = async (url: string): Promise<readonly ShownVariant[]> => {
    const path = raster.has(endingOf(url)) ? pathOf(url) : undefined
    const bytes = path === undefined ? undefined : readRegularFile(path)
    if (!bytes) return []
    const key = createHash('sha256').update(madeBy).update(bytes).digest('hex').slice(0, 16)
    const kept = cache.read(key)
    const variants = kept ?? (await toVariants(bytes))
    if ('refusal' in variants) {
      problems.set(url, `The picture ${url} can't be made smaller, and stays as it is: ${variants.refusal}.`)
      return []
    }
    if (!kept) cache.write(key, variants)
    return variants.map((variant) => write(key, variant))
  }

  const write = (key: string, { format, width, bytes }: Variant): ShownVariant => {
    const source = `${PICTURES}/${key}-${width}.${format}`
    mkdirSync(join(distDir, PICTURES), { recursive: true })
    writeFileSync(join(distDir, source), bytes)
    files.set(source, { source, target: `_next/${source}` })
    return { format, width, url: `/_next/${source}` }
  }

  return {
    variantsOf(src) {
      const url = decode(src)
      const variants = known.get(url) ?? inTurn(() => make(url))
      known.set(url, variants)
      return variants
    },
    files: () => [...files.values()].sort((a, b) => (a.target < b.target ? -1 : 1)),
    problems: () => [...problems].sort().map(([, problem]) => problem),
  }
}

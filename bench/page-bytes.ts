import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { listFiles } from '#lib/content/disk'
import type { Figure } from './figure'

/** What each page of a static site weighs, images aside. */
export function measurePages(folder: string): Figure[] {
  return listFiles(folder)
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => {
      const bytes = readFileSync(join(folder, path))
      const name = `/${path.replace(/index\.html$/, '')}`
      return [
        { name: `${name} raw`, value: bytes.length, unit: 'bytes' },
        { name: `${name} gzip`, value: gzipSync(bytes).length, unit: 'bytes' },
        { name: `${name} brotli`, value: brotliCompressSync(bytes).length, unit: 'bytes' },
      ]
    })
}

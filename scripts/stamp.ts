import { createHash } from 'node:crypto'
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readRegularFile } from '#lib/content/disk'
import { deployment, showsErrors } from '#lib/environment'
import { foldersOf } from './load-site'

const sources = [
  'adapter',
  'app',
  'components',
  'lib',
  'public',
  'next.config.ts',
  'postcss.config.mjs',
  'package-lock.json',
]

/** A hash of all that a build is made from: files, folders, kind of deployment. */
export function stampOf(): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([foldersOf(), deployment(), showsErrors()]))
  for (const path of [...sources, foldersOf().content].flatMap(filesOf)) {
    hash.update(`${path}\n`).update(readRegularFile(path) ?? 'unreadable')
  }
  return hash.digest('hex')
}

function filesOf(path: string): string[] {
  if (!lstatSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

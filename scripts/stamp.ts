import { createHash } from 'node:crypto'
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readRegularFile } from '#lib/content/disk'
import { readConfigFiles } from '#lib/content/read-config-files'
import { defaultSiteConfig } from '#lib/content/site-config'
import { deploymentOf, showsErrors } from '#lib/environment'
import { headOf, withHead } from '#lib/git/head'
import { foldersOf } from './load-site'
import { findSiteBase } from './site-base'

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

/** A hash of all that a build is made from: files, their history, folders, kind of deployment. */
export function stampOf(): string {
  const hash = createHash('sha256')
  hash.update(
    JSON.stringify([foldersOf(), deploymentOf().kind, showsErrors(), compared(), headOf(foldersOf().content)]),
  )
  for (const path of [...sources, foldersOf().content].flatMap(filesOf)) {
    hash.update(`${path}\n`).update(readRegularFile(path) ?? 'unreadable')
  }
  return hash.digest('hex')
}

/** What a preview says of itself: what it is built from, and what that is compared with. */
function compared() {
  const deployment = deploymentOf()
  if (deployment.kind === 'production') return undefined
  const folders = foldersOf()
  const { site } = readConfigFiles(folders.content, () => {})
  return [withHead(deployment, folders.content), findSiteBase(folders, site?.value ?? defaultSiteConfig('', []))]
}

function filesOf(path: string): string[] {
  if (!lstatSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildingFolder } from '../scripts/releases'
import type { Figure } from './figure'
import { generateTree } from './generate-tree'
import { type Measured, measure } from './measured-process'

const SIZES = [100, 1000, 5000]

/** Builds the site and generated trees, from nothing, as `npm run build` does. */
export async function measureBuilds(): Promise<Figure[]> {
  const site = await buildTree('content')
  const figures = toFigures('build of the site', site)
  const perPage = new Map<number, number>()
  for (const size of SIZES) {
    const tree = mkdtempSync(join(tmpdir(), 'tree-'))
    generateTree(tree, size)
    const built = await buildTree(tree)
    rmSync(tree, { recursive: true })
    // What every build costs, whatever its pages, is the site's build.
    perPage.set(size, ((built.seconds - site.seconds) * 1000) / size)
    figures.push(...toFigures(`build of ${size} pages`, built))
    figures.push({ name: `build of ${size} pages, each`, value: perPage.get(size) ?? 0, unit: 'ms' })
  }
  const ratio = (perPage.get(5000) ?? 0) / (perPage.get(1000) ?? 1)
  return [...figures, { name: 'a page of 5,000 : a page of 1,000', value: ratio, unit: '× (at most 1.3)' }]
}

async function buildTree(content: string): Promise<Measured> {
  const folder = '.next-bench'
  for (const path of [folder, buildingFolder(folder)]) rmSync(path, { recursive: true, force: true })
  return await measure(['--import', 'tsx', 'scripts/build.ts'], { CONTENT_DIR: content, DIST_DIR: folder })
}

function toFigures(name: string, { seconds, peakMegabytes }: Measured): Figure[] {
  return [
    { name, value: seconds, unit: 's' },
    { name: `${name}, memory`, value: peakMegabytes, unit: 'MB at most' },
  ]
}

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure } from './figure'
import { generateTree, pathOf } from './generate-tree'
import { measure } from './measured-process'

const PAGES = 500
const CHANGED = 10

/** How long an editor waits for `npm run check:content` on a site of 500 pages, and for what a branch did. */
export async function measureChecks(): Promise<Figure[]> {
  const content = mkdtempSync(join(tmpdir(), 'tree-'))
  try {
    generateTree(content, PAGES)
    commitAll(content)
    const start = await check(content, '--help')
    const whole = await check(content)
    for (let index = 0; index < CHANGED; index++) changePage(join(content, pathOf(index * 50)))
    const changed = await check(content, '--changed-since', 'HEAD')
    return [
      { name: 'start of the program', value: start, unit: 's' },
      { name: `check of ${PAGES} pages, after the start`, value: whole - start, unit: 's (at most 3)' },
      {
        name: `check of ${CHANGED} changed pages of ${PAGES}, after the start`,
        value: changed - start,
        unit: 's (at most 1)',
      },
    ]
  } finally {
    rmSync(content, { recursive: true })
  }
}

async function check(content: string, ...options: string[]): Promise<number> {
  const { seconds } = await measure(['--import', 'tsx', 'scripts/check-content.ts', ...options], {
    CONTENT_DIR: content,
  })
  return seconds
}

function commitAll(folder: string): void {
  const identity = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', '-c', 'commit.gpgsign=false']
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '.'],
    [...identity, 'commit', '-qm', 'Pages'],
  ]) {
    const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(`git ${args.at(-1)}: ${stderr}`)
  }
}

function changePage(path: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('promise', 'assurance'))
}

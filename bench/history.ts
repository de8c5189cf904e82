import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure } from './figure'
import { pathOf, textOf } from './generate-tree'

const PAGES = 300
const REVISIONS = 2000

/** How long it takes to read the history of a site and to compare all words that changed, and to do so again. */
export function measureHistory(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'history-'))
  try {
    makeRepository(folder)
    const [cold, warm] = [readIn(folder), readIn(folder)]
    const name = `history of ${PAGES} pages with ${REVISIONS} revisions`
    return [
      { name, value: cold, unit: 's (at most 20)' },
      { name: `${name}, with the cache`, value: warm, unit: 's (at most 3)' },
      { name: `${name}, with the cache`, value: warm / cold, unit: '× the time without' },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** In a process of its own, as `npm run build` reads it. */
function readIn(folder: string): number {
  const args = ['--max-semi-space-size=64', '--import', 'tsx', 'bench/read-history.ts', folder, `${REVISIONS}`]
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

/** Every page is added in a commit, and then one after the other is edited, a section at a time. */
function makeRepository(folder: string): void {
  const added = Array.from({ length: PAGES }, (_, index) => toCommit(index, index, textOf(index, PAGES)))
  const edited = Array.from({ length: REVISIONS }, (_, edit) => {
    const index = (edit * 7) % PAGES
    return toCommit(PAGES + edit, index, editedText(index, Math.floor(edit / PAGES)))
  })
  execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: folder })
  execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, input: [...added, ...edited].join('') })
  execFileSync('git', ['reset', '-q', '--hard'], { cwd: folder })
}

/** A commit an hour, in the form that `git fast-import` reads. */
function toCommit(number: number, index: number, text: string): string {
  const head = `commit refs/heads/main\ncommitter A <a@b.c> ${1_700_000_000 + number * 3600} +0000\ndata 6\nChange\n`
  return `${head}M 644 inline content/${pathOf(index)}\ndata ${Buffer.byteLength(text)}\n${text}\n`
}

/** Other words in the one section or the other with each edit. */
function editedText(index: number, edit: number): string {
  const sections = textOf(index, PAGES).split(/^(?=## )/m)
  const edited = sections.map((section, at) => {
    const times = at === 0 ? 0 : Math.floor((edit + sections.length - at) / (sections.length - 1))
    return times === 0 ? section : section.replace(/\.(?= See)/, `, for the ${times}. time.`)
  })
  return edited.join('')
}

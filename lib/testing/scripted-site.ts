import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { commit, git, repository, write } from './repository'

/** A site in a repository that is edited step by step; each step is committed, on a day of its own. */
export class ScriptedSite {
  readonly folder: string
  readonly #files: Map<string, string>

  constructor(files: Readonly<Record<string, string>>) {
    this.folder = repository({})
    this.#files = new Map(Object.entries(files))
    for (const [path, text] of this.#files) write(this.folder, path, text)
  }

  read(path: string): string {
    const text = this.#files.get(path)
    if (text === undefined) throw new Error(`There is no ${path}.`)
    return text
  }

  write(path: string, text: string): void {
    this.#files.set(path, text)
    write(this.folder, path, text)
  }

  /** Puts words in the place of others, which have to be there. */
  replace(path: string, old: string, now: string): void {
    const text = this.read(path)
    if (!text.includes(old)) throw new Error(`There is no “${old}” in ${path}.`)
    this.write(
      path,
      text.replace(old, () => now),
    )
  }

  add(path: string, words: string): void {
    this.write(path, this.read(path) + words)
  }

  /** Adds a section to a landing page. */
  addSection(path: string, section: string): void {
    this.write(
      path,
      this.read(path).replace(/---\n$/, () => `${section}---\n`),
    )
  }

  remove(path: string): void {
    this.#files.delete(path)
    rmSync(join(this.folder, path))
  }

  move(path: string, target: string): void {
    this.#files.set(target, this.read(path))
    this.#files.delete(path)
    mkdirSync(dirname(join(this.folder, target)), { recursive: true })
    git(this.folder, 'mv', '-f', path, target)
  }

  /** Commits edits to a branch, each by itself and on another day, and merges it; the merge is still to be committed. */
  merge(...edits: (() => void)[]): void {
    git(this.folder, 'switch', '-qc', 'branch')
    for (const edit of edits) {
      edit()
      commit(this.folder, '2030-01-01')
    }
    git(this.folder, 'switch', '-q', 'main')
    git(this.folder, 'merge', '-q', '--no-ff', '--no-commit', 'branch')
    git(this.folder, 'branch', '-qD', 'branch')
  }

  commit(day: string): void {
    commit(this.folder, day)
  }
}

/** The day so many days after the last one of 2025. */
export function dayAt(number: number): string {
  return new Date(Date.UTC(2025, 11, 31 + number)).toISOString().slice(0, 10)
}

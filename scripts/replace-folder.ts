import { existsSync, renameSync, rmSync } from 'node:fs'

/** A folder's name while it is made. */
export const unfinishedOf = (folder: string) => `${folder}.unfinished`
/** A folder's name between the two steps in which it is replaced. */
const lastOf = (folder: string) => `${folder}.last`

/** Puts a folder that is whole (`unfinishedOf`) in the place of the last one. */
export function replaceFolder(folder: string): void {
  rmSync(lastOf(folder), { recursive: true, force: true })
  if (existsSync(folder)) renameSync(folder, lastOf(folder))
  renameSync(unfinishedOf(folder), folder)
  rmSync(lastOf(folder), { recursive: true, force: true })
}

/** Puts back the last folder, if it was being replaced when the process was killed, and clears away what wasn't finished. */
export function recoverFolder(folder: string): void {
  if (!existsSync(folder) && existsSync(lastOf(folder))) renameSync(lastOf(folder), folder)
  rmSync(unfinishedOf(folder), { recursive: true, force: true })
}

import { renameSync, rmSync, writeFileSync } from 'node:fs'

/** Writes a file in one step: whoever reads sees it as it was, or as it will be. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const unfinished = `${path}.${process.pid}.unfinished`
  try {
    writeFileSync(unfinished, content)
    renameSync(unfinished, path)
  } finally {
    rmSync(unfinished, { force: true })
  }
}

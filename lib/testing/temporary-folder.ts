import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder with these files (text, or bytes) that is there until the test has finished. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** The same for a site: the folders of its content, and of the files whose paths begin with `/`, which are served. */
export function temporaryFolders(files: Readonly<Record<string, string | Uint8Array>>): {
  content: string
  public: string
} {
  const [served, content] = [true, false].map((isServed) =>
    Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith('/') === isServed)),
  )
  return { content: temporaryFolder(content ?? {}), public: temporaryFolder(served ?? {}) }
}

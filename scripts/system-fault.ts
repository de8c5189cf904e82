import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from './command-line'

/** As much as a build writes at once, and more. */
const PROBE_BYTES = 32_000_000

const meanings: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk quota is used up',
  EFBIG: 'A file would be larger than is allowed here',
  EACCES: 'There is no right to read or write it',
  EPERM: 'There is no right to read or write it',
  EROFS: 'The disk can only be read',
  EMFILE: 'Too many files are open',
  ENFILE: 'Too many files are open on this machine',
  ENOENT: 'It is not there (any more)',
  EISDIR: 'It is a folder, where a file was',
  ENOTDIR: 'It is no folder (any more)',
  ELOOP: 'It is a link that leads back to itself',
  EIO: 'The disk has failed',
}

/** What the system refused, as a sentence; undefined if the error is another's. */
export function describeFault(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined
  const meaning = meanings[String(error.code)] ?? error.message
  return 'path' in error && error.path ? `${error.path}: ${meaning}.` : `${meaning}.`
}

/** What keeps a build from being written to a folder, as a sentence; undefined if nothing does. */
export function findWriteFault(folder: string): string | undefined {
  const probe = join(folder, 'probe')
  try {
    writeFileSync(probe, Buffer.alloc(PROBE_BYTES, 1))
    return undefined
  } catch (error) {
    return describeFault(error)
  } finally {
    rmSync(probe, { force: true })
  }
}

/** Runs a command; what the system refuses it ends the process with a sentence, and this exit code. */
export async function orFail<T>(command: () => Promise<T>, consequence: string, code = 1): Promise<T> {
  try {
    return await command()
  } catch (error) {
    const fault = describeFault(error)
    if (fault === undefined) throw error
    fail(`${fault} ${consequence}`, code)
  }
}

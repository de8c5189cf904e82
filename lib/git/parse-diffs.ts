import type { LogFile } from './log'

/**
 * What commits made of files, by their ids, as `git diff-tree --stdin -r --raw -z` says it: for each commit its
 * id, then for each file `:<modes> <ids> <status>` and its path, of one that moved (`R`) both of its paths, all
 * ended by NUL (https://git-scm.com/docs/diff-format#_raw_output_format). Copies are not looked for: they are new.
 */
export function parseDiffs(text: string): Map<string, LogFile[]> {
  const commits = new Map<string, LogFile[]>()
  let files: LogFile[] = []
  const words = text.split('\0')
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const entry = /^:(\d+) (\d+) (\w+) (\w+) ([A-Z])/.exec(word)
    if (!entry) {
      files = []
      if (word !== '') commits.set(word, files)
      continue
    }
    const [, formerMode = '', mode = '', formerBlob = '', blob = '', status = ''] = entry
    const former = words[++at] ?? ''
    const path = status === 'R' ? (words[++at] ?? '') : former
    const was = isFile(formerMode) ? { path: former, blob: formerBlob } : undefined
    const file = toFile(was, isFile(mode) ? { path, blob } : undefined)
    if (file) files.push(file)
  }
  return commits
}

/** Symbolic links and submodules are none, as where a site is read. */
function isFile(mode: string): boolean {
  return mode.startsWith('100')
}

interface Version {
  path: string
  blob: string
}

/** Undefined if nothing of it has changed but whether it can be run. */
function toFile(was: Version | undefined, is: Version | undefined): LogFile | undefined {
  const blobs = { blob: is?.blob, formerBlob: was?.blob }
  if (!is) return was && { kind: 'removed', path: was.path, formerPath: undefined, ...blobs }
  if (!was) return { kind: 'added', path: is.path, formerPath: undefined, ...blobs }
  if (was.path !== is.path) return { kind: 'moved', path: is.path, formerPath: was.path, ...blobs }
  return was.blob === is.blob ? undefined : { kind: 'changed', path: is.path, formerPath: undefined, ...blobs }
}

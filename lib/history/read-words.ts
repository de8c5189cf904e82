import { createHash } from 'node:crypto'
import { decodeText } from '#lib/content/decode-text'
import { MAX_FILE_BYTES } from '#lib/limits'
import { type Reading, type RevisionWords, readRevision } from './revision-words'

/** A file as it was. */
export interface FileRevision {
  /** Below the content folder, as the page has it now. */
  path: string
  /** The id of its bytes. */
  blob: string
}

/** Where the bytes of files come from, and where words are kept that were read before. */
export interface WordSources {
  reading: Reading
  /** The texts of files that are in no commit, by their ids. */
  texts: ReadonlyMap<string, string>
  /** The bytes of files that are in commits, one after the other. */
  readBlobs(blobs: readonly string[]): Iterable<Uint8Array>
  kept: ReadonlyMap<string, RevisionWords>
}

/**
 * What pages said at revisions, each read once, by `keyOf`. Those that were kept are not read again.
 *
 * @throws GitError if git can't read a file.
 */
export function readWords(
  revisions: readonly FileRevision[],
  { reading, texts, readBlobs, kept }: WordSources,
): Map<string, RevisionWords> {
  const words = new Map<string, RevisionWords>()
  const unknown = new Map<string, FileRevision>()
  for (const [key, revision] of byKey(revisions, reading)) {
    const known = kept.get(key)
    if (known) words.set(key, known)
    else unknown.set(key, revision)
  }
  for (const [key, { path, blob }] of unknown) {
    const text = texts.get(blob)
    if (text === undefined) continue
    words.set(key, readRevision(path, text, reading))
    unknown.delete(key)
  }
  const paths = new Map<string, [key: string, path: string][]>()
  for (const [key, { path, blob }] of unknown) paths.set(blob, [...(paths.get(blob) ?? []), [key, path]])
  const blobs = [...paths.keys()]
  let at = 0
  for (const bytes of readBlobs(blobs)) {
    const text = bytes.length > MAX_FILE_BYTES ? undefined : decodeText(bytes)
    for (const [key, path] of paths.get(blobs[at] ?? '') ?? []) {
      words.set(key, text === undefined ? notText : readRevision(path, text, reading))
    }
    at++
  }
  return words
}

/** The revisions in commits whose words were not kept, each once. */
export function unreadRevisions(
  revisions: readonly FileRevision[],
  { reading, texts, kept }: Omit<WordSources, 'readBlobs'>,
): FileRevision[] {
  return Array.from(byKey(revisions, reading))
    .filter(([key, { blob }]) => !kept.has(key) && !texts.has(blob))
    .map(([, revision]) => revision)
}

function byKey(revisions: readonly FileRevision[], reading: Reading): Map<string, FileRevision> {
  return new Map(revisions.map((revision) => [keyOf(revision, reading), revision]))
}

const notText: RevisionWords = {
  state: 'unreadable',
  problem: 'It can’t be read: it is no text in UTF-8, or too long.',
}

/** What the words of a revision are kept under: they depend on nothing else. */
export function keyOf({ path, blob }: FileRevision, reading: Reading): string {
  return createHash('sha256')
    .update(JSON.stringify([path, blob, reading]))
    .digest('base64url')
}

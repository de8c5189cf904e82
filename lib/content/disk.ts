import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { join, relative, sep } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { imageSize } from 'image-size'
import { MAX_FILE_BYTES } from '#lib/limits'
import type { ContentFile } from './content-file'
import { isHidden, isPageFile } from './content-path'
import { decodeText } from './decode-text'

/** The only module of the pipeline that reads the disk. */

/** Width and height of a picture in CSS pixels. */
export interface PictureSize {
  width: number
  height: number
}

/**
 * Reads every page of a content tree: `.md` files, but for `README.md` at its top and whatever lies
 * in folders that begin with `_` or `.`.
 *
 * @returns the files in order of their paths, the paths of those that aren't UTF-8 text or have more bytes than
 * are read, and the paths of all files that are no pages.
 * @throws if the folder itself can't be read.
 */
export function readContentTree(directory: string): ContentTree {
  const tree: ContentTree = { files: [], unreadable: [], tooLarge: [], others: [] }
  for (const path of listFiles(directory)) {
    if (!isPageFile(path)) tree.others.push(path)
    else if (isTooLarge(join(directory, path))) tree.tooLarge.push(path)
    else {
      const source = readText(join(directory, path))
      if (source === undefined) tree.unreadable.push(path)
      else tree.files.push({ path, source })
    }
  }
  return tree
}

/** The files of a content tree: pages, and the paths of all others. */
export interface ContentTree {
  files: ContentFile[]
  unreadable: string[]
  tooLarge: string[]
  others: string[]
}

/** Reads one file of the content tree that may be absent (`site.yaml`), or be no file of UTF-8 text. */
export function readContentFile(directory: string, path: string): ContentFile | 'unreadable' | undefined {
  const file = lstatSync(join(directory, path), { throwIfNoEntry: false })
  if (!file) return undefined
  const source = file.isFile() && file.size <= MAX_FILE_BYTES ? readText(join(directory, path)) : undefined
  return source === undefined ? 'unreadable' : { path, source }
}

/** Texts that pages may include. */
const includable =
  /\.(?:md|markdown|txt|rst|csv|tsv|ya?ml|json|toml|ini|cfg|xml|html?|css|m?[jt]sx?|py|ipynb|r|jl|rb|rs|go|java|c|h|cpp|sh|bash|sql|tex|bib|diff|patch)$/i

/** Reads a text that a page includes: a file of the content tree itself, with no symbolic link on the way. */
export function readIncludedText(directory: string, path: string): string | undefined {
  const file = join(directory, path)
  if (!includable.test(path) || /(^|\/)\.|\0/.test(path)) return undefined
  try {
    const isInside = realpathSync(file) === join(realpathSync(directory), path)
    return isInside && !isTooLarge(file) ? readText(file) : undefined
  } catch {
    return undefined
  }
}

/** Paths of all files below a folder that don't lie in a `_` or `.` folder, in order; none if it is absent. */
export function listFiles(directory: string): string[] {
  return listAllFiles(directory).filter((path) => !isHidden(path))
}

/** Paths of all files below a folder, in order; none if it is absent. */
export function listAllFiles(directory: string): string[] {
  if (!existsSync(directory)) return []
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** Tells whether a folder's files are those that they were: their paths, sizes, and when they were last written. */
export function stampOfFiles(directory: string): string {
  const stamps = listFiles(directory).map((path) => {
    const { size, mtimeMs } = statSync(join(directory, path), { throwIfNoEntry: false }) ?? {}
    return `${path} ${size} ${mtimeMs}`
  })
  return createHash('sha256').update(stamps.join('\n')).digest('hex')
}

/** A file's hash and size, to tell whether it is the one that was meant; undefined if it can't be read. */
export function readFingerprint(path: string): { sha256: string; bytes: number } | undefined {
  try {
    const content = readRegularFile(path)
    return content && { sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length }
  } catch {
    return undefined
  }
}

/** The size of a picture, or undefined if the file is no picture that can be measured. */
export function readPictureSize(path: string): PictureSize | undefined {
  try {
    const { orientation = 1, ...size } = imageSize(readRegularFile(path) ?? new Uint8Array())
    const [width, height] = [Math.round(size.width), Math.round(size.height)]
    // A camera that was held upright says that its picture is to be turned (Exif 2.32, §4.6.5), which browsers do.
    return orientation > 4 ? { width: height, height: width } : { width, height }
  } catch {
    return undefined
  }
}

function isTooLarge(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MAX_FILE_BYTES
}

/** The file's text with lines ended by `\n` and no byte order mark, or undefined if it isn't UTF-8 or can't be read. */
export function readText(path: string): string | undefined {
  const bytes = readRegularFile(path)
  return bytes && decodeText(bytes)
}

/** The same of a file that gzip has compressed. */
export function readGzippedText(path: string): string | undefined {
  try {
    const bytes = readRegularFile(path)
    return bytes && decodeText(gunzipSync(bytes))
  } catch {
    return undefined
  }
}

/**
 * The bytes of a regular file, or undefined if it can't be read or is none: a named pipe that has taken a
 * file's place would be waited for without end.
 */
export function readRegularFile(path: string): Buffer | undefined {
  let file: number | undefined
  try {
    // Not every system has the flag.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    return fstatSync(file).isFile() ? readFileSync(file) : undefined
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

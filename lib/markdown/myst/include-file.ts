import { nearest } from '#lib/findings/suggest'
import { MAX_INCLUDE_DEPTH, MAX_INCLUDED } from '#lib/limits'
import type { ReportProblem } from '../dialect'
import { replaceReserved } from '../shortcodes/mask'
import type { TextFiles } from '../text-files'

/** The files that are being read, one included in the other, and what may still be read. */
export interface Inclusion {
  files: TextFiles | undefined
  /** The files that led here; the page is the first. */
  trail: readonly string[]
  /** Shared by all of a page. */
  left: { characters: number }
}

export interface IncludedFile {
  path: string
  /** The file that includes it. */
  from: string
  text: string
}

/** Where the including of a page begins. */
export function startInclusion(files: TextFiles | undefined): Inclusion {
  return { files, trail: files ? [files.path] : [], left: { characters: MAX_INCLUDED } }
}

/**
 * Reads a file that is to be included; why it can't be is reported.
 *
 * @param name relative to the file that includes it, or to the content folder if it begins with `/`
 */
export function readInclusion(name: string, inclusion: Inclusion, report: Reporter): IncludedFile | undefined {
  const { files, trail, left } = inclusion
  if (!files) return undefined
  const from = trail.at(-1) ?? files.path
  const path = resolvePath(name, from)
  const mistake = path === undefined ? outside(name) : mistakeOf(path, inclusion)
  if (path === undefined || mistake) {
    if (mistake) report('include-file', ...mistake)
    return undefined
  }
  const text = files.readText(path)
  if (text === undefined) {
    report('include-file', ...missing(path, files))
    return undefined
  }
  left.characters -= Math.max(1000, text.length)
  if (left.characters >= 0) return { path, from, text: replaceReserved(text) }
  report('include-file', 'The page includes too much.', `Include fewer files: ${MAX_INCLUDED} characters at most.`)
  return undefined
}

type Mistake = [message: string, hint: string]
type Reporter = (rule: Parameters<ReportProblem>[0], message: string, hint: string) => void

/** A path below the content folder; nothing, if it leads out of it. */
function resolvePath(name: string, from: string): string | undefined {
  const steps = name.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of name.replaceAll('\\', '/').split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined
    if (step !== '..' && step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

function outside(name: string): Mistake {
  return [`The file \`${name}\` is not below the content folder.`, 'Move it there: nothing else can be included.']
}

function mistakeOf(path: string, { trail }: Inclusion): Mistake | undefined {
  if (trail.includes(path)) {
    const way = [...trail.slice(trail.indexOf(path)), path].map((file) => `\`${file}\``).join(' → ')
    return [`The file \`${path}\` includes itself: ${way}.`, 'Remove one of these includes.']
  }
  if (trail.length <= MAX_INCLUDE_DEPTH) return undefined
  return [
    `Files include each other more than ${MAX_INCLUDE_DEPTH} deep here.`,
    'Include the file from the page itself.',
  ]
}

function missing(path: string, files: TextFiles): Mistake {
  const message = `There is no file \`${path}\` that can be included.`
  const match = nearest(
    path,
    [...files.paths()].filter((known) => known !== files.path),
  )
  if (match) return [message, `Did you mean \`${match}\`?`]
  return [message, 'Correct the path. Texts below the content folder can be included: Markdown, CSV, code.']
}

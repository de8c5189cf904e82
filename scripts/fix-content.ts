import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '#lib/findings/finding'
import { fixText, isFixable } from '#lib/findings/fix'

/** How many mistakes were put right, by file. */
export type Fixes = Map<string, number>

/** How often the content is checked anew: what overlaps is put right one after the other. */
const MAX_ROUNDS = 10

/**
 * Puts right what is certain, in the files of a content folder. Lines end as they ended, and a byte order
 * mark stays.
 *
 * @param check finds what is wrong with the folder as it is now
 * @returns what was put right, and what is wrong still.
 */
export async function fixContent(
  content: string,
  check: () => Promise<Finding[]>,
): Promise<{ fixes: Fixes; findings: Finding[] }> {
  const fixes: Fixes = new Map()
  let findings = await check()
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const fixable = findings.filter(isFixable)
    if (fixable.length === 0) break
    for (const [file, count] of fixFiles(content, fixable)) fixes.set(file, (fixes.get(file) ?? 0) + count)
    findings = await check()
    // What is found again after it was put right would be put right without end.
    if (findings.filter(isFixable).length >= fixable.length) break
  }
  return { fixes, findings }
}

function fixFiles(content: string, findings: readonly Finding[]): Fixes {
  const files = new Set(findings.map(({ file }) => file))
  return new Map(
    Array.from(files, (file) => {
      const path = join(content, file)
      const { mark, text } = readMarked(path)
      const ending = /\r\n?|\n/.exec(text)?.[0] ?? '\n'
      const own = findings
        .filter((finding) => finding.file === file)
        .map((finding) => ({ ...finding, replacement: finding.replacement?.replaceAll('\n', ending) ?? '' }))
      const { text: right, fixed } = fixText(text, own)
      replaceFile(path, mark + right)
      return [file, fixed]
    }),
  )
}

function readMarked(path: string): { mark: string; text: string } {
  const text = readFileSync(path, 'utf8')
  return text.startsWith('\uFEFF') ? { mark: '\uFEFF', text: text.slice(1) } : { mark: '', text }
}

/** A disk that is full leaves the file as it was. */
function replaceFile(path: string, text: string): void {
  const unfinished = `${path}.unfinished`
  writeFileSync(unfinished, text, { mode: statSync(path).mode })
  renameSync(unfinished, path)
}

/** `Put right: 3 findings in 2 files.`, and how many in which. */
export function describeFixes(fixes: Fixes, prefix: string): string {
  const count = [...fixes.values()].reduce((sum, fixed) => sum + fixed, 0)
  if (count === 0) return 'Nothing could be put right with certainty.'
  const files = [...fixes].map(([file, fixed]) => `  ${prefix}${file}: ${fixed}`)
  const total = `${count} finding${count === 1 ? '' : 's'} in ${fixes.size} file${fixes.size === 1 ? '' : 's'}`
  return [`Put right: ${total}.`, ...files].join('\n')
}

/** The first and the last line of each part of a file that is new. */
export type Ranges = readonly (readonly [first: number, last: number])[]

/**
 * The new lines of each file in a patch that git has made without context (`git diff -U0`), by the file's
 * path: https://git-scm.com/docs/diff-format#generate_patch_text_with_p. Those of files that are gone are left
 * out.
 */
export function parsePatch(patch: string): Map<string, Ranges> {
  const files = new Map<string, [number, number][]>()
  let ranges: [number, number][] = []
  // What is to come of a hunk, which may look like anything.
  let left = 0
  for (const line of patch.split('\n')) {
    if (left > 0 && /^[-+]/.test(line)) {
      left--
      continue
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (hunk) {
      const [, removed = '1', first, added = '1'] = hunk
      left = Number(removed) + Number(added)
      ranges.push([Number(first), Number(first) + Number(added) - 1])
    } else if (line.startsWith('diff --git ')) ranges = []
    else if (line.startsWith('+++ ')) {
      const path = pathOf(line.slice(4))
      if (path !== undefined) files.set(path, ranges)
    }
  }
  return files
}

/** `b/a page.md` followed by a tab, or `"b/\303\251.md"`; undefined for `/dev/null`. */
function pathOf(name: string): string | undefined {
  const path = name.startsWith('"') ? unquote(name) : name.replace(/\t$/, '')
  return path.startsWith('b/') ? path.slice(2) : undefined
}

const escapes: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' }

/** A name as C quotes it, as git does with unusual ones; bytes stand as octal numbers. */
function unquote(name: string): string {
  const parts = name.slice(1, name.lastIndexOf('"')).match(/\\[0-7]{3}|\\.|[^\\"]+/gs) ?? []
  const bytes = parts.map((part) => {
    if (!part.startsWith('\\')) return Buffer.from(part)
    const code = part.slice(1)
    return code.length === 3 ? Buffer.from([Number.parseInt(code, 8)]) : Buffer.from(escapes[code] ?? code)
  })
  return Buffer.concat(bytes).toString()
}

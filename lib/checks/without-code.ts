const FENCE = /^(?<indent>[ \t>]*)(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?<fence>`{3,}|~{3,})(?<info>.*)$/

/**
 * The text of a file with a space in place of each character of code, so that offsets stay: for what is looked
 * for in all of a file, front matter included, and not in one text of it. Code ends with its fence, or where
 * a line stands further left than it, as texts in YAML do.
 */
export function withoutCode(source: string): string {
  let open: { fence: string; indent: number } | undefined
  const lines = source.split('\n').map((line) => {
    const { indent = '', fence, info = '' } = FENCE.exec(line)?.groups ?? {}
    if (open) {
      if (line.trim() !== '' && line.search(/\S/) < open.indent) open = undefined
      else {
        if (fence?.startsWith(open.fence) && info.trim() === '') open = undefined
        return blank(line)
      }
    }
    // A directive is words.
    if (fence === undefined || info.includes('`') || info.trimStart().startsWith('{')) return line
    open = { fence, indent: indent.length }
    return blank(line)
  })
  return lines.join('\n').replaceAll(/(?<!`)(`{1,8})(?!`)[^`]{1,400}(?<!`)\1(?!`)/g, blank)
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ')
}

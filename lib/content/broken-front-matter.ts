import type { ContentFile } from './content-file'
import type { SourceText } from './source-text'

/**
 * The text of a page whose front matter can't be read, as far as it can be told from the front matter: what
 * follows the delimiter's second line, else the first empty line.
 */
export function textAfterFrontMatter({ path, source }: ContentFile): SourceText {
  const opening = /^(?:[ \t]*\n)*(---|\+\+\+|\{)/.exec(source)
  const start = opening?.[0].length ?? 0
  const closing = opening?.[1] === '{' ? '}' : opening?.[1]
  const rest = source.slice(start)
  const ended = closing === undefined ? 0 : rest.indexOf(`\n${closing}`)
  const empty = /\n[ \t]*\n/.exec(rest)
  const last = ended >= 0 ? lineAfter(rest, ended + 1) : empty ? empty.index + empty[0].length : rest.length
  const before = source.slice(0, start + last)
  return { file: path, value: rest.slice(last), line: before.split('\n').length, indent: 0 }
}

function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

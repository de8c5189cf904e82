import matter from 'gray-matter'
import type { Report } from '#lib/findings/finding'
import type { ContentFile } from './content-file'
import type { SourceDocument } from './source-document'
import { placeOfFile, type SourceText } from './source-text'
import { parseToml } from './toml-document'
import { parseYaml } from './yaml-document'

export interface FrontMatter {
  /** The fields, or undefined where the file has no front matter. */
  document: SourceDocument | undefined
  /** What follows the front matter. */
  body: SourceText
}

const formats = {
  '---': { language: 'yaml', parse: parseYaml },
  '+++': { language: 'toml', parse: parseToml },
} as const

/**
 * Splits a file into front matter and body, as Hugo does: YAML between `---` lines, TOML between
 * `+++` lines, or none. gray-matter would also run code (`---js`); a file that asks for it is refused
 * before gray-matter sees it.
 *
 * @returns undefined once what can't be read has been reported.
 */
export function parseFrontMatter(file: ContentFile, report: Report): FrontMatter | undefined {
  const firstLine = file.source.split('\n', 1)[0] ?? ''
  const [, delimiter, named = ''] = /^(---|\+\+\+)(?![-+])[ \t]*(.*?)[ \t]*$/.exec(firstLine) ?? []
  if (delimiter !== '---' && delimiter !== '+++') {
    return { document: undefined, body: { file: file.path, value: file.source, line: 1, indent: 0 } }
  }
  if (named !== '' && named !== formats[delimiter].language) {
    const hint = `Write YAML between two lines \`---\`, or TOML between two lines \`+++\`.`
    report('front-matter-syntax', placeOfFile(file.path), `Front matter in \`${named}\` isn't read.`, hint)
    return undefined
  }
  if (!file.source.includes(`\n${delimiter}`)) {
    const hint = `Add a line \`${delimiter}\` after the last field.`
    report('front-matter-syntax', placeOfFile(file.path), 'The front matter never ends.', hint)
    return undefined
  }
  const end = file.source.indexOf(`\n${delimiter}`) + 1
  const endLine = file.source.slice(end).split('\n', 1)[0] ?? ''
  if (endLine.trim() !== delimiter) {
    const place = { file: file.path, line: file.source.slice(0, end).split('\n').length, column: 1 }
    report(
      'front-matter-syntax',
      place,
      `The front matter is ended by \`${endLine}\`.`,
      `Write \`${delimiter}\` on a line of its own.`,
    )
    return undefined
  }
  return splitFrontMatter(file, delimiter, report)
}

function splitFrontMatter(file: ContentFile, delimiter: '---' | '+++', report: Report): FrontMatter | undefined {
  const { language, parse } = formats[delimiter]
  let document: SourceDocument | undefined
  let isRead = true
  const engine = (text: string) => {
    // What follows the opening delimiter: the text begins on line 1, with its line break.
    document = parse({ file: file.path, value: text, line: 1, indent: 0 }, 'front-matter-syntax', report)
    isRead = document !== undefined
    return {}
  }
  const { content } = matter(file.source, { delimiters: delimiter, language, engines: { [language]: engine } })
  if (!isRead) return undefined
  const before = file.source.slice(0, file.source.length - content.length)
  return { document, body: { file: file.path, value: content, line: before.split('\n').length, indent: 0 } }
}

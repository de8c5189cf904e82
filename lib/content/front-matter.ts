import matter from 'gray-matter'
import type { Report } from '#lib/findings/finding'
import type { ContentFile } from './content-file'
import { jsonEnd } from './json-end'
import type { SourceDocument } from './source-document'
import { restOfLineAt } from './source-stretch'
import { placeAt, type SourceText } from './source-text'
import { parseToml } from './toml-document'
import { parseYaml } from './yaml-document'

/** A file, taken apart. */
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
 * `+++` lines, a JSON object, or none; blank lines may come before. gray-matter would also run code
 * (`---js`); a file that asks for it is refused before gray-matter sees it.
 *
 * @returns undefined once what can't be read has been reported.
 */
export function parseFrontMatter(file: ContentFile, report: Report): FrontMatter | undefined {
  const blank = /^(?:[ \t]*\n)+/.exec(file.source)?.[0] ?? ''
  const whole: SourceText = { file: file.path, value: file.source, line: 1, indent: 0 }
  const text = textFrom(whole, blank.length)
  if (/^\{(?:[ \t]*\n|[ \t]*["}])/.test(text.value)) return splitJson(text, report)
  const firstLine = text.value.split('\n', 1)[0] ?? ''
  const [, delimiter, named = ''] = /^(---|\+\+\+)(?![-+])[ \t]*(.*?)[ \t]*$/.exec(firstLine) ?? []
  if (delimiter !== '---' && delimiter !== '+++') return { document: undefined, body: whole }
  if (named !== '' && named !== formats[delimiter].language) {
    const hint = `Write YAML between two lines \`---\`, or TOML between two lines \`+++\`.`
    report('front-matter-syntax', restOfLineAt(text, 0), `Front matter in \`${named}\` isn't read.`, hint)
    return undefined
  }
  return hasEnd(text, delimiter, report) ? splitFrontMatter(text, delimiter, report) : undefined
}

type Delimiter = keyof typeof formats

function hasEnd(text: SourceText, delimiter: Delimiter, report: Report): boolean {
  const end = text.value.indexOf(`\n${delimiter}`) + 1
  if (end === 0) {
    const hint = `Add a line \`${delimiter}\` after the last field.`
    report('front-matter-syntax', placeAt(text), 'The front matter never ends.', hint)
    return false
  }
  const endLine = text.value.slice(end).split('\n', 1)[0] ?? ''
  if (endLine.trim() === delimiter) return true
  const hint = `Write \`${delimiter}\` on a line of its own.`
  report('front-matter-syntax', restOfLineAt(text, end), `The front matter is ended by \`${endLine}\`.`, hint)
  return false
}

function splitFrontMatter(text: SourceText, delimiter: Delimiter, report: Report): FrontMatter | undefined {
  const { language, parse } = formats[delimiter]
  let document: SourceDocument | undefined
  let isRead = true
  const engine = (fields: string) => {
    // What follows the opening delimiter: it begins on the same line, with its line break.
    document = parse({ ...text, value: fields }, 'front-matter-syntax', report)
    isRead = document !== undefined
    return {}
  }
  const { content } = matter(text.value, { delimiters: delimiter, language, engines: { [language]: engine } })
  return isRead ? { document, body: textFrom(text, text.value.length - content.length) } : undefined
}

function splitJson(text: SourceText, report: Report): FrontMatter | undefined {
  const end = jsonEnd(text.value)
  if (end === undefined) {
    const hint = 'Close each `{` with a `}`, and each text with a quote.'
    report('front-matter-syntax', placeAt(text), 'The front matter never ends.', hint)
    return undefined
  }
  // JSON is YAML.
  const document = parseYaml({ ...text, value: text.value.slice(0, end) }, 'front-matter-syntax', report)
  return document && { document, body: textFrom(text, text.value[end] === '\n' ? end + 1 : end) }
}

/** What of a text begins at an offset. */
function textFrom(text: SourceText, offset: number): SourceText {
  const before = text.value.slice(0, offset)
  return { ...text, value: text.value.slice(offset), line: text.line + before.split('\n').length - 1 }
}

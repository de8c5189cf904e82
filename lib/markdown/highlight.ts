import type { Element, Root } from 'hast'
import { toString as toText } from 'hast-util-to-string'
import { common, createLowlight } from 'lowlight'
import { replacementAt, stretchOf } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import { certainSlip } from '#lib/findings/certain-slip'
import type { Report, Stretch } from '#lib/findings/finding'
import { nearest } from '#lib/findings/suggest'
import { MAX_HIGHLIGHTED } from '#lib/limits'
import { visit } from '#lib/tree/visit'

const lowlight = createLowlight(common)

/** Lines of code of as many characters fit a phone of 320 px. */
const SHORT_LINE = 28

/**
 * Marks the words of code with what they are in its language, as classes (`hljs-keyword`). Code in no
 * language, or in one that isn't known, stays as it is. Code with long lines can be scrolled by keyboard.
 */
export function highlightCode(tree: Root, source: SourceText, report: Report): void {
  visit(tree, 'element', (pre) => {
    const code = pre.children.find((child): child is Element => child.type === 'element' && child.tagName === 'code')
    if (pre.tagName !== 'pre' || !code) return
    const text = toText(code)
    if (text.split('\n').some((line) => line.length > SHORT_LINE)) pre.properties['tabIndex'] = 0
    const language = languageOf(code)
    if (language === undefined) return
    if (!lowlight.registered(language)) reportMisspelt(language, { pre, source }, report)
    else if (text.length > MAX_HIGHLIGHTED) reportSize(stretchOf(source, pre.position), report)
    else if (isPlain(code)) code.children = toMarked(language, text)
  })
}

function toMarked(language: string, text: string): Element['children'] {
  return lowlight
    .highlight(language, text)
    .children.filter((child) => child.type === 'element' || child.type === 'text')
}

/** Not where the code holds elements, which HTML may. */
function isPlain({ children }: Element): boolean {
  return children.every(({ type }) => type === 'text')
}

function languageOf({ properties }: Element): string | undefined {
  const classes = properties['className']
  const names = Array.isArray(classes) ? classes.map(String) : []
  return names
    .find((name) => name.startsWith('language-'))
    ?.slice('language-'.length)
    .toLowerCase()
}

function reportSize(place: Stretch, report: Report): void {
  const hint = 'Show a part of it, or put it into a file beside the page and link to that.'
  report(
    'code-size',
    place,
    `Code of more than ${MAX_HIGHLIGHTED.toLocaleString('en')} characters has no colours.`,
    hint,
  )
}

/** There are more languages than are known here: only what looks like one of these, misspelt, is reported. */
function reportMisspelt(language: string, code: WrittenCode, report: Report): void {
  const match = language.length > 3 ? nearest(language, lowlight.listLanguages()) : undefined
  if (match)
    report(
      'code-language',
      placeOfLanguage(language, code),
      `There is no language \`${language}\`.`,
      `Did you mean \`${match}\`?`,
    )
}

interface WrittenCode {
  pre: Element
  source: SourceText
}

/** The first line of code, or the language in it with the one that is certainly meant. */
function placeOfLanguage(language: string, { pre: { position }, source }: WrittenCode): Stretch {
  const start = position?.start.offset ?? 0
  const fence = /^(?:`{3,}|~{3,})[ \t]*/.exec(source.value.slice(start))?.[0]
  const meant = certainSlip(language, lowlight.listLanguages())
  const from = start + (fence?.length ?? 0)
  const isThere = fence !== undefined && source.value.slice(from, from + language.length).toLowerCase() === language
  if (meant === undefined || !isThere) return stretchOf(source, position)
  return replacementAt(source, [from, from + language.length], meant)
}

import { stretchAt } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import type { SiteCheck } from './check'
import { withoutCode } from './without-code'

const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \t\n]|$).*$/gm

/**
 * Reports the lines that Git leaves where two changes met. `=======` alone may underline a heading, and
 * `>>>>>>>` quote a quotation: they are markers after a `<<<<<<<` only, or where `=======` comes before `>>>>>>>`.
 */
export const checkConflictMarkers: SiteCheck = ({ sources }, report) => {
  for (const [file, source] of sources) {
    if (!/^[<>]{7}/m.test(source)) continue
    const text: SourceText = { file, value: source, line: 1, indent: 0 }
    for (const { 0: line, index: at } of leftoversIn(withoutCode(source))) {
      const message = `\`${line.slice(0, 7)}\` was left by Git, where two changes met.`
      const hint = 'Keep the words that are right, and remove the lines of `<`, `=` and `>` around them.'
      report('conflict-marker', stretchAt(text, at, at + line.length), message, hint)
    }
  }
}

function leftoversIn(text: string): RegExpExecArray[] {
  const markers = Array.from(text.matchAll(marker))
  const signOf = (index: number) => markers[index]?.[0].charAt(0)
  let isOpen = false
  return markers.filter((_, index) => {
    const sign = signOf(index)
    if (sign === '<' || sign === '|') isOpen = true
    const isLeftover = isOpen || (sign === '>' ? signOf(index - 1) === '=' : signOf(index + 1) === '>')
    if (sign === '>') isOpen = false
    return isLeftover
  })
}

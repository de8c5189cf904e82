import type { ElementContent, Root } from 'hast'
import leven from 'leven'
import { certainSlip } from '#lib/findings/certain-slip'
import { nearest } from '#lib/findings/suggest'
import { visit } from '#lib/tree/visit'
import { element, text } from '../elements'
import { type Expansion, reportProblem, reportShortcode } from './expansion'
import { shortcodeKinds } from './kinds'
import { otherShortcodes } from './other-shortcodes'
import type { Shortcode } from './shortcodes'

/**
 * Reports a shortcode that isn't known. One that only the organisation's templates know is a warning; a
 * misspelt one is an error.
 */
export function reportUnknown(shortcode: Shortcode, expansion: Expansion): void {
  const { name } = shortcode
  const known = [...shortcodeKinds.keys()]
  const meant = known.find((candidate) => isMisspelt(name, candidate))
  const message = `There is no shortcode \`${name}\`.`
  if (meant) {
    const hint = `Did you mean \`${meant}\`?`
    const extent = { length: name.length, replacement: shortcode.inner ? undefined : certainSlip(name, known) }
    const offset = expansion.text.indexOf(name, shortcode.start)
    reportProblem({ rule: 'shortcode-misspelt', offset, extent, message, hint }, expansion)
  } else {
    const near = nearest(name, known)
    const other = otherShortcodes.get(name)
    const likely = near ? `Did you mean \`${near}\`? ` : 'The editors’ guide lists those that the site knows. '
    const hint = other === undefined ? likely : `${other} `
    const what = 'It is left out; what stands between its tags stays.'
    reportShortcode({ rule: 'shortcode-unknown', message, hint: hint + what }, shortcode, expansion)
  }
}

/** Reports a shortcode that means nothing without a text and a closing tag. */
export function reportUnclosed(shortcode: Shortcode, expansion: Expansion): void {
  const { name } = shortcode
  const message = `The shortcode \`${name}\` is never closed.`
  const hint = `Write \`{{< /${name} >}}\` after its text.`
  reportShortcode({ rule: 'shortcode-syntax', message, hint }, shortcode, expansion)
}

/**
 * The tag as it is written, for those who look at a preview; on the site itself, nothing. It is filled in once
 * headings have their anchors (`fillMarks`), which are the same on both.
 */
export function toMark({ start, end, inner }: Shortcode, { text: whole, context }: Expansion): ElementContent[] {
  if (!context.site.showsMarks) return []
  const mark = element('site-mark', { dataTag: whole.slice(start, inner?.start ?? end) })
  return inner ? [mark, text(' ')] : [mark]
}

/** Shows what is marked: `<site-mark data-tag="{{< x >}}">` → `<code class="unread">{{< x >}}</code>`. */
export function fillMarks(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'site-mark') return
    node.tagName = 'code'
    node.children = [text(String(node.properties['dataTag'] ?? ''))]
    node.properties = { className: ['unread'] }
  })
}

/**
 * Whether one letter is wrong, missing or too many, or two have changed places. A short name is soon like
 * another, and one that only goes on (`videos`) may well be a template of the organisation's own.
 */
function isMisspelt(name: string, known: string): boolean {
  if (known.length < 4 || name.startsWith(known)) return false
  const distance = leven(name.toLowerCase(), known, { maxDistance: 3 })
  return distance <= 1 || (distance === 2 && sortLetters(name.toLowerCase()) === sortLetters(known))
}

function sortLetters(word: string): string {
  return Array.from(word).sort().join('')
}

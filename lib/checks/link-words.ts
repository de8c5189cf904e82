import type { Link, LinkReference } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { dialectOf } from '#lib/content/dialect'
import { stretchAt } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import type { Report, Stretch } from '#lib/findings/finding'
import type { RichText } from '#lib/markdown/rich-text'
import type { PageCheck } from './check'
import { linkedWordsOf } from './written-links'

/** Words that could be those of any link. */
const vague = new Set(
  [
    'here',
    'right here',
    'click here',
    'see here',
    'link',
    'the link',
    'this',
    'this link',
    'read more',
    'learn more',
  ].concat(['click', 'click this link', 'follow this link', 'more info', 'url']),
)

/** Looks at the words of links: whether there are any, and whether they say where the link leads (WCAG 2.4.4, 2.4.9). */
export const checkLinkWords: PageCheck = ({ page, texts, site }, report) => {
  // An earlier version says what was said.
  if (page.version) return
  const isMyst = dialectOf(page, site) === 'myst'
  for (const text of texts) for (const link of linkedWordsOf(text)) checkWords(link, { text, isMyst, report })
}

interface Checking {
  text: RichText
  /** MyST gives a link to a page or label without words its title. */
  isMyst: boolean
  report: Report
}

function checkWords(link: Link | LinkReference, { text, isMyst, report }: Checking): void {
  const isEmpty = link.children.every((child) => child.type === 'text' && child.value.trim() === '')
  const url = link.type === 'link' ? link.url : undefined
  if (isEmpty && !(isMyst && !/^https?:/i.test(url ?? ''))) {
    report('link-words', stretchOf(link, text.source), 'This link has no words: nobody sees it.', hintFor(link))
    return
  }
  const words = toText(link).trim()
  if (words.length < 30 && vague.has(words.toLowerCase().replace(/[\s.:!…→»>]+$/, ''))) {
    const message = `The words “${words}” don't say where the link leads.`
    report('link-words', stretchOf(link, text.source), message, hintFor(link))
  } else if (url !== undefined && words === url && hasWords(link, text.source)) {
    reportBare(link, text.source, report)
  }
}

function hintFor(link: Link | LinkReference): string {
  const address = link.type === 'link' && link.url.length < 60 ? link.url : '…'
  return `Write what is there: \`[the name of the page](${address})\`. Screen readers list links by their words.`
}

/** Whether the words were written: those of `<https://example.org>` and, in MyST, of `[](https://example.org)` were not. */
function hasWords({ position }: Link | LinkReference, { value }: SourceText): boolean {
  return /^\[[^\]]/.test(value.slice(position?.start.offset ?? 0, (position?.start.offset ?? 0) + 2))
}

/** `[words] ([https://example.org](https://example.org))`, as some editors paste it; and without the words. */
function reportBare(link: Link | LinkReference, source: SourceText, report: Report): void {
  const address = toText(link).trim()
  const start = link.position?.start.offset ?? 0
  const end = link.position?.end.offset ?? start
  const message = 'The words of this link are its address.'
  const [before] = /\][ \t]?\($/.exec(source.value.slice(Math.max(0, start - 3), start)) ?? []
  if (before !== undefined && source.value[end] === ')') {
    const place = { ...stretchAt(source, start - before.length, end + 1), address, replacement: `](${address})` }
    report('link-bare', place, message, `Write \`[words](${address})\`.`)
  } else {
    report(
      'link-bare',
      stretchOf(link, source),
      message,
      `Write what is there: \`[the name of the page](${address})\`.`,
    )
  }
}

function stretchOf(link: Link | LinkReference, source: SourceText): Stretch {
  const start = link.position?.start.offset ?? 0
  const stretch = stretchAt(source, start, link.position?.end.offset ?? start)
  return link.type === 'link' ? { ...stretch, address: link.url } : stretch
}

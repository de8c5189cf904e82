import type { Parents, PhrasingContent, RootContent } from 'mdast'
import { MAX_ABBREVIATION_LENGTH, MAX_ABBREVIATIONS } from '#lib/limits'
import type { PageContext } from '../context'
import { element } from './element'

/** What front matter's `abbreviations` say, by the abbreviation. */
export function abbreviationsOf(params: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const known = Object.hasOwn(params, 'abbreviations') ? params['abbreviations'] : undefined
  const entries = typeof known === 'object' && known !== null ? Object.entries(known) : []
  return new Map(entries.flatMap(([name, meaning]) => (typeof meaning === 'string' ? [[name, meaning]] : [])))
}

/** Says what the abbreviations of front matter mean, wherever one is a word of the page, but for links and code. */
export function explainAbbreviations(tree: Parents, { page, report }: PageContext): void {
  const meanings = abbreviationsOf(page.params)
  const given = [...meanings.keys()].filter((name) => name.length > 1)
  const names = given.filter(({ length }) => length <= MAX_ABBREVIATION_LENGTH).slice(0, MAX_ABBREVIATIONS)
  if (names.length < given.length) {
    const hint = `There can be ${MAX_ABBREVIATIONS}, each of ${MAX_ABBREVIATION_LENGTH} characters at most.`
    report('front-matter-schema', page.placeOf(['abbreviations']), 'Some abbreviations are left out.', hint)
  }
  if (names.length === 0) return
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map(escapePattern)
  explainIn(tree, {
    meanings,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'u'),
  })
}

function escapePattern(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

interface Explaining {
  meanings: ReadonlyMap<string, string>
  pattern: RegExp
}

function explainIn(parent: Parents, explaining: Explaining): void {
  const children = parent.children.flatMap((child): RootContent[] => {
    if (child.type === 'text') return explainText(child.value, explaining)
    if ('children' in child && !isLeftAlone(child)) explainIn(child, explaining)
    return [child]
  })
  parent.children = children as typeof parent.children
}

function isLeftAlone(node: RootContent): boolean {
  if (node.type === 'mystElement') return ['a', 'abbr', 'code', 'pre', 'kbd'].includes(node.data.hName)
  return node.type === 'link' || node.type === 'linkReference'
}

function explainText(text: string, { meanings, pattern }: Explaining): PhrasingContent[] {
  return text.split(pattern).flatMap((part, index): PhrasingContent[] => {
    if (part === '') return []
    const word: PhrasingContent = { type: 'text', value: part }
    return [index % 2 === 0 ? word : element('abbr', { title: meanings.get(part) }, [word])]
  })
}

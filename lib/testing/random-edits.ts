import fc from 'fast-check'

// Edits at random: of a few sections on a few pages, so that they often meet.

export type RandomEdit =
  | { kind: 'write'; page: number; section: number; words: number }
  | { kind: 'drop'; page: number; section: number }
  | { kind: 'shift'; page: number; section: number; target: number }
  | { kind: 'rename'; page: number; target: number }
  | { kind: 'remove'; page: number }
  | { kind: 'spoil'; page: number }

const page = fc.nat(2)
const section = fc.nat(3)

export const randomEdits = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), page, section, words: fc.nat(7) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('drop' as const), page, section }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('shift' as const), page, section, target: page }) },
    fc.record({ kind: fc.constant('rename' as const), page, target: page }),
    fc.record({ kind: fc.constant('remove' as const), page }),
    fc.record({ kind: fc.constant('spoil' as const), page }),
  ),
  { minLength: 1, maxLength: 12 },
)

const sentences = [
  'We publish what every service costs each month.',
  'We publish what most services cost each year.',
  'Providers MUST hand over all data of a community.',
  'Providers SHOULD hand over all data of a community.',
  '1. Members MUST pay within thirty days.\n2. Members MAY leave at any time they like.',
  '1. Members MAY leave at any time they like.',
  'Travel grants for students open in autumn. We publish what every service costs each month.',
  'Words.',
]
/** A section keeps its id whatever it is used for. */
const titles = ['Costs', 'Prices', 'Data', 'Data', 'Members', 'Members', 'News', 'News']
const names = ['a', 'b', 'c']

/** A page by its sections; one that is spoilt can’t be read. */
type Pages = Map<number, Map<number, number> | 'spoilt'>

/** The files of a site after each of some edits. */
export function filesAfter(edits: readonly RandomEdit[]): Record<string, string>[] {
  const pages: Pages = new Map([[0, new Map([[0, 0]])]])
  return edits.map((edit) => {
    apply(edit, pages)
    return Object.fromEntries(Array.from(pages, ([index, content]) => [`${names[index]}.md`, toText(content)]))
  })
}

function apply(edit: RandomEdit, pages: Pages): void {
  const content = pages.get(edit.page)
  const sections = content === undefined || content === 'spoilt' ? new Map<number, number>() : content
  if (edit.kind === 'write') pages.set(edit.page, sections.set(edit.section, edit.words))
  else if (!content) return
  else if (edit.kind === 'spoil') pages.set(edit.page, 'spoilt')
  else if (edit.kind === 'remove') pages.delete(edit.page)
  else if (edit.kind === 'rename') {
    pages.delete(edit.page)
    pages.set(edit.target, content)
  } else {
    const words = sections.get(edit.section)
    if (words === undefined) return
    sections.delete(edit.section)
    pages.set(edit.page, sections)
    const target = edit.kind === 'shift' ? pages.get(edit.target) : undefined
    if (target instanceof Map) target.set(edit.section, words)
  }
}

function toText(content: Map<number, number> | 'spoilt'): string {
  if (content === 'spoilt') return '---\ntitle: [\n---\n'
  const parts = Array.from(content).toSorted(([a], [b]) => a - b)
  return [
    '# Page',
    ...parts.map(([section, words]) => `## ${titles[words]} {#s${section}}\n\n${sentences[words]}`),
  ].join('\n\n')
}

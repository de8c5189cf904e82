import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const SENTENCES = [
  'We publish how we decide, and what we promise to the communities that we serve.',
  'A promise that can be reworded unseen is worth little, so each one keeps its history.',
  'Infrastructure that a community can take elsewhere is infrastructure that it can trust.',
  'Upstream work is done during the day, not on nights and weekends.',
  'Whoever finds a mistake here can mend it, and is thanked for it.',
]

/** Writes a content tree of `count` pages of a real page's shape: headings, lists, links, a table, a figure. */
export function generateTree(folder: string, count: number): void {
  for (let index = 0; index < count; index++) {
    const path = join(folder, pathOf(index))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, textOf(index, count))
  }
}

/** Twenty pages a folder, as handbooks and blogs have them. */
export function pathOf(index: number): string {
  return `part-${Math.floor(index / 20)}/page-${index}.md`
}

/** The text of a page. */
export function textOf(index: number, count: number): string {
  const sections = Array.from({ length: 6 }, (_, section) => toSection(index, section, count))
  return `---\ntitle: Page ${index} of a tree\ndescription: ${sentence(index)}\n---\n\n${sentence(index + 1)}\n\n${sections.join('\n')}`
}

function toSection(index: number, section: number, count: number): string {
  const other = (index * 7 + section * 13 + 1) % count
  return `## Part ${section} of page ${index}

${Array.from({ length: 4 }, (_, number) => sentence(index + section + number)).join(' ')} See
[page ${other}](/${pathOf(other)}) and [this section](#part-${section}-of-page-${index}).

- ${sentence(index + section + 2)}
- **Strong** and *stressed* words, \`code\` and "quotes" -- with a dash.
  - ${sentence(index + section + 3)}

${section === 2 ? table : ''}${section === 4 ? figure : ''}`
}

const table = '| Who | What |\n| :-- | --: |\n| Editors | 12 |\n| Readers | 12,000 |\n\n'
const figure =
  '{{< figure src="/pictures/dask.svg" alt="Three slanted panels" caption="A *drawing* below words." >}}\n\n'

function sentence(number: number): string {
  return SENTENCES[number % SENTENCES.length] ?? ''
}

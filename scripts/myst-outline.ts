import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { normaliseSpace, type Outline } from '#lib/testing/outline'
import { inTemporaryFolder } from './temporary'

/** What is read of mystmd's tree (https://mystmd.org/spec). */
interface MystNode {
  type: string
  value?: string
  children?: MystNode[]
  html_id?: string
  url?: string
  identifier?: string
  enumerator?: string
  visibility?: string
}

/** What mystmd makes of a text; nothing if it makes no page of it. */
export function askMyst(markdown: string): Outline | undefined {
  const files = { 'myst.yml': 'version: 1\nproject: {}\nsite: {}\n', 'page.md': markdown }
  return inTemporaryFolder(files, (folder) => {
    // It ends with an error where it can't load a theme; the tree is there by then.
    spawnSync('myst', ['build', '--site'], { cwd: folder, stdio: 'ignore' })
    const file = `${folder}/_build/site/content/page.json`
    return existsSync(file) ? outlineOfTree(JSON.parse(readFileSync(file, 'utf8')).mdast) : undefined
  })
}

/** The version of the `myst` that is installed; nothing if there is none. */
export function mystVersion(): string | undefined {
  const { stdout } = spawnSync('myst', ['--version'], { encoding: 'utf8' })
  return /v?(\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1]
}

const inline = new Set(
  'abbreviation cite citeGroup crossReference delete emphasis footnoteReference inlineCode inlineMath keyboard link smallcaps span strong subscript superscript text underline'.split(
    ' ',
  ),
)
const skipped = new Set(['comment', 'math', 'inlineMath', 'mystTarget', 'html'])

function outlineOfTree(tree: MystNode): Outline {
  const outline: Outline = { text: '', ids: [], links: [] }
  const notes: MystNode[] = []
  addTo(outline, tree, notes)
  // Footnotes are shown at the end, each with a link back.
  for (const note of notes) {
    for (const child of note.children ?? []) addTo(outline, child, [])
    outline.links.push(`#fnref:${note.enumerator}`)
  }
  return { ...outline, text: normaliseSpace(outline.text) }
}

function addTo(outline: Outline, node: MystNode, notes: MystNode[]): void {
  if (skipped.has(node.type) || node.visibility === 'remove') return
  if (node.type === 'footnoteDefinition') {
    notes.push(node)
    return
  }
  if (node.type === 'heading' && node.html_id) outline.ids.push(node.html_id)
  const target = targetOf(node)
  if (target !== undefined) outline.links.push(target)
  const edge = inline.has(node.type) ? '' : ' '
  outline.text += edge + wordsOf(node)
  for (const child of node.children ?? []) addTo(outline, child, notes)
  outline.text += edge
}

function wordsOf({ type, value, enumerator }: MystNode): string {
  if (type === 'footnoteReference') return enumerator ?? ''
  return value ?? ''
}

function targetOf({ type, url, html_id, enumerator }: MystNode): string | undefined {
  if (type === 'link') return url
  if (type === 'footnoteReference') return `#fn:${enumerator}`
  return type === 'crossReference' ? `${url ?? ''}${html_id ? `#${html_id}` : ''}` : undefined
}

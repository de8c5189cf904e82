import type { Block } from '#lib/blocks/block'
import { textsOf } from '#lib/blocks/texts-of'
import type { UrlsConfig } from '#lib/content/urls-config'
import { visit } from '#lib/tree/visit'

/** Every id that a link can lead to on a page made of these blocks. */
export function anchorsOf(blocks: readonly Block[]): Set<string> {
  const anchors = new Set<string>()
  for (const clause of blocks.flatMap(({ clauses }) => clauses)) {
    if (clause.id !== undefined) anchors.add(clause.id)
    for (const former of clause.formerIds) anchors.add(former)
    for (const text of textsOf(clause)) {
      visit(text.tree, 'element', ({ properties }) => {
        if (typeof properties['id'] === 'string') anchors.add(properties['id'])
      })
    }
  }
  return anchors
}

/** The former anchors of a page by the anchor that each leads to now: the first, if several took its place. */
export function formerAnchorsOf(url: string, { anchors }: UrlsConfig): Map<string, string[]> {
  const former = new Map<string, string[]>()
  for (const [old, targets] of Object.entries(anchors[url] ?? {})) {
    const target = Array.isArray(targets) ? targets[0] : targets
    if (target !== undefined) former.set(target, [...(former.get(target) ?? []), old])
  }
  return former
}

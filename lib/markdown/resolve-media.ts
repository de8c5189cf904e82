import type { Element, Root } from 'hast'
import { stretchOf } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import type { Rule } from '#lib/findings/rules'
import { nearest } from '#lib/findings/suggest'
import { candidatesOf, findPicture, unservedFile } from '#lib/links/find-file'
import type { SiteIndex } from '#lib/links/site-index'
import { SKIP, visit } from '#lib/tree/visit'
import type { PageContext } from './context'
import { text } from './elements'

/**
 * Gives each video and recording the file it is served from. One that isn't here is reported, and its
 * title stays; none is loaded before a reader starts it, and none starts by itself.
 */
export function resolveMedia(tree: Root, source: SourceText, context: PageContext): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'video' && node.tagName !== 'audio') return undefined
    node.properties['controls'] = true
    node.properties['preload'] = 'none'
    for (const name of ['src', 'poster']) resolveFile(node, name, { source, context })
    if (node.properties['src'] !== undefined || index === undefined || !parent) return undefined
    const label = node.properties['ariaLabel']
    parent.children.splice(index, 1, ...(label ? [text(String(label))] : []))
    return [SKIP, index]
  })
}

interface Surroundings {
  source: SourceText
  context: PageContext
}

function resolveFile({ properties, position }: Element, name: string, { source, context }: Surroundings): void {
  const { site, page, linkBase, report } = context
  const written = properties[name]
  if (typeof written !== 'string') return
  const bases = [...new Set([linkBase, page.path])]
  const locked = Object.hasOwn(site.pictureLock, written) ? site.pictureLock[written]?.file : undefined
  const file = findPicture(locked ?? written, bases, site)
  if (file !== undefined) {
    properties[name] = encodeURI(file)
    return
  }
  const { rule, message, hint } = explainMissing(written, candidatesOf(written, bases), site)
  report(rule, stretchOf(source, position), message, hint)
  delete properties[name]
}

function explainMissing(
  written: string,
  candidates: readonly string[],
  site: SiteIndex,
): { rule: Rule; message: string; hint: string } {
  if (candidates.length === 0) {
    const hint = 'Put a copy beside the page, or link to it: pages ask no other host.'
    return { rule: 'media-missing', message: `The file ${written} is on another host.`, hint }
  }
  for (const candidate of candidates) {
    const unserved = unservedFile(candidate, site)
    if (unserved) return unserved
  }
  const match = nearest(candidates[0] ?? '', site.files)
  const hint = match
    ? `Did you mean \`${match}\`?`
    : 'Put the file beside the page or in `public/`, or correct its name.'
  return { rule: 'media-missing', message: `There is no file \`${written}\`.`, hint }
}

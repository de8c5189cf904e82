import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { nearest } from '#lib/findings/suggest'
import { parseIconName } from './icon-name'
import { type Drawing, findDrawing, knownPackNames, namesOf, packs } from './packs'

/** An icon as it stands in a tree: drawn, as high as the letters and in their colour, unseen by screen readers. */
export type Icon = Element

const found = new Map<string, Icon | undefined>()

/**
 * The icon of that name, as Hugo Blox writes it.
 *
 * @param name `envelope`, `hero/sparkles`, `🚀`
 * @param pack `fas`, `hero`, …; one that the name begins with takes its place
 * @returns undefined if there is none
 */
export function findIcon(name: string, pack?: string): Icon | undefined {
  const key = `${pack ?? ''} ${name}`
  if (!found.has(key)) found.set(key, makeIcon(name, pack))
  return structuredClone(found.get(key))
}

/** What to do about a name that no icon has. */
export function suggestIcon(name: string, pack?: string): string {
  const parsed = parseIconName(name, pack)
  if (!parsed) return `The packs are ${knownPackNames.map((known) => `\`${known}\``).join(', ')}.`
  const other = 'name' in parsed ? packs.find((candidate) => findDrawing(parsed.name, candidate)) : undefined
  if ('name' in parsed && other) return `Did you mean \`${knownPackNames[packs.indexOf(other)]}/${parsed.name}\`?`
  const match = 'name' in parsed ? nearest(parsed.name, parsed.packs.flatMap(namesOf)) : undefined
  return match ? `Did you mean \`${match}\`?` : 'The editors’ guide says where to look up the names of icons.'
}

function makeIcon(name: string, pack: string | undefined): Icon | undefined {
  const parsed = parseIconName(name, pack)
  if (!parsed) return undefined
  if ('emoji' in parsed) {
    const properties = { className: ['icon'], ariaHidden: 'true' }
    return { type: 'element', tagName: 'span', properties, children: [{ type: 'text', value: parsed.emoji }] }
  }
  for (const candidate of parsed.packs) {
    const drawing = findDrawing(parsed.name, candidate)
    if (drawing) return draw(drawing)
  }
  return undefined
}

/** The drawing as an `<svg>`; nothing of it is content's. */
function draw({ body, width, height }: Drawing): Icon {
  const [svg] = fromHtml(`<svg viewBox="0 0 ${width} ${height}">${body}</svg>`, { fragment: true }).children
  return {
    type: 'element',
    tagName: 'svg',
    properties: {
      className: ['icon'],
      viewBox: `0 0 ${width} ${height}`,
      width: '1em',
      height: '1em',
      ariaHidden: 'true',
      focusable: 'false',
    },
    children: svg?.type === 'element' ? withoutPlaces(svg).children : [],
  }
}

/** Places in a package mean nothing to a reader of findings; classes would be those of this site. */
function withoutPlaces({ tagName, properties: { className: _, ...properties }, children }: Element): Element {
  const inner = children.flatMap((child) => (child.type === 'element' ? withoutPlaces(child) : []))
  return { type: 'element', tagName, properties, children: inner }
}

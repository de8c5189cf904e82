import type { Image, RootContent } from 'mdast'
import { positionAt } from '../../elements'
import { element } from '../element'
import { type Directive, textOf } from '../nodes'
import type { Stretch } from '../stretch'
import type { OptionKind } from './directive-kind'

/** The options of a picture, in `figure` and in `image`. */
export const pictureOptions: Readonly<Record<string, string | OptionKind>> = {
  alt: 'What the picture shows, for readers who do not see it.',
  width: { about: 'Its width.', is: 'size', aliases: ['w', 'figwidth'] },
  height: { about: 'Its height.', is: 'size', aliases: ['h'] },
  scale: 'Accepted, but without effect.',
  align: { about: 'Where it stands.', is: ['left', 'center', 'right', 'top', 'middle', 'bottom'] },
  target: 'Where the picture leads.',
}

/** A picture of a directive, with the link around it if it has one. */
export function toPicture({ value, offsetOf }: Stretch, directive: Directive): RootContent {
  const image: Image = {
    type: 'image',
    url: value,
    alt: textOf(directive, 'alt') ?? null,
    title: textOf(directive, 'title') ?? null,
    data: { hProperties: sizeOf(directive) },
    position: positionAt(offsetOf(0)),
  }
  const target = directive.options.get('target')
  if (!target?.value) return image
  return { ...element('a', { href: target.value }, [image]), position: positionAt(target.offset) }
}

/** The class that sets a picture where it is to stand. */
export function alignmentOf(directive: Directive): string[] {
  const align = textOf(directive, 'align')
  return align === 'center' || align === 'right' ? [`align-${align}`] : []
}

function sizeOf(directive: Directive): { width?: number; height?: number } {
  const width = toPixels(textOf(directive, 'width'))
  const height = toPixels(textOf(directive, 'height'))
  return { ...(width ? { width } : {}), ...(height ? { height } : {}) }
}

/** A length of CSS in pixels: a share is one of the text's width. A page can't hold styles of elements. */
function toPixels(size: string | undefined): number | undefined {
  const [, number, unit = 'px'] = /^([\d.]+)([a-z%]*)$/.exec(size ?? '') ?? []
  const pixels = Math.round(Number(number) * (units.get(unit || 'px') ?? 1))
  return pixels > 0 ? pixels : undefined
}

const units: ReadonlyMap<string, number> = new Map([
  ['%', 6.4],
  ['vw', 6.4],
  ['vh', 6.4],
  ['em', 16],
  ['rem', 16],
  ['ex', 8],
  ['ch', 8],
  ['cm', 37.8],
  ['mm', 3.78],
  ['in', 96],
  ['pt', 4 / 3],
  ['pc', 16],
])

import { z } from 'zod'
import { stretchOfText } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import type { PageContext } from '#lib/markdown/context'

/** What a section's looks come to: as much of what the author asks for as serves the reader. */
export interface Look {
  /** On a quiet band of the site's own colour, whatever background is asked for. */
  isTinted: boolean
  columns: number | undefined
}

const ignored = 'Accepted for Hugo Blox, and does nothing here.'
/** A field that is accepted, so that it is no mistake, whatever it holds, and then not used. */
export const anything = z.unknown().optional().describe(ignored)

const backgroundSchema = z
  .strictObject({
    color: z.string().optional().describe('Any colour sets the section on a quiet band.'),
    gradient_start: z.string().optional().describe('The same as `color`.'),
    gradient_mid: z.string().optional().describe(ignored),
    gradient_end: z.string().optional().describe('The same as `color`.'),
    gradient_angle: anything,
    text_color_light: anything,
    image: z
      .union([
        z.string(),
        z.strictObject({
          filename: z.string().optional().describe('A picture sets the section on a quiet band; it is not shown.'),
          filters: anything,
          flip: anything,
          parallax: anything,
          position: anything,
          size: anything,
        }),
      ])
      .optional()
      .describe('A picture behind the words: a quiet band takes its place.'),
    video: anything,
  })
  .optional()
  .describe('What is behind the words: a quiet band takes its place.')

/** The fields of `design` that every kind of section has. */
export const designFields = {
  columns: z
    .union([z.literal([1, 2, 3, 4]), z.literal(['1', '2', '3', '4'])])
    .optional()
    .describe('How many items stand side by side where there is room.'),
  background: backgroundSchema,
  css_class: z.string().optional().describe('Classes; `bg-…` sets the section on a quiet band.'),
  css_style: z.string().optional().describe(ignored),
  spacing: z.strictObject({ padding: anything, margin: anything }).optional().describe(ignored),
  no_padding: anything,
  text_align: anything,
  view: anything,
  flip_alt_rows: anything,
}

/** `design` as a section without fields of its own has it. */
export const designSchema = z.strictObject(designFields).optional().describe('How the section is set.')

export type Design = z.infer<typeof designSchema>

/** What is made of `design`; classes without a meaning here are noted. */
export function toLook(design: Design, classes: SourceText | undefined, { report }: PageContext): Look {
  const names = classes?.value.split(/\s+/).filter(Boolean) ?? []
  const others = names.filter((name) => !tinting.test(name))
  if (classes && others.length > 0) {
    const message = `Nothing is done for the class \`${others.join(' ')}\`.`
    report('design-class', stretchOfText(classes), message, 'Take it out, or use `bg-…` for a quiet band.')
  }
  const columns = design?.columns === undefined ? undefined : Number(design.columns)
  return { isTinted: hasBackground(design) || others.length < names.length, columns }
}

/** Tailwind's and Hugo Blox's classes for backgrounds. */
const tinting = /^(?:dark:)?(?:hbx?-)?bg-/

function hasBackground(design: Design): boolean {
  const { color, gradient_start, gradient_end, image } = design?.background ?? {}
  const picture = typeof image === 'string' ? image : image?.filename
  return [color, gradient_start, gradient_end, picture].some((value) => value && !isPaper(value))
}

/** The colours of the page itself. */
function isPaper(colour: string): boolean {
  return /^(?:white|transparent|none|#f{3}(?:f{3})?)$/i.test(colour.trim())
}

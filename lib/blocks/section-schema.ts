import { z } from 'zod'
import { designSchema } from './design'

/** The fields of `content` that say what a section is about. */
export const wordsFields = {
  title: z.string().optional().describe("The section's heading."),
  subtitle: z.string().optional().describe('A line below the heading.'),
  text: z.string().optional().describe('The words, in Markdown.'),
}

const idSchema = z
  .string()
  .regex(/^\S*$/, 'a word without spaces')
  .optional()
  .describe("The section's anchor. If not given, it is made from the title.")

/** What a list under either of two names comes to in a JSON Schema, which has no refinements: one of them has entries. */
export function entriesIn(...names: readonly [string, string]) {
  const anyOf = names.map((name) => ({ required: [name], properties: { [name]: { minItems: 1 } } }))
  return { allOf: [{ properties: { content: { anyOf } } }] }
}

/** The schema of a kind of section: what all of them have, and the fields of its `content`. */
export function sectionSchema<Name extends string, Content extends z.ZodRawShape>(name: Name, content: Content) {
  return z.strictObject({
    block: z.literal(name).describe('The kind of the section.'),
    id: idSchema,
    design: designSchema,
    content: z.strictObject(content).describe('What the section says.'),
  })
}

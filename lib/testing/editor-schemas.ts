import { z } from 'zod'
import { sectionKinds } from '#lib/blocks/parse-sections'
import { pageSchema } from '#lib/content/page-fields'
import { pictureLockSchema, pictureTextsSchema } from '#lib/content/pictures'
import { siteSchema } from '#lib/content/site-config'
import { urlsSchema } from '#lib/content/urls-config'
import { anyCase } from './any-case'
import { toJsonSchema } from './to-json-schema'

/** The JSON Schemas that help editors' programs to help them, by their files in `content/.schemas/`. */
export const editorSchemas = {
  'front-matter.json': frontMatterSchema,
  'site.json': () => titled('site.yaml', siteSchema),
  'urls.json': () => titled('urls.yaml', urlsSchema),
  'pictures.json': () => titled('pictures.yaml', pictureTextsSchema),
  'pictures.lock.json': () => titled('pictures.lock.json', pictureLockSchema),
}

function titled(title: string, schema: z.ZodType) {
  return { title, ...toJsonSchema(schema, () => {}) }
}

const kindNames = Object.keys(sectionKinds)
const sectionSchema = z.union(Object.values(sectionKinds).map(({ schema }) => schema))
const fieldsSchema = pageSchema.extend({
  sections: z.array(sectionSchema).optional().describe('The sections of a landing page, in order.'),
})

/** As pages are read: upper and lower case make no difference in names, and other fields are kept. */
function frontMatterSchema() {
  const { additionalProperties: _, ...json } = toJsonSchema(fieldsSchema, ({ zodSchema, jsonSchema }) => {
    if (zodSchema === sectionSchema) chooseByKind(jsonSchema)
  })
  const names = Object.keys(pageSchema.shape)
  const otherCase = names.map((name) => [`^(?!${name}$)${anyCase(name)}$`, { $ref: `#/properties/${name}` }])
  return { title: 'Front matter of a page', ...json, patternProperties: Object.fromEntries(otherCase) }
}

/** `block` decides what else a section may have: of one that is wrong, it is said what is wrong for its kind. */
function chooseByKind(json: z.core.JSONSchema.BaseSchema): void {
  const kinds = json.anyOf ?? []
  delete json.anyOf
  json.type = 'object'
  json.required = ['block']
  json.properties = { block: { description: 'The kind of the section.', enum: kindNames } }
  json.allOf = kinds.map((then, at) => ({ if: { properties: { block: { const: kindNames[at] } } }, then }))
}

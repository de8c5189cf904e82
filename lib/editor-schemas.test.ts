import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import type { z } from 'zod'
import { sectionKinds } from '#lib/blocks/parse-sections'
import { listFiles } from '#lib/content/disk'
import { isHonoured, knownName } from '#lib/content/field-names'
import { parseFrontMatter } from '#lib/content/front-matter'
import { pageSchema } from '#lib/content/page-fields'
import { pictureLockSchema, pictureTextsSchema } from '#lib/content/pictures'
import { siteSchema } from '#lib/content/site-config'
import { urlsSchema } from '#lib/content/urls-config'
import { editorSchemas } from '#lib/testing/editor-schemas'
import { variantsOf } from '#lib/testing/written-values'

// There are tens of thousands of documents.
vi.setConfig({ testTimeout: 60_000 })

const ajv = new Ajv({
  formats: { uri: URL.canParse, date: true },
  keywords: ['patternErrorMessage'],
  strictTypes: false,
})

test.for(Object.entries(editorSchemas))('content/.schemas/%s says what the program says', async ([name, toSchema]) => {
  const json = `${JSON.stringify(toSchema(), null, 2)}\n`
  await expect(json).toMatchFileSnapshot(`../content/.schemas/${name}`)
})

/** Documents of which a schema thinks otherwise than the program. */
function disagreements(name: keyof typeof editorSchemas, isRight: (value: unknown) => boolean, documents: unknown[]) {
  const isValid = ajv.compile(editorSchemas[name]())
  const all = new Map(
    documents.flatMap((document) => [...variantsOf(document)]).map((value) => [JSON.stringify(value), value]),
  )
  const wrong = [...all].filter(([, value]) => isValid(value) !== isRight(value))
  return { tried: all.size, wrong: wrong.map(([json]) => json) }
}

const guide = readFileSync('content/README.md', 'utf8')
const [ofSite, ofUrls] = ['title', 'redirects'].map((name) =>
  [...guide.matchAll(new RegExp(`^\`\`\`yaml\n(${name}:.*?)^\`\`\`$`, 'gms'))].map(([, text = '']) => parse(text)),
)

/** Every field that isn't in the files. */
const rest = {
  title: 'A',
  description: 'B.',
  origin: 'https://example.org',
  productionBranch: 'main',
  contentRepository: 'https://example.org/a',
  history: { leaveOut: [{ commit: '3f2a91c0d', reason: 'A' }] },
  findings: { addresses: { '/a/': 'B' }, severities: { 'picture-alt': { severity: 'note', reason: 'A' } } },
  protected: [{ page: '/a/', anchor: 'b', rule: 'C', url: '/d/' }],
  dialects: { a: 'myst' },
  permalinks: { a: '/:slug/' },
  repositories: { a: { url: 'https://example.org', branch: 'b', root: 'c' } },
}

describe('a schema takes what the program takes, and nothing else:', () => {
  const files: [keyof typeof editorSchemas, z.ZodType, unknown[]][] = [
    ['site.json', siteSchema, [...read('site.yaml'), ...(ofSite ?? []), rest]],
    ['urls.json', urlsSchema, [...read('urls.yaml'), ...(ofUrls ?? [])]],
    ['pictures.json', pictureTextsSchema, read('pictures.yaml')],
    ['pictures.lock.json', pictureLockSchema, read('pictures.lock.json')],
  ]
  test.for(files)('%s', ([name, schema, documents]) => {
    const { tried, wrong } = disagreements(name, (value) => schema.safeParse(value).success, documents)
    expect(tried).toBeGreaterThan(100)
    expect(wrong).toEqual([])
  })

  test('front-matter.json', () => {
    const { tried, wrong } = disagreements('front-matter.json', isFrontMatter, frontMatters())
    expect(tried).toBeGreaterThan(10_000)
    expect(wrong).toEqual([])
  })
})

test.for(['site.yaml', 'urls.yaml', 'pictures.yaml'])('%s names its schema', (file) => {
  const [first] = readFileSync(join('content', file), 'utf8').split('\n')
  const path = /^# yaml-language-server: \$schema=(\S+)$/.exec(first ?? '')?.[1]
  expect(path).toBe(`.schemas/${file.replace('yaml', 'json')}`)
})

/** The same file of each of the repository's trees that has it. */
function read(name: string): unknown[] {
  const folders = ['content', 'e2e/content', 'lib/fixtures/bad-input']
  const found = folders.filter((folder) => listFiles(folder).includes(name))
  return found.map((folder) => parse(readFileSync(join(folder, name), 'utf8')))
}

/** As pages are read: by the names that are known, and what stands under others is kept. */
function isFrontMatter(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const fields = Object.entries(value).map(([name, field]) => [knownName(name) ?? name, field] as const)
  const honoured = Object.fromEntries(fields.filter(([name]) => isHonoured(name)))
  const sections: unknown = honoured['sections']
  return (
    pageSchema.safeParse(honoured).success &&
    (!Array.isArray(sections) || sections.every((section: { block?: string } | null) => isSection(section)))
  )
}

function isSection(section: { block?: unknown } | null): boolean {
  const kind = Object.entries(sectionKinds).find(([name]) => name === section?.block)?.[1]
  return kind?.schema.safeParse(section).success === true
}

/** That of the repository's pages, and of the examples in the editors' guide. */
function frontMatters(): unknown[] {
  const examples = [...guide.matchAll(/^```markdown\n(---.*?)^```$/gms)].map(([, example = '']) => example)
  const pages = ['content', 'e2e/content', 'lib/fixtures/bad-input'].flatMap((folder) =>
    listFiles(folder)
      .filter((path) => path.endsWith('.md') && path !== 'README.md')
      .map((path) => readFileSync(join(folder, path), 'utf8')),
  )
  const values = [...examples, ...pages].map(
    (source) => parseFrontMatter({ path: 'page.md', source }, () => {})?.document?.value,
  )
  return values.filter(Boolean).flatMap((value) => oneByOne(JSON.parse(JSON.stringify(value))))
}

/** Front matter with one section at a time: what is wrong with one doesn't hang on another. */
function oneByOne(fields: Record<string, unknown>): unknown[] {
  const { sections, ...others } = fields
  const each: unknown[] = Array.isArray(sections) ? sections.map((section) => ({ sections: [section] })) : []
  return [others, ...each]
}

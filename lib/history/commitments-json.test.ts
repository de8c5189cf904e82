import { Ajv2020, type Schema } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { siteSchema } from '#lib/content/site-config'
import { exampleHistory, exampleSiteHistory } from '#lib/testing/example-history'
import { change, commitment, revision, wording } from '#lib/testing/history-parts'
import { toCommitmentsJson } from './commitments-json'
import { commitmentsSchema, toCommitmentsSchema } from './commitments-schema'
import type { SiteHistory } from './history'

const licence = { title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }
const config = siteSchema.parse({
  ...{ title: 'Example', description: 'A site.', origin: 'https://example.org' },
  footer: { licence, links: [] },
})

const published: Schema & { $defs: Record<string, { properties: Record<string, { description?: string }> }> } =
  JSON.parse(toCommitmentsSchema(config.origin))
const isValid = new Ajv2020({
  formats: { uri: (text) => URL.canParse(text), date: /^\d{4}-\d\d-\d\d$/, 'date-time': /^\d{4}-\d\d-\d\dT[\d:]+Z$/ },
}).compile(published)

const sent = (history: SiteHistory, of = config): unknown => JSON.parse(JSON.stringify(toCommitmentsJson(history, of)))

const odd = '</script>\u0000\uD800"😀'
const oddWords = wording(odd, [odd], 'must not')
const oddHistory = {
  ...exampleHistory,
  title: odd,
  revisions: [
    revision('x', {
      when: undefined,
      author: odd,
      changes: [change(odd, 'published', { id: odd, title: odd, after: oddWords })],
    }),
  ],
  commitments: [commitment(odd, oddWords, { changeIds: [odd, 'unknown'] })],
}

describe('what is sent is what both schemas say', () => {
  test.each<[string, unknown]>([
    ['of the example', sent(exampleSiteHistory)],
    ['without history', sent({ pages: new Map(), problems: ['This is no repository.'] })],
    ['without a licence', sent(exampleSiteHistory, { ...config, footer: { links: [] } })],
    ['of odd words', sent({ pages: new Map([[oddHistory.url, oddHistory]]), problems: [] })],
  ])('%s', (_, data) => {
    expect(commitmentsSchema.safeParse(data).error).toBeUndefined()
    expect(isValid(data) || isValid.errors).toBe(true)
  })
})

test('what the schemas don’t say is refused, and what may be added later isn’t', () => {
  const data = toCommitmentsJson(exampleSiteHistory, config)
  expect(isValid({ ...data, added: 1, site: { ...data.site, added: 1 } })).toBe(true)
  expect(isValid({ ...data, version: 2 })).toBe(false)
  expect(isValid({ ...data, commitments: [{ ...data.commitments[0], strength: 'MUST' }] })).toBe(false)
  expect(isValid({ ...data, commitments: [{ ...data.commitments[0], since: undefined }] })).toBe(false)
})

test('the example is sent as it was', async () => {
  const text = `${JSON.stringify(sent(exampleSiteHistory), null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../fixtures/commitments.json')
})

test('what stands comes first, what no longer does is listed, and leads to no place', () => {
  const { commitments } = toCommitmentsJson(exampleSiteHistory, config)
  expect(commitments.map(({ status }) => status)).toEqual([...Array(6).fill('standing'), 'merged', 'withdrawn'])
  expect(commitments.map(({ url }) => url?.replace(config.origin, '') ?? null)).toEqual([
    ...['open-code', 'providers', 'contact', 'logs', 'fees', 'drafts'].map((anchor) => `/promises/#${anchor}`),
    null,
    null,
  ])
})

test('words above the first heading are where their page is', () => {
  const pages = new Map([[oddHistory.url, { ...oddHistory, commitments: [commitment('x', oddWords, { anchor: '' })] }]])
  expect(toCommitmentsJson({ pages, problems: [] }, config).commitments[0]?.url).toBe('https://example.org/promises/')
})

test('what isn’t committed has no date', () => {
  const draft = toCommitmentsJson(exampleSiteHistory, config).commitments.find(({ title }) => title === 'Drafts')
  expect(draft).toMatchObject({
    since: null,
    first: null,
    history: [{ date: null, source: 'uncommitted', commit: null }],
  })
})

test('a name is the same wherever it is used, and none is there twice', () => {
  const { commitments } = toCommitmentsJson(exampleSiteHistory, config)
  const ids = commitments.flatMap(({ id, history }) => [id, ...history.map((one) => one.id)])
  expect(new Set(ids).size).toBe(ids.length)
  const merged = commitments.flatMap(({ history }) => history).find(({ kind }) => kind === 'merged')
  expect(ids).toContain(merged?.into?.id)
})

test('the JSON Schema says what it is, and describes every field', () => {
  expect(published).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://example.org/commitments.schema.json',
    title: expect.any(String),
  })
  const undescribed = Object.entries(published.$defs).flatMap(([name, { properties }]) =>
    Object.entries(properties).flatMap(([field, { description }]) => (description ? [] : `${name}.${field}`)),
  )
  expect(undescribed).toEqual([])
})

test('what is said to editors of a missing history names no folder in public', () => {
  const problems = ['History is not known here: /home/ada/site is in no git repository.']
  const sent = JSON.stringify(toCommitmentsJson({ pages: new Map(), problems }, config))
  expect(sent).toContain('The history may not be whole')
  expect(sent).not.toContain('ada')
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dialectOfFixture } from '#lib/testing/fixture-dialect'
import { type EngineOutline, type Outline, outlineOf } from '#lib/testing/outline'
import { renderExample, resolveExampleLink } from '#lib/testing/render-example'

// Where a fixture has an `engine.json`, that is the outline which Hugo or mystmd gives for the same
// `input.md` (`npm run engines` asks them), and ours has to be the same. Where `differs.md` has a line
// `- text: …`, `- ids: …` or `- links: …`, that part differs on purpose, and has to: the line says why.

const fixtures = `${import.meta.dirname}/fixtures`
const parts = ['text', 'ids', 'links'] as const

const cases = readdirSync(fixtures).filter((name) => existsSync(`${fixtures}/${name}/engine.json`))

describe.each(cases)('%s', (name) => {
  const read = (file: string) => readFileSync(`${fixtures}/${name}/${file}`, 'utf8')
  const engine: EngineOutline = JSON.parse(read('engine.json'))
  const theirs: Outline = { ...engine, links: engine.links.map(resolveExampleLink) }
  const ours = outlineOf(renderExample(read('input.md'), dialectOfFixture(name)).tree)
  const differs = existsSync(`${fixtures}/${name}/differs.md`) ? read('differs.md') : ''

  test.each(parts)('%s', (part) => {
    if (differs.includes(`- ${part}: `)) expect(ours[part]).not.toEqual(theirs[part])
    else expect(ours[part]).toEqual(theirs[part])
  })
})

test('a note on a difference begins with the part that differs, and has an outline to differ from', () => {
  const notes = readdirSync(fixtures).filter((name) => existsSync(`${fixtures}/${name}/differs.md`))
  for (const name of notes) {
    expect(readFileSync(`${fixtures}/${name}/differs.md`, 'utf8'), name).toMatch(/^(- (text|ids|links): .+\n)+$/)
    expect(cases).toContain(name)
  }
})

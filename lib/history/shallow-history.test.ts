import { expect, test, vi } from 'vitest'
import { commitmentsIn, historyOf, memoryCache, toldOf } from '#lib/testing/history-of'
import { clone } from '#lib/testing/repository'
import { scriptedFiles } from '#lib/testing/scripted-files'
import { scriptedMoves } from '#lib/testing/scripted-moves'
import { scriptedRewordings } from '#lib/testing/scripted-rewordings'
import { dayAt, ScriptedSite } from '#lib/testing/scripted-site'
import type { SiteHistory, When } from './history'

vi.setConfig({ testTimeout: 120_000 })

const words = '# Fees\n\nMembers pay each year for what they use of our services.\n'
const isShallow = 'Older history isn’t here, as this clone is shallow: `git fetch --unshallow` gets it.'

function threeCommits(files: Readonly<Record<string, string>> = {}): ScriptedSite {
  const site = new ScriptedSite({ 'fees.md': words, ...files })
  site.commit(dayAt(1))
  site.replace('fees.md', 'year', 'month')
  site.commit(dayAt(2))
  site.replace('fees.md', 'month', 'day')
  site.commit(dayAt(3))
  return site
}

test('a shallow clone says what it has, and that older history isn’t here', () => {
  const history = historyOf(clone(threeCommits().folder, '--depth=2'))
  expect(history.problems).toEqual([isShallow])
  expect(toldOf(history)).toEqual([
    'by 2026-01-02 /fees/ published introduction',
    '2026-01-03 /fees/ reworded introduction',
  ])
  expect(commitmentsIn(history)).toEqual(['/fees/ standing introduction since 2026-01-03, first by 2026-01-02'])
  expect(history.pages.get('/fees/')?.isOlderMissing).toBe(true)
  const [latest] = commitmentsIn(historyOf(clone(threeCommits().folder, '--depth=1')))
  expect(latest).toBe('/fees/ standing introduction since by 2026-01-03, first by 2026-01-03')
})

test('one that reaches back to the first commit lacks nothing', () => {
  const site = threeCommits()
  const history = historyOf(clone(site.folder, '--depth=4'))
  expect(history).toEqual(historyOf(site.folder))
  expect([history.problems, history.pages.get('/fees/')?.isOlderMissing]).toEqual([[], false])
})

test('a page that is newer than what is missing lacks nothing', () => {
  const site = threeCommits()
  site.write('data.md', '# Data\n\nWe delete logs after ninety days.\n')
  site.commit(dayAt(4))
  const { pages } = historyOf(clone(site.folder, '--depth=2'))
  expect(Array.from(pages.values(), ({ url, isOlderMissing }) => [url, isOlderMissing])).toEqual([
    ['/data/', false],
    ['/fees/', true],
  ])
})

test('a note of what was taken over may be of words that were there before', () => {
  const note =
    'sources: {fees.md: {repository: r, path: a.md, date: 2025-09-12}}\nrepositories: {r: {url: https://example.org}}\n'
  const site = threeCommits({ 'site.yaml': `${scriptedFiles['site.yaml']}${note}` })
  expect(toldOf(historyOf(site.folder))[0]).toBe('by 2025-09-12 /fees/ published introduction')
  expect(toldOf(historyOf(clone(site.folder, '--depth=2')))).toEqual([
    'by 2026-01-02 /fees/ published introduction',
    '2026-01-03 /fees/ reworded introduction',
  ])
})

/** What each commitment that stands says since when, by its page and its words. */
function sinces({ pages }: SiteHistory): Map<string, When | undefined> {
  const standing = Array.from(pages.values()).flatMap(({ url, isGone, commitments }) =>
    commitments.filter(({ status }) => status === 'standing' && !isGone).map((one) => ({ url, ...one })),
  )
  return new Map(standing.map(({ url, wording, since }) => [`${url} ${JSON.stringify(wording)}`, since]))
}

test('however shallow a clone is, it says no day that the whole one contradicts', () => {
  const site = new ScriptedSite(scriptedFiles)
  site.commit(dayAt(0))
  const edits = [...scriptedRewordings, ...scriptedMoves]
  for (const [index, [, edit]] of edits.entries()) {
    edit(site)
    site.commit(dayAt(index + 1))
  }
  const cache = memoryCache()
  const whole = sinces(historyOf(site.folder, { cache }))
  expect(whole.size).toBeGreaterThan(10)
  for (const depth of [1, 2, 5, 13, 34, 55]) {
    const shallow = sinces(historyOf(clone(site.folder, `--depth=${depth}`), { cache }))
    expect([...shallow.keys()]).toEqual([...whole.keys()])
    for (const [name, since] of shallow) {
      const day = whole.get(name)?.day ?? ''
      const isRight = since?.certainty === 'on' ? day === since.day : day <= (since?.day ?? '')
      expect(isRight, `${name}: ${day}, of ${depth} commits ${since?.certainty} ${since?.day}`).toBe(true)
    }
  }
})

import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { briefly, historyOf } from '#lib/testing/history-of'
import { ScriptedSite } from '#lib/testing/scripted-site'
import type { CommitmentHistory, PageHistory, Wording } from './history'

vi.setConfig({ testTimeout: 30_000 })

/** The organisation’s own pages, as they are, in a repository of their own. */
function practices(): PageHistory {
  const paths = ['site.yaml', 'urls.yaml', 'open-practices/index.md', 'open-practices/versions/2025-09-12.md']
  const site = new ScriptedSite(
    Object.fromEntries(paths.map((path) => [path, readFileSync(`content/${path}`, 'utf8')])),
  )
  site.commit('2026-08-01')
  const page = historyOf(site.folder).pages.get('/open-practices/')
  if (!page) throw new Error('There is no history of the practices.')
  return page
}

/** What a commitment said until it came to say what it says. */
function formerOf({ revisions }: PageHistory, { changeIds }: CommitmentHistory): Wording | undefined {
  const last = revisions.flatMap(({ changes }) => changes).find(({ id }) => id === changeIds.at(-1))
  return last?.before
}

test('for each of today’s four commitments: what it said on 2025-09-12, and since when it says what it says', () => {
  const page = practices()
  const today = ['right-to-replicate', 'open-technology', 'co-create', 'transparent'].map((anchor) => {
    const found = page.commitments.find((one) => one.anchor === anchor)
    if (!found) throw new Error(`There is no ${anchor}.`)
    const former = formerOf(page, found)?.passages.map(({ text }) => text)
    return { anchor, since: briefly(found.since), first: briefly(found.first), isPromise: found.isPromise, former }
  })
  const known = { since: '2026-02-06', first: 'by 2025-09-12', isPromise: true }
  const replicate = 'Give communities the Right to Replicate their infrastructure without 2i2c.'
  expect(today).toEqual([
    { anchor: 'right-to-replicate', ...known, former: [replicate] },
    {
      anchor: 'open-technology',
      ...known,
      former: [
        'Build our services with open technology and commit to licensing practices that prevent negative outcomes.',
        replicate,
      ],
    },
    {
      anchor: 'co-create',
      ...known,
      former: [
        'Take an upstream first approach and provide both Directed and Foundational open source contributions.',
        'Acknowledge the contributions that our collaborators and funders have made in our work.',
      ],
    },
    {
      anchor: 'transparent',
      ...known,
      former: [
        'Be transparent about organizations that support and fund us.',
        'Show our work and priorities by communicating in-progress work on our blog, even if it’s in an imperfect state.',
      ],
    },
  ])
})

test('one promise was withdrawn', () => {
  const { withdrawnSentences, commitments } = practices()
  expect(commitments.filter(({ status }) => status !== 'standing')).toEqual([])
  expect(withdrawnSentences.map(({ text, commitment, when }) => [text, commitment.title, briefly(when)])).toEqual([
    [
      'Acknowledge the contributions that our collaborators and funders have made in our work.',
      'Upstream contributions',
      '2026-02-06',
    ],
  ])
})

test('both documents are revisions: the older one is kept, and what is older is not here', () => {
  const { revisions, isOlderMissing, lastChanged } = practices()
  expect(
    revisions.map(({ source, when, versionUrl, commit }) => [source, briefly(when), versionUrl, commit?.id]),
  ).toEqual([
    ['version', 'by 2025-09-12', '/open-practices/versions/2025-09-12/', '478990737'],
    ['import', '2026-02-06', undefined, 'd5f951088'],
  ])
  expect([isOlderMissing, briefly(lastChanged)]).toEqual([true, '2026-02-06'])
})

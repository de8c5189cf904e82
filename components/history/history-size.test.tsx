import { prerenderToNodeStream } from 'react-dom/static'
import { expect, test } from 'vitest'
import type { PageHistory, Revision, Wording } from '#lib/history/history'
import { toPagePlan } from '#lib/history/page-plan'
import { exampleSite } from '#lib/testing/example-site'
import { change, commit, commitment, revision } from '#lib/testing/history-parts'
import { HistoryPage } from './history-page'

/** What the page has besides its main part: head, style sheet, header and footer take some 5,500 bytes. */
const MAX_BYTES = 14_600 - 6_000

/** Numbers that look random, the same each time. */
function toRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
}

const syllables = 'ba co di fe gu ha ji ke lo mu na po qui ra se tu va we xi zo'.split(' ')

interface Size {
  revisions: number
  words: number
}

/** A page of six commitments, of which each revision rewords one. */
function historyOf({ revisions, words }: Size): PageHistory {
  const random = toRandom(revisions + words)
  const word = () => Array.from({ length: 2 + random(3) }, () => syllables[random(20)]).join('')
  const sentence = (length: number) => Array.from({ length }, word).join(' ')
  const wordings = Array.from({ length: 6 }, (): Wording => say(sentence(3), sentence(words)))
  const made = Array.from({ length: revisions }, (_, index): Revision => {
    const at = index % 6
    const before = wordings[at] ?? say('', '')
    const kept = before.passages[0]?.text.split(' ').slice(0, words - 8) ?? []
    const after = say(before.title, [...kept, sentence(8)].join(' '))
    wordings[at] = after
    const day = new Date(Date.UTC(2020, 0, 1 + index * 9)).toISOString().slice(0, 10)
    const id = Array.from({ length: 40 }, () => random(16).toString(16)).join('')
    return revision(id, {
      ...{ when: { day, certainty: 'on' }, commit: commit(id), author: `Author ${index % 4}`, subject: sentence(5) },
      changes: [change(`${at}-${day}`, 'reworded', { id: `${at}`, title: before.title, before, after })],
    })
  })
  const ids = (at: number) => made.flatMap(({ changes }) => changes.filter(({ commitment: { id } }) => id === `${at}`))
  return {
    ...{ url: '/p/', title: 'P', isGone: false, isOlderMissing: false, withdrawnSentences: [] },
    ...{ revisions: made, lastChanged: made.at(-1)?.when },
    commitments: wordings.map((wording, at) => {
      const since = made.findLast(({ changes }) => changes[0]?.commitment.id === `${at}`)?.when
      return commitment(`${at}`, wording, { since, first: made[0]?.when, changeIds: ids(at).map(({ id }) => id) })
    }),
  }
}

function say(title: string, text: string): Wording {
  return { title, passages: [{ text, isItem: false }], strength: undefined }
}

/** @param expected how many revisions have their details, and how many changes their words */
const sizes: [size: Size, expected: [number, number]][] = [
  [{ revisions: 6, words: 40 }, [6, 6]],
  [{ revisions: 20, words: 40 }, [20, 20]],
  [{ revisions: 50, words: 40 }, [33, 31]],
  [{ revisions: 50, words: 300 }, [20, 4]],
  [{ revisions: 150, words: 40 }, [10, 9]],
]

test.for(sizes)('a page fits the first flight: %o', async ([size, expected]) => {
  const history = historyOf(size)
  const { detailed, compared, isWhole } = toPagePlan(history)
  const site = exampleSite({ pages: ['p.md'] })
  const { prelude } = await prerenderToNodeStream(<HistoryPage history={history} site={site} preview={undefined} />)
  const parts: Buffer[] = []
  for await (const part of prelude) parts.push(Buffer.from(part))
  const html = Buffer.concat(parts)
    .toString()
    .replaceAll(/<!--.*?-->/gs, '')
  const [main = ''] = /<main.*<\/main>/s.exec(html) ?? []
  const bytes = await gzippedSize(main)
  expect(bytes).toBeLessThanOrEqual(MAX_BYTES)
  expect([detailed.size, compared.size]).toEqual(expected)
  expect(html.includes('commitments.json')).toBe(!isWhole)
})

async function gzippedSize(text: string): Promise<number> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return (await new Response(stream).arrayBuffer()).byteLength
}

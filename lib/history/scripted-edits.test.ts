import { expect, test, vi } from 'vitest'
import { historyOf, toldOf } from '#lib/testing/history-of'
import { scriptedFiles } from '#lib/testing/scripted-files'
import { scriptedMoves } from '#lib/testing/scripted-moves'
import { type ScriptedEdit, scriptedRewordings } from '#lib/testing/scripted-rewordings'
import { dayAt, ScriptedSite } from '#lib/testing/scripted-site'

// A commit for each edit.
vi.setConfig({ testTimeout: 120_000 })

/** Where pages were that have another URL now, at which they are told. */
const formerUrls = [
  ['/fees/', '/money/costs/'],
  ['/training/', '/courses/'],
  ['/support/', '/help/'],
] as const

const edits: readonly ScriptedEdit[] = [...scriptedRewordings, ...scriptedMoves]

/** What a history tells, by day, once all edits are made. */
function tell(): Map<string, string[]> {
  const site = new ScriptedSite(scriptedFiles)
  site.commit(dayAt(0))
  for (const [index, [, edit]] of edits.entries()) {
    edit(site)
    site.commit(dayAt(index + 1))
  }
  const told = new Map<string, string[]>()
  for (const line of toldOf(historyOf(site.folder))) {
    const [day = '', ...words] = line.split(' ')
    told.set(day, [...(told.get(day) ?? []), words.join(' ')])
  }
  return told
}

function atPresentUrl(line: string): string {
  if (line.includes(' was ')) return line
  return formerUrls.reduce((text, [former, url]) => text.replaceAll(former, url), line)
}

test('scripted edits are told one by one, none more and none less', () => {
  const told = tell()
  const expected = edits.map(([what, , lines]) => [what, ...lines.map(atPresentUrl).toSorted()])
  expect(edits.map(([what], index) => [what, ...(told.get(dayAt(index + 1)) ?? []).toSorted()])).toEqual(expected)
  expect(edits.filter(([, , lines]) => lines.length > 0)).toHaveLength(50)
  // Nothing but them, and what was there at first.
  expect(told.size).toBe(51)
})

import { expect, test, vi } from 'vitest'
import { historyOf } from '#lib/testing/history-of'
import { commit, repository, write } from '#lib/testing/repository'

vi.setConfig({ testTimeout: 60_000 })

const fees = '## Fees\n\nWe publish all our fees every year.'
const promise = 'We charge no fees to schools.'
const both = `${fees} ${promise}\n`
const logs = '## Logs\n\nWe keep logs of everything.'

/** What is listed as withdrawn after a page and another one have said these things, one after the other. */
function withdrawnAfter(texts: readonly (readonly [own: string, other?: string])[]): string[] {
  const folder = repository({ 'a.md': `# A\n\n${texts[0]?.[0] ?? ''}`, 'b.md': '# B\n\nNothing yet.\n' })
  for (const [index, [own, other]] of texts.slice(1).entries()) {
    write(folder, 'a.md', `# A\n\n${own}`)
    if (other) write(folder, 'b.md', `# B\n\n${other}`)
    commit(folder, `2026-03-${10 + index}`)
  }
  return (
    historyOf(folder)
      .pages.get('/a/')
      ?.withdrawnSentences.map(({ text }) => text) ?? []
  )
}

test.for<[what: string, texts: [string, string?][], withdrawn: string[]]>([
  ['taken out', [[both], [fees]], [promise]],
  ['put back', [[both], [fees], [both]], []],
  ['put back elsewhere', [[`${both}\n${logs}`], [`${fees}\n\n${logs}`], [`${fees}\n\n${logs} ${promise}`]], []],
  ['put back on another page', [[both], [fees], [fees, `${logs} ${promise}`]], []],
  ['gone with its section, which came back', [[`${both}\n${logs}`], [logs], [`${both}\n${logs}`]], []],
  [
    'gone with its section, of which only the rest came back',
    [[`${both}\n${logs}`], [logs], [`${fees}\n\n${logs}`]],
    [promise],
  ],
  ['taken out twice', [[both], [fees], [both], [fees]], [promise]],
])('a promise that was %s', ([, texts, withdrawn]) => {
  expect(withdrawnAfter(texts)).toEqual(withdrawn)
})

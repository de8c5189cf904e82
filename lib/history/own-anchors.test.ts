import { expect, test, vi } from 'vitest'
import { historyOf } from '#lib/testing/history-of'
import { commit, repository, write } from '#lib/testing/repository'

vi.setConfig({ testTimeout: 60_000 })

test('no commitment has an anchor that its history has itself', () => {
  const words = (title: string, id: string) => `# A\n\n## ${title} {#${id}}\n\nWe charge all members the same fees.\n`
  const section =
    '---\nsections:\n  - block: markdown\n    id: content\n    content: { title: Costs, text: We pay. }\n---\n'
  const folder = repository({
    'a.md': words('Fees', 'fees'),
    'b.md': words('Fees', 'timeline:title'),
    'c/index.md': section,
  })
  write(folder, 'a.md', words('Fees', 'timeline:title'))
  commit(folder, '2026-03-10')
  const { pages } = historyOf(folder)
  const idsOf = (url: string) => pages.get(url)?.commitments.map(({ id, otherIds }) => [id, ...otherIds])
  expect(idsOf('/a/')).toEqual([['fees']])
  expect(idsOf('/b/')).toEqual([['timeline:title-2']])
  expect(idsOf('/c/')).toEqual([['content-2']])
})

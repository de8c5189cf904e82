import { readdirSync, readFileSync } from 'node:fs'
import fc, { type Arbitrary } from 'fast-check'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { compareTrees } from '#lib/compare/compare-trees'
import { isSame } from '#lib/compare/is-same'
import { afterText, beforeText, textOf } from '#lib/compare/text'
import { readSite } from '#lib/content/read-site'
import { loadPage } from '#lib/pipeline'
import { casesOf } from '#lib/testing/cases'
import { countedEdits, editTree, type TreeEdit, treeEdits } from '#lib/testing/edit-tree'
import { dialectOfFixture } from '#lib/testing/fixture-dialect'
import { renderExample } from '#lib/testing/render-example'
import { visit } from '#lib/tree/visit'

// Real documents, and those of the fixtures, with something done to them at random.

const site = readSite({ content: 'content', public: 'public', origin: undefined })

const documents: Root[] = site.index.pages.map((page) => ({
  type: 'root',
  children: loadPage(page, site.index).blocks.flatMap(({ clauses }) =>
    clauses.flatMap(({ text }) => text?.tree.children ?? []),
  ),
}))

const folder = new URL('../markdown/fixtures/', import.meta.url)

const fixtures = readdirSync(folder).map((name) => {
  const input = readFileSync(new URL(`${name}/input.md`, folder), 'utf8')
  return renderExample(input, dialectOfFixture(name)).tree
})

/** As HTML reads them: what a browser makes of a page. */
const trees = [...documents, ...documents, ...documents, ...fixtures].map((tree) =>
  fromHtml(toHtml(tree), { fragment: true }),
)

/** Some blocks of a document, often but one. */
const stretch = fc
  .record({
    tree: fc.constantFrom(...trees),
    from: fc.nat(60),
    length: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 16 })),
  })
  .map(({ tree, from, length }): Root => {
    const start = from % Math.max(1, tree.children.length)
    return { type: 'root', children: tree.children.slice(start, start + length) }
  })

const someWords = fc.array(
  fc.constantFrom('open', 'the', 'community', 'hubs', 'and', 'we', 'zebra', 'right', '公開する'),
  {
    minLength: 1,
    maxLength: 6,
  },
)

function edited(kinds: readonly TreeEdit['kind'][]): Arbitrary<{ before: Root; after: Root; words: number }> {
  const edit = fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(500), to: fc.nat(500), words: someWords })
  return fc
    .record({ before: stretch, edits: fc.array(edit, { minLength: 0, maxLength: 8 }) })
    .map(({ before, edits }) => {
      const { tree, words } = editTree(before, edits)
      return { before, after: tree, words }
    })
}

test('a comparison gives back both texts, is valid HTML, and is the same the other way round', {
  timeout: 600_000,
}, () => {
  fc.assert(
    fc.property(edited(treeEdits), ({ before, after }) => {
      const { tree, changes, words } = compareTrees(before, after)
      expect(beforeText(tree)).toBe(textOf(before))
      expect(afterText(tree)).toBe(textOf(after))
      const back = compareTrees(after, before)
      expect(back.words).toEqual({ added: words.removed, removed: words.added })
      if (isSame(before, after)) expect(changes).toEqual([])
      expect(
        idsOf(tree)
          .filter((id) => id.startsWith('change-'))
          .sort(),
      ).toEqual(changes.flatMap(({ id, fromId }) => (fromId ? [id, fromId] : [id])).sort())
      if (isParsedAsItIs(before) && isParsedAsItIs(after)) expect(reparsed(tree)).toBe(toHtml(tree))
    }),
    { numRuns: casesOf(8000) },
  )
})

test('hardly more words are marked than were edited', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(edited(countedEdits), ({ before, after, words }) => {
      const marked = compareTrees(before, after).words
      expect(marked.added + marked.removed).toBeLessThanOrEqual(1.2 * words)
    }),
    { numRuns: casesOf(3000) },
  )
})

test('side by side stand both texts', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(edited(treeEdits), ({ before, after }) => {
      const { pairs } = compareTrees(before, after)
      const text = (side: 'before' | 'after') =>
        pairs
          .map((pair) => textOf({ type: 'root', children: pair[side] }))
          .filter(Boolean)
          .join('\n')
      expect(text('before')).toBe(textOf(before))
      expect(text('after')).toBe(textOf(after))
      for (const pair of pairs) expect(idsOf({ type: 'root', children: [...pair.before, ...pair.after] })).toEqual([])
    }),
    { numRuns: casesOf(1000) },
  )
})

function idsOf(tree: Root): string[] {
  const ids: string[] = []
  visit(tree, 'element', ({ properties: { id } }) => void (typeof id === 'string' && ids.push(id)))
  return ids
}

function reparsed(tree: Root): string {
  return toHtml(fromHtml(toHtml(tree), { fragment: true }))
}

function isParsedAsItIs(tree: Root): boolean {
  return reparsed(tree) === toHtml(tree)
}

import { readFileSync } from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Dialect } from '#lib/markdown/dialect'
import { parseMarkdown } from '#lib/markdown/parse-markdown'
import { renderExample } from '#lib/testing/render-example'
import type { Figure } from './figure'

const SECONDS = 2

/** How fast Markdown becomes a tree, and a page's HTML tree: of a real page, and of all constructs there are. */
export function measureMarkdown(): Figure[] {
  const texts = {
    'strategy page': readFileSync('content/open-source/strategy.md', 'utf8'),
    'all constructs': constructs,
  }
  return Object.entries(texts).flatMap(([name, text]) => {
    const baseline = rate(() => unified().use(remarkParse).use(remarkGfm).parse(text))
    return [
      ...figures(`${name}, remark-parse with remark-gfm alone`, text, baseline),
      ...(['hugo', 'myst'] as const).flatMap((dialect) => measureDialect(name, text, { dialect, baseline })),
    ]
  })
}

function measureDialect(name: string, text: string, { dialect, baseline }: { dialect: Dialect; baseline: number }) {
  const source = { file: 'page.md', value: text, line: 1, indent: 0 }
  const toTree = rate(() => parseMarkdown(source, dialect))
  const toHtml = rate(() => renderExample(text, dialect))
  return [
    ...figures(`${name}, ${dialect}, to Markdown tree`, text, toTree),
    { name: `${name}, ${dialect}, to Markdown tree`, value: baseline / toTree, unit: '× the time of remark' },
    ...figures(`${name}, ${dialect}, to HTML tree`, text, toHtml),
    { name: `${name}, ${dialect}, to HTML tree`, value: baseline / toHtml, unit: '× the time of remark' },
  ]
}

function figures(name: string, text: string, pagesPerSecond: number): Figure[] {
  const bytes = Buffer.byteLength(text)
  return [
    { name, value: pagesPerSecond, unit: 'pages/s' },
    { name, value: (pagesPerSecond * bytes) / 1e6, unit: 'MB/s' },
  ]
}

/** How many times a second something is done, once it is warm. */
function rate(work: () => unknown): number {
  const until = (seconds: number) => {
    const start = performance.now()
    let count = 0
    while (performance.now() - start < seconds * 1000) {
      work()
      count++
    }
    return (count * 1000) / (performance.now() - start)
  }
  until(SECONDS / 2)
  return until(SECONDS)
}

/** Ten times each construct. */
const constructs = Array.from(
  { length: 10 },
  (_, index) => `
## Heading ${index} with *emphasis* and \`code\` {#heading-${index}}

A "paragraph" -- with [a link](https://example.org/${index}), **strong** words, ~~others~~, :tada: and a note[^${index}].
It isn't long... but www.example.org and jo@example.org are in it.
{.figure-title}

- [x] done
- [ ] to do
  1. nested

| Left | Right |
| :-- | --: |
| a | \`b\` |

Term
: Definition

> A quotation

\`\`\`js
const words = [1, 2, 'three'] // code
\`\`\`

<div>

*Markdown* in <kbd>HTML</kbd>

</div>

[^${index}]: The note.
`,
).join('')

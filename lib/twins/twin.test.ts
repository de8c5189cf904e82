import { describe, expect, test } from 'vitest'
import type { Dialect } from '#lib/markdown/dialect'
import { renderExample } from '#lib/testing/render-example'
import { formatTwin, toTwin } from './twin'

const facts = { title: 'A page', url: 'https://example.org/p/', description: 'Words: “such”.', language: 'en' }

function wordsOf(source: string, dialect: Dialect): string {
  return toTwin(renderExample(source, dialect).tree, facts).words
}

const map = 'https://example.org/media/map.png'

const constructs: [name: string, source: string, words: string, dialect?: Dialect][] = [
  ['headings have no link to themselves', '## Who *decides*\n\n### All', '## Who *decides*\n\n### All\n'],
  [
    'links are whole',
    '[page](strategy.md#a) [part](#words) [mail](mailto:a@b.org) <https://b.org>',
    '[page](https://example.org/strategy/#a) [part](https://example.org/p/#words) [mail](mailto:a@b.org) <https://b.org>\n',
  ],
  ['code has its language', '```js\nconst a = 1\n```', '```js\nconst a = 1\n```\n'],
  [
    'a figure is a linked picture and its caption',
    '{{< figure src="/media/map.png" alt="A map" link="strategy.md" caption="Here" >}}',
    `[![A map](${map})](https://example.org/strategy/)\n\nHere\n`,
  ],
  [
    'a gallery is a list',
    '<div class="project-figures">\n{{< figure src="/media/map.png" alt="A map" target="https://b.org" title="<p class=\'project-title\'>B</p><p class=\'project-caption\'>All of it</p>" >}}\n</div>',
    `- [![A map](${map}) B](https://b.org)\n\n  All of it\n`,
  ],
  [
    'columns of a table keep their sides',
    '| a | b |\n| - | -: |\n| 1 | `x\\|y` |',
    '| a | b |\n| - | -: |\n| 1 | `x\\|y` |\n',
  ],
  [
    'a cell has one line',
    ':::{list-table}\n:header-rows: 1\n* - A\n* - First\n\n    - one\n    - two\n:::',
    '| A |\n| - |\n| First<br>one<br>two |\n',
    'myst',
  ],
  [
    'footnotes are counted by their references',
    'One[^b], two[^a], one[^b].\n\n[^a]: A.\n[^b]: B.',
    'One[^1], two[^2], one[^1].\n\n[^1]: B.\n\n[^2]: A.\n',
  ],
  ['formulas are LaTeX', '{math}`a^2` is\n\n$$\nb_1\n$$', '$a^2$ is\n\n$$\nb_1\n$$\n', 'myst'],
  ['where there is no formula, a dollar is a dollar', 'From $5 to $6', 'From $5 to $6\n'],
  ['raised and lowered words stay so', 'H<sub>2</sub>O', 'H<sub>2</sub>O\n'],
  [
    'what folds up is open',
    '{{< details summary="More *of* it" >}}Words{{< /details >}}',
    '**More *of* it**\n\nWords\n',
  ],
  [
    'tabs have their titles',
    '::::{tab-set}\n:::{tab-item} One\nWords.\n:::\n:::{tab-item} Two\nMore.\n:::\n::::',
    '**One**\n\nWords.\n\n**Two**\n\nMore.\n',
    'myst',
  ],
  ['a box is quoted', ':::{note}\nWords.\n:::', '> **Note**\n>\n> Words.\n', 'myst'],
  ['terms are a list', 'Term\n: Meaning', '- Term\n\n  Meaning\n'],
  ['tasks are tasks', '- [x] done\n- [ ] to do', '- [x] done\n- [ ] to do\n'],
  ['an icon is nothing', 'A {{< icon name="star" >}}b', 'A b\n'],
  ['a drawing that has a name is its name', '{{< qr text="words" />}}', 'QR code: words\n'],
  ['an anchor is nothing', '<span id="former"></span>Words', 'Words\n'],
  ['what looks like Markdown is none', '<p>*no* 1. `x`</p>', '\\*no\\* 1. \\`x\\`\n'],
]

test.each(constructs)('%s', (_, source, words, dialect = 'hugo') => {
  expect(wordsOf(source, dialect)).toBe(words)
})

describe('a twin', () => {
  test('begins with what is known of the page, and its title', () => {
    const twin = toTwin(renderExample('Words.').tree, { ...facts, lastChanged: '2026-02-06', asOf: undefined })
    expect(formatTwin(twin)).toBe(`---
title: A page
url: https://example.org/p/
description: "Words: “such”."
language: en
lastChanged: 2026-02-06
---

# A page

Words.
`)
  })

  test('has the title that the page shows, before all else', () => {
    const { title, words } = toTwin(
      {
        type: 'root',
        children: [
          { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'News' }] },
          { type: 'element', tagName: 'h1', properties: {}, children: [{ type: 'text', value: 'Shown' }] },
        ],
      },
      facts,
    )
    expect([title, words]).toEqual(['# Shown\n', 'News\n'])
  })
})

import { describe, expect, test } from 'vitest'
import { readShortcodes } from './shortcodes'

/** The text with `[ ]` around each insertion and `( )` around its inner text. */
function mark(text: string): string {
  const parts: string[] = []
  let at = 0
  for (const insertion of readShortcodes(text).insertions) {
    const { start, end } = insertion
    const inner = 'inner' in insertion ? insertion.inner : undefined
    const written = inner
      ? `${text.slice(start, inner.start)}(${text.slice(inner.start, inner.end)})${text.slice(inner.end, end)}`
      : text.slice(start, end)
    parts.push(text.slice(at, start), `[${written}]`)
    at = end
  }
  return parts.join('') + text.slice(at)
}

describe('shortcodes', () => {
  test.for([
    ['stand alone', 'a {{< x >}} b {{< y >}}', 'a [{{< x >}}] b [{{< y >}}]'],
    ['close themselves', '{{< x />}} a', '[{{< x />}}] a'],
    ['have an inner text', '{{% x %}}a{{% /x %}} b', '[{{% x %}}(a){{% /x %}}] b'],
    ['may be closed with other brackets', '{{< x >}}a{{% /x %}}', '[{{< x >}}(a){{% /x %}}]'],
    ['hold others', '{{< x >}}a {{< y >}} b{{< /x >}}', '[{{< x >}}(a {{< y >}} b){{< /x >}}]'],
    [
      'hold others of their name',
      '{{< x >}}{{< x >}}a{{< /x >}}{{< /x >}}',
      '[{{< x >}}({{< x >}}a{{< /x >}}){{< /x >}}]',
    ],
    ['are closed by the next closing tag', '{{< x >}} {{< x >}}a{{< /x >}}', '[{{< x >}}] [{{< x >}}(a){{< /x >}}]'],
    [
      'are ended with the one around them',
      '{{< x >}}{{< y >}}{{< /x >}}{{< /y >}}',
      '[{{< x >}}({{< y >}}){{< /x >}}]{{< /y >}}',
    ],
    ['are texts when escaped', '{{</* x */>}} {{< y >}}', '[{{</* x */>}}] [{{< y >}}]'],
    ['hold escaped ones', '{{< x >}}{{</* y */>}}{{< /x >}}', '[{{< x >}}({{</* y */>}}){{< /x >}}]'],
    ['are not what closes itself', '{{< x />}}a{{< /x >}}', '[{{< x />}}]a{{< /x >}}'],
  ] as const)('%s', ([, text, marked]) => {
    expect(mark(text)).toBe(marked)
  })
})

test('a closing tag without an opening one is explained', () => {
  expect(readShortcodes('a {{< /x >}}').errors).toEqual([
    {
      offset: 2,
      extent: { length: 10 },
      message: 'The shortcode `x` is closed but was never opened.',
      hint: 'Remove it, or add `{{< x >}}` before it.',
    },
  ])
})

test.for([
  ['pairs', '{{< a >}}{{< /a >}}'.repeat(50_000), 50_000],
  ['nested pairs', '{{< a >}}'.repeat(50_000) + '{{< /a >}}'.repeat(50_000), 1],
  ['closing tags that close nothing', '{{< a >}}'.repeat(50_000) + '{{< /b >}}'.repeat(50_000), 50_000],
] as const)('many %s are read in linear time', ([, text, count]) => {
  expect(readShortcodes(text).insertions).toHaveLength(count)
})

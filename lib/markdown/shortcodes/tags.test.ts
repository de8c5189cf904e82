import { describe, expect, test } from 'vitest'
import { readTags, type Tag } from './tags'

/** A tag as a line: `figure src="a.png" "positional"`, `/callout`, `escaped {{< figure >}}`. */
function toLine(tag: Tag): string {
  if (tag.kind === 'escaped') return `escaped ${tag.text}`
  if (tag.kind === 'close') return `/${tag.name}`
  const parameters = tag.parameters.map(({ name, value }) => (name ? `${name}=` : '') + JSON.stringify(value))
  return [tag.name, ...parameters, ...(tag.selfClosing ? ['/'] : [])].join(' ')
}

describe('a tag', () => {
  test.for([
    ['needs no parameters', '{{< toc >}}', 'toc'],
    ['needs no spaces', '{{<toc>}}', 'toc'],
    ['may have a path for a name', '{{% docs/note.v2 %}}', 'docs/note.v2'],
    ['has named parameters', '{{< figure src="a.png" alt="A b" >}}', 'figure src="a.png" alt="A b"'],
    ['has positional parameters', '{{< youtube abc-1 "two words" >}}', 'youtube "abc-1" "two words"'],
    ['may have spaces around `=`', '{{< figure src = "a.png" alt= "b" >}}', 'figure src="a.png" alt="b"'],
    ['has bare values', '{{< figure width=100 loading=lazy >}}', 'figure width="100" loading="lazy"'],
    ['has bare addresses', '{{< figure link=https://a.org/b%20c?d=e >}}', 'figure link="https://a.org/b%20c?d=e"'],
    ['ends after a bare value', '{{% figure src=a.png%}}', 'figure src="a.png"'],
    ['closes itself after a bare value', '{{< figure src=a.png/>}}', 'figure src="a.png" /'],
    ['has empty values', '{{< figure alt="" caption=`` >}}', 'figure alt="" caption=""'],
    ['may have a quote in a value', String.raw`{{< figure title="a \"b\" c" >}}`, String.raw`figure title="a \"b\" c"`],
    ['keeps other backslashes', String.raw`{{< figure title="a\b \\" c" >}}`, String.raw`figure title="a\\b \\\" c"`],
    ['may have a tag in a value', '{{< figure title="{{< b >}}" >}}', 'figure title="{{< b >}}"'],
    ['may have quotes between backquotes', '{{< figure title=`a "b"` >}}', String.raw`figure title="a \"b\""`],
    ['may go over lines', '{{< figure\n\n  src="a.png"\n\talt="b"\n>}}', 'figure src="a.png" alt="b"'],
    ['has values over lines between backquotes', '{{< figure title=`a\nb` >}}', String.raw`figure title="a\nb"`],
    ['closes itself', '{{< figure src="a.png" />}}', 'figure src="a.png" /'],
    ['closes', '{{< /callout >}}', '/callout'],
    ['closes without spaces', '{{%/callout%}}', '/callout'],
    ['is text when escaped', '{{</* figure src="a.png" */>}}', 'escaped {{< figure src="a.png" >}}'],
    ['is text when escaped with `%`', '{{%/* note */%}}', 'escaped {{% note %}}'],
    ['is text when a closing one is escaped', '{{</* /note */>}}', 'escaped {{< /note >}}'],
  ] as const)('%s', ([, text, line]) => {
    const { tags, errors } = readTags(text)
    expect(errors).toEqual([])
    expect(tags.map(toLine)).toEqual([line])
  })
})

test('tags and values know where they stand', () => {
  const text = 'A {{< figure src="a.png" b >}} c {{< /figure >}}'
  const { tags } = readTags(text)
  expect(tags.map(({ start, end }) => text.slice(start, end))).toEqual([
    '{{< figure src="a.png" b >}}',
    '{{< /figure >}}',
  ])
  expect(tags.flatMap((tag) => (tag.kind === 'open' ? tag.parameters : []))).toEqual([
    { name: 'src', value: 'a.png', start: 13, valueStart: 18, valueEnd: 23, end: 24 },
    { name: undefined, value: 'b', start: 25, valueStart: 25, valueEnd: 26, end: 26 },
  ])
})

const quotes = 'Close it on the line it begins on; a text over several lines goes between backquotes.'
const end = 'Close it with `>}}`; put values in straight double quotes (`"`).'

// `▸` marks the place that the finding names, and `◂` its end if that isn't the line's.
describe('a mistake is explained', () => {
  test.for([
    ['▸{{<◂ >}}', 'This shortcode has no name.', 'Write `{{< name >}}`, or `{{</* … */>}}` to show it.'],
    ['▸{{</* figure >}}', 'This escaped shortcode never ends.', 'Close it with `*/>}}`.'],
    ['▸{{%/* note */>}}', 'This escaped shortcode never ends.', 'Close it with `*/%}}`.'],
    ['▸{{< figure', 'The shortcode `figure` never ends.', 'Close it with `>}}`.'],
    ['▸{{< figure src=', 'The shortcode `figure` never ends.', 'Close it with `>}}`.'],
    ['▸{{< figure src="a.png" and {{< ', 'The shortcode `figure` never ends.', 'Close it with `>}}`.'],
    ['{{< figure ▸%}}◂', 'The shortcode `figure` is closed with `%}}`.', 'Close it with `>}}`, as it was opened.'],
    ['{{% note ▸>}}◂', 'The shortcode `note` is closed with `>}}`.', 'Close it with `%}}`, as it was opened.'],
    ['{{< figure\n  src=▸"a.png\n>}}', 'A quote in the shortcode `figure` is never closed.', quotes],
    ['{{< figure title=▸"a\nb" >}}', 'A quote in the shortcode `figure` is never closed.', quotes],
    ['{{< figure title=▸"a\\" >}}', 'A quote in the shortcode `figure` is never closed.', quotes],
    ['{{< figure title=▸`a >}}', 'A quote in the shortcode `figure` is never closed.', quotes],
    ['{{< figure src=▸“◂a.png” >}}', "`“` doesn't belong in the shortcode `figure`.", end],
    ['{{< figure src=▸=◂"a.png" >}}', "`=` doesn't belong in the shortcode `figure`.", end],
    ['{{< figure ▸>◂}', "`>` doesn't belong in the shortcode `figure`.", end],
  ] as const)('%s', ([marked, message, hint]) => {
    const { tags, errors } = readTags(marked.replace(/[▸◂]/g, ''))
    expect(tags).toEqual([])
    expect(errors[0]).toMatchObject({ offset: marked.indexOf('▸'), message, hint })
    expect(errors[0]?.extent?.length).toBe(/▸(.*)◂/.exec(marked)?.[1]?.length)
  })
})

test('a tag after an unclosed one is read', () => {
  const { tags, errors } = readTags('{{< figure src="a.png" and {{< toc >}}')
  expect(tags.map(toLine)).toEqual(['toc'])
  expect(errors).toHaveLength(1)
})

describe('a hostile text is read in linear time', () => {
  test.for(['{{<', '{{</*', '{{< a="', '{{< a b="', '{{< a b=`', '{{< a "\\"', '{{< a `"', '{{< a b c=d'])(
    '%s',
    (text) => {
      expect(readTags(text.repeat(100_000)).tags).toEqual([])
    },
  )
})

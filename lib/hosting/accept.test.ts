import { expect, test } from 'vitest'
import { prefersMarkdown } from './accept'

test.each([
  ['text/markdown', true],
  ['Text/Markdown', true],
  ['text/markdown, text/html, */*', true],
  ['text/html, text/markdown', true],
  ['text/markdown;q=1.0, text/html;q=0.7, */*;q=0.1', true],
  ['text/markdown;charset=utf-8, text/html', true],
  ['text/markdown ; variant=GFM ; q=0.9 , text/html;q=0.8', true],
  ['text/html;q=0.85,text/markdown;q=0.9', true],
  ['text/html;q=0.8,text/markdown;q=0.85', true],
  ['text/html;q=0.80,text/markdown;q=0.8', true],
  ['text/html;q=0.899,text/markdown;q=0.9', true],
  ['text/markdown;q=0.5', true],
  ['text/markdown;q=0.5, text/html;q=0', true],
  ['text/markdown;q=0.5, application/pdf', true],
  ['text/markdown;q=0.2, */*;q=0.1', true],
  ['text/markdown;q=0.2, text/*;q=0.3, */*;q=0.1', false],
  ['text/markdown;q=0.9, */*', false],
  ['text/markdown;q=0.9, text/html', false],
  ['text/markdown;q=0.8, text/html;q=0.85', false],
  ['text/markdown;q=0, text/html;q=0', false],
  ['text/markdown;q=0.000', false],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', false],
  ['text/markdownish', false],
  ['application/text/markdown', false],
  ['*/*', false],
  ['', false],
  [undefined, false],
])('Accept: %s', (accept, isPreferred) => {
  expect(prefersMarkdown(accept)).toBe(isPreferred)
})

test('a long header takes no long time', () => {
  const start = performance.now()
  for (const part of ['text/markdown;', 'text/markdown ', ';a=b', ', ', ' ', 'text/markdown;q=0.']) {
    prefersMarkdown(part.repeat(20_000 / part.length))
  }
  expect(performance.now() - start).toBeLessThan(1000)
})

import { describe, expect, test } from 'vitest'
import { type CardElement, layOutCard } from './card-layout'

const hasLatin = (codePoint: number) => codePoint < 0x250
const card = { title: 'Our practices', kind: undefined, siteName: 'Example', host: 'example.org' }

/** The texts of a card, in order, with the size of those that have one of their own. */
function textsOf({ props: { children, style } }: CardElement): [string, unknown][] {
  if (typeof children !== 'string') return children.flatMap(textsOf)
  return children ? [[children, style['fontSize']]] : []
}
const words = (fields: Partial<Parameters<typeof layOutCard>[0]>) =>
  textsOf(layOutCard({ ...card, ...fields }, hasLatin)).map(([text]) => text)

describe('a card says', () => {
  test.each<[string, Parameters<typeof words>[0], string[]]>([
    ['the site, the title and the host', {}, ['Example', 'Our practices', 'example.org']],
    ['what kind of page it is', { kind: 'History' }, ['Example', 'Our practices', 'History', 'example.org']],
    ['the site in place of a title that can’t be drawn', { title: '漢字' }, ['Example', 'example.org']],
    ['the host in place of a site’s name', { siteName: '漢字' }, ['example.org', 'Our practices', 'example.org']],
    ['the host in place of both', { title: '漢字', siteName: '漢字' }, ['example.org', 'example.org']],
  ])('%s', (_, fields, texts) => {
    expect(words(fields)).toEqual(texts)
  })
})

describe('the size of a title', () => {
  const sizeOf = (title: string) => Number(textsOf(layOutCard({ ...card, title }, hasLatin))[1]?.[1])

  test.each([
    ['FAQ', 92],
    ['Decisions should be made with the community, not us', 80],
    ['How we decide what to build next, whom we ask before we do, and where answers are', 70],
    ['words '.repeat(40), 62],
    // Longer than a line in the size of a short title.
    ['Wettbewerbsbeschränkungsgesetz', 62],
    ['Wettbewerbsbeschränkung', 80],
  ])('%s: %d', (title, size) => {
    expect(sizeOf(title)).toBe(size)
  })
})

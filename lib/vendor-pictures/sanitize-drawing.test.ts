import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { activePartsOf } from '#lib/content/active-parts'
import { drawing } from '#lib/testing/pictures'
import { vectorClasses } from '../../e2e/hostile/vectors/all'
import { sanitizeDrawing } from './sanitize-drawing'

/** What is left in a drawing of what stood in it, and what was taken out. */
function sanitized(inside: string): { left: string; removed: string[] } {
  const drawn = sanitizeDrawing(drawing(inside))
  if ('refusal' in drawn) throw new Error(drawn.refusal)
  return {
    left: drawn.source.replace(/^.*?<svg[^>]*?(?:\/>|>)/s, '').replace(/(?:<\/svg>)?\n$/, ''),
    removed: drawn.removed,
  }
}

describe('what is alive is taken out', () => {
  test.for([
    ['<script>hit()</script>', '', '`<script>`'],
    ['<g onload="hit()"><path d="M0 0"/></g>', '<g><path d="M0 0"/></g>', '`onload`'],
    [
      '<g><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject></g>',
      '<g/>',
      '`<foreignObject>`',
    ],
    [
      '<a href="https://example.org/"><path d="M0 0"/></a>',
      '<a><path d="M0 0"/></a>',
      'the address `https://example.org/`',
    ],
    ['<a xlink:href="javascript:hit()"/>', '<a/>', 'the address `javascript:hit()`'],
    ['<image href="https://example.org/x.png"/>', '<image/>', 'the address `https://example.org/x.png`'],
    ['<image href="data:image/svg+xml,x"/>', '<image/>', 'the address `data:image/svg+xml,x`'],
    ['<use href="other.svg#a"/>', '<use/>', 'the address `other.svg#a`'],
    ['<g xml:base="https://example.org/"/>', '<g/>', 'the address `https://example.org/`'],
    ['<animate attributeName="href" values="javascript:hit()"/>', '', '`<animate>`'],
    ['<g fill="url(https://example.org/#a)"/>', '<g/>', 'a style that loads a file'],
    ['<g style="fill:red;mask:url(x.svg#m)"/>', '<g style="fill:red"/>', 'a style that loads a file'],
    ['<g style="mask:u\\72l(x.svg#m)"/>', '<g style=""/>', 'a style that loads a file'],
    ['<style>@import "x.css"; .a{fill:red}</style>', '<style>.a{fill:red}</style>', 'a style that loads a file'],
    [
      '<style><![CDATA[@\\69mport url(x.css);.a{fill:red}]]></style>',
      '<style>.a{fill:red}</style>',
      'a style that loads a file',
    ],
    [
      '<style>@font-face{font-family:a;src:url(x.woff)}.a{fill:red}</style>',
      '<style>.a{fill:red}</style>',
      'a style that loads a file',
    ],
    [
      '<style>.a{background:image-set("x.png" 1x)}.b{fill:red}</style>',
      '<style>.a{}.b{fill:red}</style>',
      'a style that loads a file',
    ],
  ] as const)('%s', ([inside, left, removed]) => {
    expect(sanitized(inside)).toEqual({ left, removed: [removed] })
  })

  test('whatever a hostile file might try', () => {
    const vectors = vectorClasses.flatMap((each) => each.vectors)
    const wrapped = vectors.flatMap((vector) => [
      drawing(vector),
      drawing(`<style><![CDATA[${vector}]]></style>`),
      drawing(`<g style="${vector.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}"/>`),
    ])
    const drawn = wrapped.map(sanitizeDrawing).flatMap((each) => ('source' in each ? each.source : []))
    expect(drawn.length).toBeGreaterThan(vectors.length)
    const drawings = [...new Set(drawn)]
    expect(drawings.filter((source) => activePartsOf(source).length > 0)).toEqual([])
    // Nothing comes alive when it is read again.
    for (const source of drawings) expect(sanitizeDrawing(source)).toEqual({ source, removed: [] })
  })
})

describe('what draws stays', () => {
  test.for([
    '<defs><linearGradient id="a"><stop offset="1"/></linearGradient></defs><g fill="url(#a)"/>',
    '<style>.a{fill:red}@media print{.a{fill:url(#b)}}</style>',
    '<image href="data:image/png;base64,AAAA"/>',
    '<text xml:space="preserve">a &#x3C; b</text>',
    '<title>A &#x26; B</title>',
  ])('%s', (inside) => {
    expect(sanitized(inside)).toEqual({ left: inside, removed: [] })
  })

  test('with the prefix of its addresses', () => {
    const source = drawing('<use xlink:href="#a"/>').replace('>', ' xmlns:xlink="http://www.w3.org/1999/xlink">')
    expect(sanitizeDrawing(source)).toMatchObject({
      source: expect.stringMatching(/^<\?xml [^>]*><svg [^>]*xmlns:xlink="[^>]*><use xlink:href="#a"\/><\/svg>\n$/),
    })
  })

  test('without what drawing programs say to themselves', () => {
    const inside =
      '<!-- Made by hand --><metadata>x</metadata><i:pgf xmlns:i="urn:i">x</i:pgf><g i:n="1" xmlns:i="urn:i" id="a"/>'
    expect(sanitized(inside)).toEqual({ left: '<g id="a"/>', removed: [] })
  })

  test.for(['public/pictures', 'public/images/logos/project'])('in the drawings of %s', (folder) => {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.svg'))) {
      const drawn = sanitizeDrawing(readFileSync(`${folder}/${name}`, 'utf8'))
      expect(drawn).toMatchObject({ removed: [] })
      const again = 'source' in drawn ? sanitizeDrawing(drawn.source) : undefined
      expect(again).toEqual(drawn)
    }
  })
})

describe('refused is', () => {
  const twice = Array.from(
    { length: 30 },
    (_, level) => `<g id="l${level + 1}"><use href="#l${level}"/><use href="#l${level}"/></g>`,
  )
  const chain = Array.from({ length: 5000 }, (_, step) => `<use id="s${step}" href="#s${step + 1}"/>`)

  test.for([
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing('&a;')}`, /^it is a drawing with entities/],
    ['entities of entities', `<!DOCTYPE svg [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>${drawing('&c;')}`, /with entities/],
    [
      'a file of the machine',
      `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${drawing('&a;')}`,
      /with entities/,
    ],
    ['what is no XML', drawing('<path d=M0>'), /with mistakes/],
    ['another document', '<html xmlns="http://www.w3.org/1999/xhtml"><svg/></html>', /with mistakes/],
    ['another language’s `svg`', '<svg xmlns="http://www.w3.org/1999/xhtml"/>', /with mistakes/],
    [
      'what repeats itself without end, nearly',
      drawing(`<path id="l0"/>${twice.join('')}`),
      /^it is a drawing of [\d,]+ parts$/,
    ],
    ['what leads on for too long', drawing(chain.join('')), /^it is a drawing of ∞ parts$/],
    ['what is nested without end, nearly', drawing('<g>'.repeat(100_000) + '</g>'.repeat(100_000)), /with mistakes/],
  ] as const)('%s', ([, source, refusal]) => {
    expect(sanitizeDrawing(source)).toEqual({ refusal: expect.stringMatching(refusal) })
  })

  test('not what repeats itself in a circle, which browsers leave out', () => {
    expect(sanitized('<g id="a"><use href="#a"/></g>').removed).toEqual([])
  })
})

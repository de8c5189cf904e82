import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import type { ShownVariant } from './picture-files'
import { showVariants } from './show-variants'

const variants: readonly ShownVariant[] = [
  { format: 'avif', width: 320, url: '/a-320.avif' },
  { format: 'avif', width: 600, url: '/a-600.avif' },
  { format: 'webp', width: 320, url: '/a-320.webp' },
]

/** What becomes of a page in which only `/a.png` has variants. */
async function shown(body: string, styles = ''): Promise<string> {
  const page = fromHtml(`<!doctype html><head>${styles}</head><body>${body}</body>`)
  await showVariants(page, { variantsOf: async (src) => (src === '/a.png' ? variants : []) })
  return toHtml(page).replace(/^.*<body>|<\/body>.*$/gs, '')
}

const img = '<img src="/a.png" alt="A" class="c" width="600" height="300" loading="lazy" decoding="async">'
const sources = (sizes: string) =>
  `<source type="image/avif" srcset="/a-320.avif 320w,/a-600.avif 600w" sizes="${sizes}">` +
  `<source type="image/webp" srcset="/a-320.webp 320w" sizes="${sizes}">`
const wide = 'min(600px,100vw - 34px)'
const picture = (sizes = wide) => `<picture>${sources(sizes)}${img}</picture>`

test.for([
  ['a picture has all that it had', `<p>${img}</p>`, `<p>${picture()}</p>`],
  ['pictures beside words', `<p>a${img}b${img}c</p>`, `<p>a${picture()}b${picture()}c</p>`],
  ['a picture in a link', `<a href="/a.png">${img}</a>`, `<a href="/a.png">${picture()}</a>`],
  [
    'a logo',
    `<ul class="project-gallery"><li>${img}</li></ul>`,
    `<ul class="project-gallery"><li>${picture('172px')}</li></ul>`,
  ],
] as const)('%s', async ([, html, expected]) => {
  expect(await shown(html)).toBe(expected)
})

test.for([
  ['a drawing', '<img src="/a.svg">'],
  ['a picture that has no variants', '<img src="/b.png">'],
  ['a picture of another host', '<img src="//a.png"><img src="https://example.org/a.png">'],
  ['one without an address', '<img alt="A">'],
  ['one that has a choice already', `<img src="/a.png" srcset="/b.png 2x"><picture>${img}</picture>`],
] as const)('%s stays as it is', async ([, html]) => {
  expect(await shown(html)).toBe(html)
})

const ownStyles = (css: string) => `<style data-precedence="content" data-href="text-0">${css}</style>`
const styled = `<section id="a"><div class="prose styled"><figure>${img}</figure></div></section>`

test.for([
  ['children', ':where(#a) figure>img{width:50%}'],
  ['siblings', ':where(#a) img+figcaption,:where(#a) p{color:red}'],
  ['the first of them', '@media (width>1px){:where(#a) img:first-child{width:50%}}'],
  ['all that is in an element', ':where(#a) figure *{width:50%}'],
  ['rules in rules', ':where(#a) figure{color:red;&>img{width:50%}}'],
] as const)('styles of a text that ask for %s find the picture where they look', async ([, css]) => {
  expect(await shown(styled, ownStyles(css))).toBe(styled)
})

test.for([
  ['content', ownStyles(':where(#a) .c img{border:none!important}')],
  ['a whole page', ownStyles(':where(.plain > .prose) img{width:calc(1px + 2px*3)}')],
  ['the site', '<style data-precedence="next">figure>img{width:50%}</style>'],
] as const)('other styles of %s keep nothing back', async ([, css]) => {
  expect(await shown(styled, css)).toContain(picture())
})

test('pictures that the styles of another text could not mean have their variants', async () => {
  expect(await shown(`<p>${img}</p>${styled}`, ownStyles(':where(#a) figure>img{width:50%}'))).toBe(
    `<p>${picture()}</p>${styled}`,
  )
})

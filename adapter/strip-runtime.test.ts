import { describe, expect, test } from 'vitest'
import { publishPage } from './publish-page'

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}<title>T</title></head><body>${body}</body></html>`

describe('what a published page no longer has', () => {
  test.each([
    ['scripts of Next', '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['scripts for old browsers', '<script src="/_next/static/chunks/a.js" noModule=""></script>'],
    ['flight data', '<script>self.__next_f.push([1,"0:x"])</script>'],
    ['the bundler’s start', '<script id="_R_">(globalThis["TURBOPACK"] || []).push({})</script>'],
    ['comments of React', '<!--$--><!--/$-->'],
    ['the empty edge of metadata', '<div hidden=""><!--$--><!--/$--></div>'],
    ['preloaded scripts', '<link rel="preload" as="script" href="/_next/static/chunks/a.js"/>'],
    ['preloaded modules', '<link rel="modulepreload" href="/_next/static/chunks/a.js"/>'],
    ['preloaded pictures', '<link rel="preload" as="image" href="/a.png"/>'],
    ['a font measure', '<meta name="next-size-adjust" content=""/>'],
  ])('%s', (_, html) => {
    expect(publishPage(page(`<p>a</p>${html}<p>b</p>`))).toContain('<body><p>a</p><p>b</p></body>')
  })
})

describe('what a published page keeps', () => {
  test.each([
    ['JSON-LD', '<script type="application/ld+json">{"@type":"WebPage"}</script>'],
    ['speculation rules', '<script type="speculationrules">{"prefetch":[]}</script>'],
    ['scripts of the site', '<script data-site="true">let a=1</script>'],
    ['hidden words', '<div hidden><p>x</p></div>'],
    ['other links', '<link rel="preload" as="fetch" href="/a.json">'],
  ])('%s', (_, html) => {
    expect(publishPage(page(html))).toContain(html)
  })

  test('style sheets, without React’s marks', () => {
    const html = publishPage(page('', '<style data-precedence="next" data-href="/a.css">body{color:red}</style>'))
    expect(html).toContain('<style>body{color:red}</style>')
  })
})

describe('what can’t be published', () => {
  test.each([
    ['a boundary that is filled in later', '<!--$?--><template id="B:0"></template><p>…</p><!--/$-->', /Suspense/],
    ['what fills it in', '<div hidden id="S:0"><p>late</p></div>', /Suspense/],
    ['the script that does so', '<script>$RC=function(b,a){};$RC("B:0","S:0")</script>', /Suspense/],
    ['a script of unknown origin', '<script>alert(1)</script>', /neither Next's nor marked/],
    ['a script from elsewhere', '<script src="https://example.org/a.js"></script>', /example\.org/],
    ['an event handler', '<button onclick="a()">x</button>', /onClick/i],
    ['a style attribute', '<p style="color:red">x</p>', /style attribute/],
  ])('%s', (_, html, message) => {
    expect(() => publishPage(page(html))).toThrow(message)
  })
})

describe('the policy', () => {
  const policyOf = (html: string) => /content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#x27;', "'") ?? ''

  test('is the first thing in the head', () => {
    expect(publishPage(page(''))).toMatch(/<head><meta http-equiv="Content-Security-Policy"/)
  })

  test('allows each style and script by its hash, and no other', () => {
    const html = publishPage(page('<script data-site>a</script>', '<style>body{color:red}</style>'))
    expect(policyOf(html)).toBe(
      "default-src 'none';" +
        "style-src 'sha256-FcQqt3aNlV7AZnGV4zkQRVeCeJOxbMPnQSx258L803E=';" +
        "script-src 'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=' 'strict-dynamic' 'wasm-unsafe-eval';" +
        "img-src 'self';manifest-src 'self';connect-src 'self';base-uri 'none';form-action 'none'",
    )
  })

  test.for(['<video src="/a.mp4"></video>', '<audio src="/a.mp3"></audio>'])(
    'allows files of this site for %s',
    (media) => {
      expect(policyOf(publishPage(page(media)))).toContain(";media-src 'self';")
      expect(policyOf(publishPage(page('')))).not.toContain('media-src')
    },
  )

  test('allows no style or script on a page that has none', () => {
    expect(policyOf(publishPage(page('')))).toContain("style-src 'none';script-src 'none'")
  })
})

import { describe, expect, test } from 'vitest'
import { contentTypeOf, endingOf, fileTypes, isServed, unusualEndings } from './file-types'
import { headerRules } from './headers'
import { toNetlifyHeaders } from './netlify-files'
import { toNextHeaders, toNextRewrite } from './next-rules'
import { toNginxConfig } from './nginx-config'

const origin = 'https://example.org'

describe('the types of files beside pages', () => {
  test.each([
    ['a/b.PNG', 'png'],
    ['a.b/c.tar.gz', 'tar.gz'],
    ['a.b/c', ''],
    ['.gitignore', 'gitignore'],
    ['a/b.svg', 'svg'],
  ])('%s ends in %j', (path, ending) => {
    expect(endingOf(path)).toBe(ending)
  })

  test.each(['html', 'htm', 'xhtml', 'js', 'mjs', 'css', 'xml', 'svgz', 'wasm', 'gz', '__proto__', 'constructor'])(
    'leave out %s',
    (ending) => {
      expect(isServed(`file.${ending}`)).toBe(false)
      expect(contentTypeOf(ending)).toBe('application/octet-stream')
    },
  )

  test('are none that a browser would run, but for drawings, which have a policy', () => {
    const running = Object.values(fileTypes).filter((type) => /html|xml(?!formats)|script|css/.test(type))
    expect(running).toEqual(['image/svg+xml'])
  })

  test('say of texts that they are UTF-8', () => {
    expect(contentTypeOf('csv')).toBe('text/csv; charset=utf-8')
    expect(contentTypeOf('pdf')).toBe('application/pdf')
  })
})

const rules = headerRules('production')
const policy = "default-src 'none'"

describe('a drawing with an ending in capitals has the policy of drawings', () => {
  test('on Netlify', () => {
    expect(toNetlifyHeaders(rules, ['/a/b c.SVG'])).toContain(`/a/b%20c.SVG\n  Content-Security-Policy: ${policy}`)
  })

  test('on nginx', () => {
    const config = toNginxConfig({ headers: rules, redirects: [], root: '/srv', port: 80, origin })
    expect(config).toMatch(/location ~\* \\\.svg\$ \{\s+add_header/)
  })
})

describe('others may show sharing pictures in their pages', () => {
  const value = 'cross-origin'
  const name = 'Cross-Origin-Resource-Policy'

  test('on Next', () => {
    const rule = toNextHeaders(rules, []).find(({ source }) => source === '/_cards/:path*')
    expect(rule?.headers).toEqual([{ key: name, value }])
  })

  test('on Netlify', () => {
    expect(toNetlifyHeaders(rules, [])).toContain(`/_cards/*\n  ${name}: ${value}\n`)
  })

  test('on nginx', () => {
    const config = toNginxConfig({ headers: rules, redirects: [], root: '/srv', port: 80, origin })
    const [, location = ''] = /location \/_cards\/ \{([^}]*)\}/.exec(config) ?? []
    expect(location).toContain(`add_header ${name} "${value}" always;`)
    expect(location).not.toContain(`${name} "same-origin"`)
  })
})

test('files that servers disagree about are named with their types', () => {
  const files = unusualEndings.map((ending) => `/a/file (1).${ending}`)
  const next = toNextHeaders(rules, [...files, '/a/picture.png']).slice(3)
  expect(next.map(({ headers }) => headers)).toEqual(
    unusualEndings.map((ending) => [{ key: 'Content-Type', value: contentTypeOf(ending) }]),
  )
  expect(next[0]?.source).toBe('/a/file%20\\(1\\)\\.bib')
})

test('the rewrite is for the endings that are served, and no others', () => {
  const { source, destination } = toNextRewrite('/files')
  const [, pattern = ''] = /^\/:path\((.*)\)$/.exec(source) ?? []
  const isMeant = (path: string) => new RegExp(`^${pattern}$`, 'i').test(path)
  expect(Object.keys(fileTypes).every((ending) => isMeant(`a/b.${ending}`))).toBe(true)
  expect(['a/b', 'a/b.html', 'a/bpng', 'a/b.tarxgz', 'a/b.png/'].filter(isMeant)).toEqual([])
  expect(destination).toBe('/files/:path')
})

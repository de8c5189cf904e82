import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import type { Redirect } from '#lib/links/redirects'
import { toLocation } from '#lib/links/to-location'
import { headerRules } from './headers'
import { toNetlifyRedirects } from './netlify-files'
import { toNextRedirects } from './next-rules'
import { toNginxConfig } from './nginx-config'
import { stubPath, toStubPage } from './stub-page'

const origin = 'https://example.org'

const redirects: Redirect[] = [
  { from: '/*', to: toLocation('/guide/') },
  { from: '/a "b"; {c}/', to: toLocation('/notes-(draft)/#it’s:$here') },
]

test('on Netlify a redirect is one line, of one path', () => {
  expect(toNetlifyRedirects(redirects)).toBe(
    '/%2A /guide/ 301!\n/a%20%22b%22;%20%7Bc%7D/ /notes-%28draft%29/#it%E2%80%99s%3A%24here 301!\n',
  )
})

test('on nginx nothing of a redirect ends its quotes or names a variable', () => {
  const config = toNginxConfig({ headers: headerRules('production'), redirects, root: '/srv', port: 80, origin })
  expect(config).toContain('location = "/a \\"b\\"; {c}/" { return 301 "/notes-%28draft%29/#it%E2%80%99s%3A%24here"; }')
})

test('for Next.js the goal of a redirect has no parameters', () => {
  const { tryToParsePath } = createRequire(import.meta.url)('next/dist/lib/try-to-parse-path')
  for (const { source, destination } of toNextRedirects(redirects)) {
    for (const path of [source, destination]) {
      const { error, tokens } = tryToParsePath(path, { handleUrl: path === destination })
      expect([error, tokens.filter((token: unknown) => typeof token !== 'string')]).toEqual([undefined, []])
    }
  }
})

test('a stub page holds the goal as text', () => {
  expect(toStubPage({ from: '/old/', to: '/a?b&c"<' }, 'https://example.org')).toContain('href="/a?b&amp;c&quot;&lt;"')
  expect(stubPath({ from: '/old/', to: '/' })).toBe('old/index.html')
})

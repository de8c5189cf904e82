import { expect, test } from 'vitest'
import { guardRequest, negotiate } from './guard-requests'

test.each([
  ['/guide/?a=%ff', '/guide/?a=%ff'],
  ['/guide/na%C3%AFve/', '/guide/na%C3%AFve/'],
  ['/5000/', '/5000/'],
  ['/%', '/404/'],
  ['/a%c0%ae.svg', '/404/'],
  ['/a%00', '/404/'],
  ['/500', '/404/'],
  ['//%35%30%30/', '/404/'],
  ['/_global-error/?x', '/404/'],
  ['http://evil.example/', '/404/'],
  ['*', '/404/'],
])('%s is asked of Next as %s', (url, expected) => {
  const request = { method: 'GET', url, headers: {} }
  guardRequest(request)
  expect(request.url).toBe(expected)
})

test('headers of Next’s own scripts are taken off, others stay', () => {
  const headers = {
    cookie: '__prerender_bypass=x',
    accept: 'text/html',
    rsc: '1',
    'next-action': 'x',
    'x-middleware-subrequest': 'a',
    'if-none-match': '"x"',
  }
  const request = { method: 'HEAD', url: '/', headers }
  guardRequest(request)
  expect(request.headers).toEqual({ accept: 'text/html', 'if-none-match': '"x"' })
})

test.each(['POST', 'DELETE', 'PROPFIND', undefined])('%s is answered as an unknown page', (method) => {
  const request = { method, url: '/pictures/dask.svg', headers: {} }
  guardRequest(request)
  expect(request).toEqual({ method: 'GET', url: '/404/', headers: {} })
})

test.each([
  ['/guide/', 'text/markdown', '/guide.md', true],
  ['/', 'text/markdown', '/index.md', true],
  ['/na%C3%AFve/?a=/', 'text/markdown', '/na%C3%AFve.md?a=/', true],
  ['/guide/', 'text/html', '/guide/', true],
  ['/guide/', undefined, '/guide/', true],
  ['/guide', 'text/markdown', '/guide', false],
  ['/preview/', 'text/markdown', '/preview/', false],
  ['/?/', 'text/markdown', '/index.md?/', true],
])('%s with Accept: %s is asked of Next as %s', (url, accept, expected, dependsOnAccept) => {
  const request = { url, headers: { accept } }
  expect(negotiate(request, new Set(['/index.md', '/guide.md', '/naïve.md']))).toBe(dependsOnAccept)
  expect(request.url).toBe(expected)
})
